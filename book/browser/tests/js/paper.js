// What the print page lacks or tells too much, as words.
(() => {
    const found = [];
    const all = selector => [...document.querySelectorAll(selector)];
    for (const step of all('details.step')) {
        if (!step.open) found.push(`a step is closed: ${step.querySelector('summary').textContent}`);
    }
    for (const secret of all('details.hint, details.spoiler, details.answer')) found.push(`it holds ${secret.className}`);
    for (const figure of all('figure.figure')) {
        const drawing = figure.querySelector('.drawing');
        if (!drawing || drawing.getBoundingClientRect().height < 40) found.push(`#${figure.id} has no drawing`);
    }
    for (const name of ['#mdbook-sidebar', '#mdbook-menu-bar', '.nav-chapters']) {
        for (const part of all(name)) if (part.getBoundingClientRect().height > 0) found.push(`${name} is printed`);
    }
    if (!all('figure.figure').length) found.push('no figure at all');
    return found;
})()
