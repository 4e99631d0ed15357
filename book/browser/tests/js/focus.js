// Notes what the focus comes to. `focus.stops()` says how many stops there are, `focus.faults()` what is wrong, as words.
window.focus = (() => {
    const selector = 'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex]';
    const name = element => {
        const id = element.id ? `#${element.id}` : '';
        const text = (element.getAttribute('aria-label') || element.textContent || element.value || '').trim().replace(/\s+/g, ' ').slice(0, 40);
        const around = element.closest('[id]');
        return `${element.localName}${id} “${text}”${around && around !== element ? ` in #${around.id}` : ''}`;
    };
    // Of the choices that exclude each other, the keys come to one.
    const isOther = element => {
        if (element.type !== 'radio') return false;
        const group = [...document.querySelectorAll(`input[type=radio][name="${CSS.escape(element.name)}"]`)];
        return element !== (group.find(radio => radio.checked) || group[0]);
    };
    const expected = [...document.querySelectorAll(selector)].filter(element =>
        element.tabIndex >= 0 && !element.disabled && element.getClientRects().length > 0
        && element.checkVisibility({ visibilityProperty: true }) && !isOther(element));
    const visited = new Set();
    const unseen = new Set();
    document.addEventListener('focusin', ({ target }) => {
        visited.add(target);
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(target);
        // What is dragged in a drawing has a ring of its own.
        const ring = target.querySelector(':scope > .focus');
        if (ring && getComputedStyle(ring).stroke !== 'none') return;
        if ((outlineStyle === 'none' || parseFloat(outlineWidth) === 0) && boxShadow === 'none') unseen.add(target);
    });
    return {
        stops: () => expected.length,
        faults: () => [
            ...expected.filter(element => !visited.has(element)).map(element => `the keys do not reach ${name(element)}`),
            ...[...unseen].map(element => `the focus is not seen on ${name(element)}`),
        ],
    };
})();
