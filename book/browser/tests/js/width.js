// What makes the page wider than the screen, or is cut off: the elements in question, as words.
(() => {
    const found = [];
    const width = document.scrollingElement.scrollWidth;
    const name = element => {
        const id = element.id ? '#' + element.id : '';
        const classes = typeof element.className === 'string' ? element.className.trim().replace(/\s+/g, '.') : '';
        return element.localName + id + (classes && '.' + classes);
    };
    const path = element => [element.parentElement?.parentElement, element.parentElement, element].filter(Boolean).map(name).join(' > ');
    const clips = element => {
        for (let up = element.parentElement; up; up = up.parentElement) {
            if (up.closest('nav.sidebar, #mdbook-help-container')) return true;
            // What scrolls by itself may be as wide as it likes.
            if (['auto', 'scroll'].includes(getComputedStyle(up).overflowX) && up !== document.scrollingElement && up !== document.body) return true;
        }
        return false;
    };
    const wide = [...document.querySelectorAll('main *, .menu-bar *, .nav-wrapper *')].filter(element => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && box.height > 1 && (box.right > WIDTH + 1 || box.left < -1) && !clips(element);
    });
    // The innermost ones say it.
    const inner = wide.filter(element => !wide.some(other => other !== element && element.contains(other)));
    for (const element of inner.slice(0, 4)) {
        const box = element.getBoundingClientRect();
        found.push(`${path(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)}: “${element.textContent.trim().slice(0, 40)}”`);
    }
    if (width > WIDTH) found.push(`the page is ${width} px wide`);
    return found;
})()
