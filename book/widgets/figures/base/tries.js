// Things to try: the reader predicts, does it, and is told what happened. A figure says by itself what has happened.
const tries = (() => {
'use strict';

const { all, say, element } = downhill;

class Tries {
    constructor(figure) {
        this.figure = figure;
        this.all = all(figure, '.try').map(box => ({ box, name: box.dataset.try, isDone: false, begun: '' }));
        for (const one of this.all) {
            for (const input of all(one.box, 'input')) {
                input.addEventListener('change', () => {
                    one.isDone = false;
                    one.begun = JSON.stringify(figure.values);
                    this.tell(one, 'open', 'Now try it in the figure.');
                });
            }
        }
    }

    // What was done before counts no longer.
    start() {
        for (const one of this.all) one.begun = JSON.stringify(this.figure.values);
    }

    // Notices what has been done since a prediction was made.
    look() {
        const { model, values, running } = this.figure;
        for (const one of this.all) {
            if (one.isDone || running || !one.box.open) continue;
            const saw = model.tries[one.name]();
            if (saw === undefined || one.begun === JSON.stringify(values)) continue;
            const chosen = one.box.querySelector('input:checked');
            if (!chosen) {
                if (one.begun) continue;
                this.tell(one, 'open', 'That is what is asked for. Predict first, then do it once more.');
                continue;
            }
            one.isDone = true;
            this.finish(one, chosen, saw);
        }
    }

    finish(one, chosen, saw) {
        const wordsOf = key => {
            const input = all(one.box, 'input').find(({ value }) => value === key);
            return input ? input.closest('label').textContent.trim() : key;
        };
        const why = element('div', '');
        why.innerHTML = figures.explanations[this.figure.dataset.name][one.name];
        if (chosen.value === saw) this.tell(one, 'passed', 'As you predicted.', why);
        else this.tell(one, 'failed', 'It came out differently.', `What happened: ${wordsOf(saw)}.`, why);
        one.box.dataset.done = chosen.value === saw ? 'right' : 'wrong';
    }

    tell(one, ...words) {
        const region = one.box.querySelector('.verdict');
        region.replaceChildren();
        say(region, ...words);
    }
}

return { of: figure => new Tries(figure) };
})();
