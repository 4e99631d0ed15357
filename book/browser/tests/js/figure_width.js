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
        // Where something of the figure gets higher or lower while a slider goes from one end to the other, or in a run. The
        // words of the state have their place, and change at rest.
        async heights() {
            const parts = ['.picture', '.live', '.controls'].filter(part => it.querySelector(part));
            const high = part => it.querySelector(part).getBoundingClientRect().height;
            const [found, first] = [[], new Map(parts.map(part => [part, high(part)]))];
            const look = when => {
                for (const part of parts) {
                    const [now, before] = [high(part), first.get(part)];
                    if (Math.abs(now - before) < 0.5 || found.some(([other]) => other === part)) continue;
                    found.push([part, `${part} is ${now} px high ${when}, and was ${before}`]);
                }
            };
            for (const [name, row] of it.sliders) {
                const range = row.querySelector('[type=range]');
                const [from, to, before] = [Number(range.min), Number(range.max), it.values[name]];
                for (let i = 0; i <= 40; i += 1) {
                    range.value = from + (to - from) * i / 40;
                    range.dispatchEvent(new InputEvent('input', { bubbles: true }));
                    await figure.frames(2);
                    look(`as ${name} is ${range.value}`);
                }
                it.set({ [name]: before });
            }
            if (it.hasSteps) {
                const running = figure.run();
                for (let i = 0; i < 400 && it.running; i += 1) {
                    await figure.frames(1);
                    look(`at step ${it.values.t}`);
                }
                await running;
            }
            return found.map(([, words]) => words);
        },
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
