// Moving parts whose colours are not the theme's, as words: those of meanings, of ink, of the page, or of heights.
(() => {
    const found = new Map();
    const probe = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    figure.it.drawings[0].append(probe);
    const resolved = value => {
        probe.setAttribute('style', `fill: ${value}`);
        return getComputedStyle(probe).fill;
    };
    const meanings = ['parameter', 'gradient', 'loss', 'prediction', 'data', 'target', 'rate'];
    const known = new Map(meanings.map(name => [resolved(`var(--${name})`), name]));
    const others = new Set(['var(--figure-ink)', 'var(--figure-axis)', 'var(--figure-faint)', 'var(--bg)', 'var(--fg)', 'var(--quiet)', '#fff', '#000'].map(resolved));
    // The heights' colours are the same in all themes.
    for (let k = 0; k < 10; k += 1) {
        probe.setAttribute('style', '');
        probe.setAttribute('class', `v${k}`);
        others.add(getComputedStyle(probe).fill);
    }
    const parameter = resolved('var(--parameter)').match(/\d+/g).map(Number);
    probe.remove();
    let coloured = 0;
    const seen = figure.all('.moves :is(path, circle, rect, text, tspan, line, polygon)')
        .filter(part => !part.closest('.handle, clipPath, defs') && !part.matches('.press') && part.getBBox().width + part.getBBox().height > 0);
    for (const part of seen) {
        const style = getComputedStyle(part);
        const own = meanings.find(name => part.closest(`.${name}`));
        for (const kind of ['stroke', 'fill']) {
            const colour = style[kind];
            if (colour === 'none' || colour === 'rgba(0, 0, 0, 0)' || colour.startsWith('url')) continue;
            const is = known.get(colour);
            if (is) coloured += 1;
            const name = `${part.localName}.${(part.getAttribute('class') || '').replace(/\s+/g, '.')}`;
            if (!is && !others.has(colour)) found.set(name + kind, `the ${kind} of ${name} is ${colour}, which is no colour of the theme`);
            // What has a meaning has its colour, be it as a line, an area or letters.
            if (is && own && is !== own && !part.matches('.ring, .disc')) found.set(name + kind, `the ${kind} of ${name} has the colour of ${is}`);
        }
    }
    // What is painted is looked at as pixels.
    for (const canvas of figure.all('canvas')) {
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        for (let at = 0; at < data.length; at += 4) coloured += parameter.every((part, k) => data[at + k] === part) && data[at + 3] === 255;
    }
    if (!coloured) found.set('', 'nothing that moves has the colour of a meaning');
    return [...found.values()];
})()
