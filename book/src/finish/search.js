// Fetches mdBook's search when somebody first asks for it: few visits need it, and every page would carry it.
(() => {
  const sources = SOURCES;
  const button = document.getElementById('mdbook-search-toggle');
  // Chromium lets a page that is opened from a folder have no other address, and the search notes its words there.
  if (location.protocol === 'file:') {
    for (const name of ['pushState', 'replaceState']) {
      const own = history[name].bind(history);
      history[name] = (...entry) => {
        try { own(...entry); } catch { /* the address stays as it is */ }
      };
    }
  }
  // mdBook's keys ask for this before the search is there; without it, they would find an element with that id.
  window.search = { hasFocus: () => document.activeElement && document.activeElement.id === 'mdbook-searchbar' };
  // What is found has a label that a browser may not read out where it stands.
  const results = document.getElementById('mdbook-searchresults');
  new MutationObserver(() => {
    for (const teaser of results.querySelectorAll('.teaser[aria-label]')) teaser.removeAttribute('aria-label');
  }).observe(results, { childList: true });
  let fetched = null;
  const fetchOne = source => new Promise((done, failed) => {
    const script = document.createElement('script');
    Object.assign(script, { src: source, onload: done, onerror: failed });
    document.body.append(script);
  });
  // A word that the glossary explains is found there first, before headings that have it too.
  const putTermsFirst = () => {
    const { search } = elasticlunr.Index.prototype;
    elasticlunr.Index.prototype.search = function (...asked) {
      const found = search.apply(this, asked);
      for (const one of found) {
        if (window.search.doc_urls[one.ref].startsWith('glossary.html#')) one.score *= 1.4;
      }
      return found.sort((a, b) => b.score - a.score);
    };
  };
  const load = () => {
    removeEventListener('keydown', atKey);
    button.removeEventListener('click', open);
    const [engine, ...others] = sources;
    fetched ??= others.reduce((before, source) => before.then(() => fetchOne(source)), fetchOne(engine).then(putTermsFirst));
    return fetched;
  };
  const open = () => load().then(() => button.click());
  const atKey = event => {
    const typing = /^(?:input|select|textarea)$/i.test(event.target.nodeName);
    if ((event.key !== 's' && event.key !== '/') || typing || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    open();
  };
  addEventListener('keydown', atKey);
  button.addEventListener('click', open);
  // Words in the address are searched for, or marked on the page that a search has found.
  if (/[?&](?:search|highlight)=/.test(location.search)) load();
})();
