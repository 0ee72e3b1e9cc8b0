// Answers of SPARQL as elements of the page.

import { words } from './words.js';

const MOST_ROWS = 1000;
const NUMBERS = /#(integer|decimal|double|float|int|long)$/;
const FRACTIONS = /#(decimal|double|float)$/;
const DATES = /#(date|dateTime|gYear)$/;

export function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

/** Columns of a question that only repeat another as an IRI are left to those who ask for them. */
function columns(results, question) {
  const titles = new Map(question?.columns.map((column) => [column.name, column]) ?? []);
  return results.head.vars
    .filter((name) => titles.get(name)?.type !== 'iri')
    .map((name) => ({ name, title: titles.get(name)?.title ?? name, ...shape(results, name, question) }));
}

/** Free queries get their numbers as they are. */
function shape(results, name, question) {
  const terms = results.results.bindings.map((row) => row[name]).filter(Boolean);
  const fractions = terms.filter((term) => FRACTIONS.test(term.datatype ?? ''));
  const decimals = fractions.map((term) => (/^-?\d*\.(\d+)$/.exec(term.value)?.[1] ?? '').length);
  return {
    isNumber: terms.some((term) => NUMBERS.test(term.datatype ?? '')),
    decimals: question && fractions.length === terms.length ? Math.max(0, ...decimals) : 0,
  };
}

/** The same number with as many decimals as the longest of its column, so that points line up. */
function aligned(value, decimals) {
  if (decimals === 0 || !/^-?\d+(\.\d+)?$/.test(value)) {
    return value;
  }
  const [whole, fraction = ''] = value.split('.');
  return `${whole}.${fraction.padEnd(decimals, '0')}`;
}

function cell(term, column) {
  const made = element('td', '', { 'data-title': column.title, role: 'cell' });
  if (!term) {
    made.className = 'empty';
  } else if (term.type === 'uri' && /^https?:/.test(term.value)) {
    made.append(element('a', term.value, { href: term.value }));
    made.className = 'iri';
  } else if (NUMBERS.test(term.datatype ?? '')) {
    made.textContent = aligned(term.value, column.decimals);
    made.className = 'number';
  } else {
    made.textContent = term.value;
    made.className = DATES.test(term.datatype ?? '') ? 'date' : '';
  }
  return made;
}

function table(results, shown, caption, question) {
  const all = columns(results, question);
  const look = question && all.length > 4 ? 'stacking' : '';
  const made = element('table', '', { 'aria-label': caption, class: look, role: 'table' });
  const head = made.createTHead();
  head.setAttribute('role', 'rowgroup');
  const titles = head.insertRow();
  titles.setAttribute('role', 'row');
  titles.append(...all.map((column) => element('th', column.title, {
    scope: 'col',
    role: 'columnheader',
    class: column.isNumber ? 'number' : '',
  })));
  const body = made.createTBody();
  body.setAttribute('role', 'rowgroup');
  results.results.bindings.slice(0, shown).forEach((row) => {
    const line = body.insertRow();
    line.setAttribute('role', 'row');
    line.append(...all.map((column) => cell(row[column.name], column)));
  });
  return made;
}

function scrolling(content, caption) {
  const made = element('div', '', { class: 'scrolling', tabindex: '0', role: 'region', 'aria-label': caption });
  made.append(content);
  return made;
}

function notes(found, shown, truncated) {
  const said = [words.rows(found)];
  if (truncated) {
    said.push(words.cut(truncated));
  }
  if (found > shown) {
    said.push(words.first(shown));
  }
  return element('p', said.join(words.between), { class: 'note' });
}

/**
 * What to show for an answer.
 *
 * @param answer what SPARQL sent: type, body, and where it cut the rows, if it did
 * @param question with titles in the language of the page; none for a free query
 * @param most as many rows at first, the others when asked for
 */
export function rendering(answer, caption, question, most = MOST_ROWS) {
  if (!answer.type.includes('json')) {
    return [scrolling(element('pre', answer.body), caption)];
  }
  const results = JSON.parse(answer.body);
  if ('boolean' in results) {
    return [element('p', String(results.boolean))];
  }
  const found = results.results.bindings.length;
  if (found === 0) {
    return [element('p', words.noRows, { class: 'note' })];
  }
  const shown = Math.min(found, most);
  const parts = [
    scrolling(table(results, shown, caption, question), caption),
    notes(found, shown, answer.truncated),
  ];
  if (shown < Math.min(found, MOST_ROWS)) {
    const more = element('button', words.all(Math.min(found, MOST_ROWS)), { type: 'button', class: 'more' });
    more.addEventListener('click', () => {
      const place = more.parentElement;
      place.replaceChildren(...rendering(answer, caption, question));
      place.querySelector('.scrolling').focus();
    });
    parts.push(more);
  }
  return parts;
}

/** What went wrong: the reason, and unbroken the line of the query with the caret under the place. */
export function failure(message) {
  const made = element('div', '', { class: 'error', role: 'alert' });
  const excerpt = /^.*\n[ \t]*\^\s*$/m.exec(message);
  made.append(element('pre', excerpt ? message.slice(0, excerpt.index) : message));
  if (excerpt) {
    made.append(element('pre', excerpt[0], { class: 'scrolling', tabindex: '0' }));
  }
  return made;
}
