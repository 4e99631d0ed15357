// What a reader without scripts misses, as words.
(() => {
    const found = [];
    const seen = element => element.getBoundingClientRect().height > 1;
    const all = selector => [...document.querySelectorAll(selector)];
    for (const step of all('details.step')) {
        if (!step.open) found.push(`a step is closed: ${step.querySelector('summary').textContent}`);
    }
    for (const form of all('form.quiz, form.predict')) {
        const answer = form.querySelector('details.answer');
        if (!answer) found.push(`#${form.id} has no answer`);
        else if (answer.textContent.trim().length < 40) found.push(`#${form.id}: the answer is empty`);
    }
    for (const panel of all('section.exercise')) {
        for (const part of ['details.skeleton pre', 'details.hint p', 'details.spoiler pre']) {
            const there = panel.querySelector(part);
            if (!there || !there.textContent.trim()) found.push(`${panel.getAttribute('aria-labelledby')} has no ${part}`);
        }
    }
    for (const figure of all('figure.figure')) {
        if (!figure.querySelector('.words')?.textContent.trim()) found.push(`#${figure.id} has no words`);
    }
    for (const summary of all('main summary')) {
        // Those of what is folded up inside of something else are seen when that is opened.
        const folded = summary.parentElement.parentElement.closest('details:not([open])');
        // What is to be tried in a figure that moves needs one.
        if (!folded && !summary.closest('moving-figure') && !seen(summary)) found.push(`a summary is not seen: ${summary.textContent}`);
    }
    for (const button of all('main button')) {
        if (seen(button)) found.push(`a button does nothing without scripts: ${button.textContent}`);
    }
    return found;
})()
