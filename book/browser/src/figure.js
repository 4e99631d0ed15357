// Makes `figure`, what a test asks of the figure of this name and does with it, and scrolls there, so that its script comes.
name => {
    const it = document.querySelector(`moving-figure[data-name="${name}"]`);
    it.scrollIntoView();
    const all = (selector, root = it) => [...root.querySelectorAll(selector)];
    const found = (list, what) => {
        if (list.length !== 1) throw new Error(`${list.length} ${what} in the figure ${name}`);
        return list[0];
    };
    const row = slider => found(all(`.slider[data-name="${slider}"]`), `sliders ${slider}`);
    window.figure = {
        it,
        all,
        row,
        isLoaded: () => Boolean(it.controls) && !it.controls.disabled,
        values: () => JSON.stringify(it.values),
        words: () => it.querySelector('.words').textContent,
        live: () => all('[data-live]').map(part => [part.dataset.live, part.dataset.value ?? '']),
        handles: () => all('.handle'),
        field: slider => row(slider).querySelector('[type=number]'),
        // What is typed next takes the place of what is there.
        select(slider) {
            const field = figure.field(slider);
            field.focus();
            field.select();
        },
        button(text) {
            const does = all(`[data-does="${CSS.escape(text)}"]`);
            return found(does.length ? does : all('button').filter(button => button.textContent.trim() === text), `buttons “${text}”`);
        },
        option: (choice, key) => found(all(`[data-choice="${choice}"]`).filter(({ value }) => value === key), `options ${choice} ${key}`),
        try: one => found(all(`[data-try="${one}"]`), `tries ${one}`),
        prediction: (one, key) => found(all('input', figure.try(one)).filter(({ value }) => value === key), `options ${key} of ${one}`),
        // The middle of something, in pixels of the window.
        place(element) {
            element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
            const { left, right, top, bottom } = element.getBoundingClientRect();
            return [(left + right) / 2, (top + bottom) / 2];
        },
        // A place in the first drawing as far as can be from everything that is dragged.
        free() {
            const drawing = it.querySelector('.press') || it.querySelector('.drawing');
            figure.place(drawing);
            const { left, top, width, height } = drawing.getBoundingClientRect();
            const grips = all('.handle .grip').map(grip => grip.getBoundingClientRect());
            const far = ([x, y]) => Math.min(...grips.map(grip => Math.hypot(x - (grip.left + grip.right) / 2, y - (grip.top + grip.bottom) / 2)));
            const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
            const places = shares.flatMap(x => shares.map(y => [left + x * width, top + y * height]));
            return places.reduce((best, next) => (far(next) > far(best) ? next : best));
        },
        frames: async count => {
            for (let i = 0; i < count; i += 1) await new Promise(requestAnimationFrame);
        },
        // Sooner than this after the last change nothing is said.
        rest: (still = 550) => new Promise(done => {
            let [last, since] = ['', 0];
            const look = () => {
                const now = performance.now();
                const state = JSON.stringify([it.values, it.shown, it.painting, it.running]);
                if (state !== last || it.running) [last, since] = [state, now];
                else if (now - since > still) return void done(true);
                setTimeout(look, 20);
            };
            look();
        }),
        // A run, to its end or for so many milliseconds.
        run: (most = 8000) => new Promise(done => {
            const begun = performance.now();
            figure.button('play').click();
            const look = () => {
                if (!it.running) return void done(true);
                if (performance.now() - begun > most) figure.button('play').click();
                setTimeout(look, 20);
            };
            look();
        }),
    };
}
