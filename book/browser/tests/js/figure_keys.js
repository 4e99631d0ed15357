// Notes what the keys reach in the figure: `keys.begin()` puts the focus before it and says how many stops there are, `keys.faults()`
// what is wrong, as words, after so many presses of Tab.
window.keys = (() => {
    const { it } = figure;
    const name = element => {
        const words = element.getAttribute('aria-label') || element.dataset.name || element.textContent || element.value || '';
        return `${element.localName} “${words.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
    };
    // Of the choices that exclude each other, the keys come to one.
    const isOther = element => {
        if (element.type !== 'radio') return false;
        const group = figure.all(`input[type=radio][name="${CSS.escape(element.name)}"]`);
        return element !== (group.find(radio => radio.checked) || group[0]);
    };
    const stops = figure.all('a[href], button, input, summary, .handle, [tabindex]')
        .filter(element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }) && !isOther(element));
    const visits = [];
    const unseen = new Set();
    // The focus of a handle is a ring of its own.
    const shows = element => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        if (element.matches('.handle')) return getComputedStyle(element.querySelector('.focus:not(.casing)')).stroke !== 'none';
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    it.addEventListener('focusin', ({ target }) => {
        visits.push(target);
        if (!shows(target)) unseen.add(target);
    });
    // mdBook turns the page at an arrow key.
    const turned = [];
    navigation.addEventListener('navigate', event => {
        event.preventDefault();
        turned.push(`a key at ${name(document.activeElement)} leads to ${event.destination.url}`);
    });
    return {
        stops,
        turned,
        // Values, and what else a handle may move, such as a view.
        state: () => JSON.stringify([it.values, figure.handles().map(handle => handle.getAttribute('transform') + handle.getAttribute('aria-valuetext'))]),
        begin() {
            it.tabIndex = -1;
            it.focus();
            visits.length = 0;
            unseen.clear();
            return stops.length;
        },
        faults: () => [
            ...stops.filter(element => !visits.includes(element)).map(element => `the keys do not reach ${name(element)}`),
            ...visits.filter((element, i) => visits.indexOf(element) !== i).map(element => `the keys come to ${name(element)} twice`),
            ...visits.filter(element => !stops.includes(element)).map(element => `the keys come to ${name(element)}, which is no stop`),
            ...[...unseen].map(element => `the focus is not seen on ${name(element)}`),
        ],
    };
})();
