// Fetches the script of the figures that move when one of them comes near: a reader who reads from the top does not wait for it.
(() => {
'use strict';

const { all, element } = downhill;
const named = document.getElementById('figures');
const figures = all(document, 'moving-figure');
// The page of all pages shows pictures alone.
if (!named || !figures.some(figure => figure.querySelector('.controls'))) return;

const near = new IntersectionObserver(entries => {
    if (!entries.some(entry => entry.isIntersecting)) return;
    near.disconnect();
    document.head.append(element('script', '', { src: JSON.parse(named.textContent) }));
}, { rootMargin: '150% 0%' });
for (const figure of figures) near.observe(figure);
})();
