// `fitting.extremes()` moves everything that has a slider to its ends, at every choice, and says where words reach outside of the
// window.
window.fitting = (() => {
    const { it } = figure;
    const wide = when => {
        const found = [];
        const limit = document.documentElement.clientWidth;
        if (document.scrollingElement.scrollWidth > limit) found.push(`${when}: the page is ${document.scrollingElement.scrollWidth} px wide`);
        for (const part of figure.all('svg text, .readouts dd, .readouts dt, .words, .live')) {
            const { left, right, width } = part.getBoundingClientRect();
            if (width > 0 && (left < -1 || right > limit + 1)) found.push(`${when}: “${part.textContent.trim().slice(0, 40)}” reaches from ${Math.round(left)} to ${Math.round(right)}`);
        }
        return found;
    };
    const move = (name, end) => {
        const range = figure.row(name).querySelector('[type=range]');
        range.value = range[end];
        range.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    return {
        async extremes() {
            const found = wide('as it is');
            const names = [...it.sliders.keys()];
            const choices = figure.all('[data-choice]');
            for (const option of choices.length ? choices : [null]) {
                if (option) option.click();
                const chosen = option ? ` with ${option.value}` : '';
                await figure.frames(2);
                found.push(...wide(`at first${chosen}`));
                for (const end of ['min', 'max']) {
                    for (const name of names) {
                        const before = it.values[name];
                        move(name, end);
                        await figure.frames(2);
                        found.push(...wide(`at the ${end} of ${name}${chosen}`));
                        it.set({ [name]: before });
                    }
                    for (const name of names) move(name, end);
                    await figure.frames(2);
                    found.push(...wide(`at the ${end} of all${chosen}`));
                }
            }
            // The words of the state are said at rest.
            await figure.rest();
            return [...new Set([...found, ...wide('at last')])];
        },
    };
})();
