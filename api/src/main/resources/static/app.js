// The page asks the same /sparql as everyone else: nothing here knows more than a client can.

const MOST_ROWS = 1000;
const NUMBERS = /#(integer|decimal|double|float|int|long)$/;

async function questionText(name) {
  const response = await fetch(`questions/${name}.rq`);
  if (!response.ok) {
    throw new Error(await response.text());
  }
  return response.text();
}

async function ask(query) {
  const response = await fetch('sparql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/sparql-query',
      Accept: 'application/sparql-results+json, text/turtle;q=0.9',
    },
    body: query,
  });
  const body = await response.text();
  if (!response.ok) {
    throw new Error(body);
  }
  const truncated = response.headers.get('PlanGraph-Truncated');
  return { type: response.headers.get('Content-Type') ?? '', body, truncated };
}

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

function cell(term) {
  const made = element('td', '');
  if (!term) {
    return made;
  }
  if (term.type === 'uri' && /^https?:/.test(term.value)) {
    made.append(element('a', term.value, { href: term.value }));
  } else {
    made.textContent = term.value;
  }
  if (NUMBERS.test(term.datatype ?? '')) {
    made.className = 'number';
  }
  return made;
}

/** Columns that only repeat another as an IRI are left to those who ask for them. */
function columns(results, brief) {
  const names = results.head.vars;
  const isIri = (name) => results.results.bindings.every((row) => (row[name]?.type ?? 'uri') === 'uri');
  return brief ? names.filter((name) => !isIri(name)) : names;
}

function table(results, caption, brief) {
  const names = columns(results, brief);
  const rows = results.results.bindings;
  const made = element('table', '', { 'aria-label': caption });
  const head = made.createTHead().insertRow();
  const numeric = (name) => rows.some((row) => NUMBERS.test(row[name]?.datatype ?? ''));
  names.forEach((name) => head.append(element('th', name, { scope: 'col', class: numeric(name) ? 'number' : '' })));
  const body = made.createTBody();
  rows.slice(0, MOST_ROWS).forEach((row) => body.insertRow().append(...names.map((name) => cell(row[name]))));
  return made;
}

function rendering(answer, caption, brief) {
  if (!answer.type.includes('json')) {
    return [element('pre', answer.body)];
  }
  const results = JSON.parse(answer.body);
  if ('boolean' in results) {
    return [element('p', String(results.boolean))];
  }
  const found = results.results.bindings.length;
  if (found === 0) {
    return [element('p', '没有结果 · No rows', { class: 'note' })];
  }
  const notes = [`${found} 行 · rows`];
  if (answer.truncated) {
    notes.push(`结果被截断：请加 LIMIT 或缩小范围 · cut at ${answer.truncated}: there are more`);
  }
  if (found > MOST_ROWS) {
    notes.push(`显示前 ${MOST_ROWS} 行 · the first ${MOST_ROWS} shown`);
  }
  return [table(results, caption, brief), element('p', notes.join('；'), { class: 'note' })];
}

async function show(place, query, caption, brief) {
  place.setAttribute('aria-busy', 'true');
  try {
    place.replaceChildren(...rendering(await ask(query), caption, brief));
  } catch (error) {
    place.replaceChildren(element('pre', error.message, { class: 'error', role: 'alert' }));
  } finally {
    place.setAttribute('aria-busy', 'false');
  }
}

async function showQuestion(place) {
  const name = place.dataset.question;
  try {
    const caption = place.parentElement.querySelector('h2').textContent;
    await show(place, await questionText(name), caption, true);
  } catch (error) {
    place.replaceChildren(element('pre', error.message, { class: 'error', role: 'alert' }));
  }
}

const form = document.getElementById('query-form');
const box = document.getElementById('query');
const run = () => show(document.getElementById('answer'), box.value, '查询结果 · Answer', false);

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

document.querySelectorAll('[data-question]').forEach(showQuestion);
questionText('lead-bureaus').then((text) => { box.value = text.trim(); });
