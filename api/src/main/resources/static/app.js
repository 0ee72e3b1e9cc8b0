// The page asks the same /sparql as everyone else: nothing here knows more than a client can.

import { failure, rendering } from './table.js';
import { language, words } from './words.js';

async function fetched(address, options) {
  let response;
  try {
    response = await fetch(address, options);
  } catch {
    throw new Error(words.unreachable);
  }
  const body = await response.text();
  if (!response.ok) {
    throw new Error(body);
  }
  return { headers: response.headers, body };
}

async function ask(query) {
  const { headers, body } = await fetched('sparql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/sparql-query',
      Accept: 'application/sparql-results+json, text/turtle;q=0.9',
    },
    body: query,
  });
  return { type: headers.get('Content-Type') ?? '', body, truncated: headers.get('PlanGraph-Truncated') };
}

const library = fetched('questions').then(({ body }) => JSON.parse(body));

/** A question with its words and its query in the language of the page. */
async function inPageLanguage(name) {
  const question = (await library).find((each) => each.name === name);
  const translates = question.parameters.some((parameter) => parameter.name === 'language');
  const { body } = await fetched(`questions/${name}.rq${translates ? `?language=${language}` : ''}`);
  const columns = question.columns.map((column) => ({ ...column, title: column.title[language] }));
  return { title: question.title[language], columns, query: body };
}

/** Puts what the work gives into a place, or what went wrong. */
async function show(place, work) {
  place.setAttribute('aria-busy', 'true');
  try {
    place.replaceChildren(...(await work()));
  } catch (error) {
    place.replaceChildren(failure(error.message));
  } finally {
    place.setAttribute('aria-busy', 'false');
  }
}

function showQuestion(place) {
  return show(place, async () => {
    const question = await inPageLanguage(place.dataset.question);
    return rendering(await ask(question.query), question.title, question, Number(place.dataset.rows));
  });
}

const form = document.getElementById('query-form');
const box = document.getElementById('query');
const run = () => show(
  document.getElementById('answer'),
  async () => rendering(await ask(box.value), words.answer),
);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  run();
});
box.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    run();
  }
});

document.querySelectorAll('.languages a').forEach((link) => {
  if (link.hreflang === document.documentElement.lang) {
    link.setAttribute('aria-current', 'true');
  }
});
document.querySelectorAll('[data-question]').forEach(showQuestion);
fetched('questions/lead-bureaus.rq').then(
  ({ body }) => { box.value ||= body.trim(); },
  () => {}, // The table above says what is wrong.
);
