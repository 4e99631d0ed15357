// Only while the book is served: loads the page again after a build, and shows why a build failed.
(() => {
  const news = new EventSource('/__news');
  news.addEventListener('built', () => location.reload());
  news.addEventListener('failed', event => {
    let notice = document.getElementById('build-failed');
    if (!notice) {
      notice = document.createElement('pre');
      notice.id = 'build-failed';
      notice.setAttribute('role', 'alert');
      document.body.append(notice);
    }
    notice.textContent = 'The book could not be built; this page is as it was.\n\n' + event.data;
  });
  // An open connection would keep the page out of the browser's cache of pages, and the server waiting.
  addEventListener('pagehide', () => news.close());
})();
