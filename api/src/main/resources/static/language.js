// Before the page is drawn: the language of its words is the one in the address, else the reader's.
{
  const wanted = new URLSearchParams(window.location.search).get('lang') ?? navigator.language;
  document.documentElement.lang = /^zh/i.test(wanted) ? 'zh-CN' : 'en';
}
