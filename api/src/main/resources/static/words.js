// What the page says beside its HTML, in its two languages.

const WORDS = {
  zh: {
    answer: '查询结果',
    noRows: '没有结果',
    between: '，',
    rows: (count) => `${count} 行`,
    cut: (count) => `结果在 ${count} 行处截断，请加 LIMIT 或缩小范围`,
    first: (count) => `只显示前 ${count} 行`,
    all: (count) => `显示全部 ${count} 行`,
    unreachable: '服务没有应答，请确认它仍在运行。',
  },
  en: {
    answer: 'Answer',
    noRows: 'No rows',
    between: '; ',
    rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
    cut: (count) => `cut at ${count}, there are more: add a LIMIT or ask for less`,
    first: (count) => `the first ${count} shown`,
    all: (count) => `Show all ${count} rows`,
    unreachable: 'The service does not answer: see whether it still runs.',
  },
};

/** "zh" or "en", as language.js chose. */
export const language = document.documentElement.lang.slice(0, 2);

export const words = WORDS[language];
