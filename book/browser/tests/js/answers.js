// Operates the quick checks and predictions of a page and says, in words, what is wrong.
window.answers = (() => {
    const all = (root, selector) => [...root.querySelectorAll(selector)];
    // Letters outside of formulas, so that typography makes no difference.
    const letters = node => {
        const copy = node.cloneNode(true);
        for (const math of all(copy, 'math')) math.remove();
        return copy.textContent.replace(/[^\p{Letter}\p{Number}]/gu, '');
    };
    const html = text => {
        const box = document.createElement('div');
        box.innerHTML = text;
        return letters(box);
    };
    const quiz = name => document.getElementById(`quiz-${name}`);
    const verdict = form => form.querySelector('.verdict');
    const check = form => form.querySelector('.check').click();
    const choose = (form, keys) => {
        for (const input of all(form, '.choice input')) {
            if (input.checked !== keys.includes(input.value)) {
                // A radio cannot be unchecked by a click.
                if (input.type === 'radio' && input.checked) continue;
                input.click();
            }
        }
        check(form);
        return verdict(form).textContent;
    };
    const type = (form, text) => {
        const input = form.querySelector('input[type=text], textarea');
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        check(form);
        return verdict(form).textContent;
    };

    return {
        // `choices` are [key, right, letters of the explanation]; `explanation` are the letters of that of the right answer.
        choice(name, choices, explanation) {
            const found = [];
            const form = quiz(name);
            const [one] = choices.find(([, right]) => right);
            for (const [key, right, why] of choices) {
                const said = choose(form, [key]);
                const told = letters(verdict(form));
                if (right) continue;
                if (!said.startsWith('✗ Not right.')) found.push(`${key}: says “${said.slice(0, 60)}”`);
                if (!told.includes(why)) found.push(`${key}: its explanation is not told, but “${said}”`);
                for (const [other, , otherWhy] of choices) {
                    if (other !== key && otherWhy && told.includes(otherWhy)) found.push(`${key}: tells what belongs to ${other}`);
                }
            }
            const said = choose(form, [one]);
            if (!said.startsWith('✓ Right.')) found.push(`the right choice is told “${said.slice(0, 60)}”`);
            if (!letters(verdict(form)).includes(explanation)) found.push('the right choice is not explained');
            return found;
        },
        choices(name, choices, explanation) {
            const found = [];
            const form = quiz(name);
            const right = choices.filter(([, isRight]) => isRight).map(([key]) => key);
            for (const [key, isRight, why] of choices) {
                const keys = isRight ? right.filter(other => other !== key) : [...right, key];
                const said = choose(form, keys);
                if (!keys.length) {
                    if (!said.includes('Choose an answer first')) found.push(`nothing chosen is told “${said}”`);
                    continue;
                }
                const head = isRight ? '✗ Not complete yet.' : '✗ Not right yet.';
                if (!said.startsWith(head)) found.push(`${isRight ? 'without' : 'with'} ${key}: says “${said.slice(0, 60)}”`);
                if (why && !letters(verdict(form)).includes(why)) found.push(`${key}: its explanation is not told, but “${said}”`);
            }
            const said = choose(form, right);
            if (!said.startsWith('✓ Right.')) found.push(`all right choices are told “${said.slice(0, 60)}”`);
            if (!letters(verdict(form)).includes(explanation)) found.push('the right choices are not explained');
            return found;
        },
        number(name) {
            const found = [];
            const form = quiz(name);
            const { tolerance, variants, unit } = JSON.parse(form.querySelector('script').textContent);
            const legend = form.querySelector('legend');
            const first = legend.textContent;
            const expect = (typed, head, why) => {
                const said = type(form, typed);
                if (!said.startsWith(head)) found.push(`“${typed}” is told “${said.slice(0, 80)}”`);
                if (why && !letters(verdict(form)).includes(html(why))) found.push(`“${typed}” is told “${said}” and not its explanation`);
            };
            variants.forEach(({ answer, explanation, wrong }, i) => {
                const decimal = String(answer);
                expect(decimal, '✓ Right.', explanation);
                expect(decimal.replace('-', '−'), '✓ Right.', explanation);
                expect(decimal.replace('.', ','), '✓ Right.', explanation);
                expect(`${answer * 8}/8`, '✓ Right.', explanation);
                expect(`  ${decimal} ${unit}`, '✓ Right.', explanation);
                expect(String(answer + 0.9 * tolerance), '✓ Right.', explanation);
                expect(String(answer - 0.9 * tolerance), '✓ Right.', explanation);
                for (const { is, why } of wrong) expect(String(is), '✗ Not right.', why);
                const off = [3, -3, 5, 7].map(times => answer + times * tolerance);
                const far = off.find(value => wrong.every(({ is }) => Math.abs(is - value) > 2 * tolerance));
                expect(String(far), '✗ Not right.', '');
                for (const malformed of ['abc', '1/2/3', '1..2', '--1', '1/0']) expect(malformed, `“${malformed}” is not read as a number.`, '');
                expect('', 'Type a number first.', '');
                const before = legend.innerHTML;
                type(form, decimal);
                form.querySelector('.another')?.click();
                if (variants.length > 1 && legend.innerHTML === before) found.push(`another one than ${i} is the same`);
                if (form.querySelector('input').value || verdict(form).textContent) found.push('another one keeps the old answer');
            });
            if (legend.textContent !== first) found.push('after the last one the first does not come back');
            return found;
        },
        open(name) {
            const form = quiz(name);
            const details = form.querySelector('details.answer');
            type(form, 'what I think');
            const isRead = details.open && document.activeElement === details.querySelector('summary');
            return isRead ? [] : ['the model answer does not open, or has not the focus'];
        },
        // Every prediction of the page; a mistake is told by what it is known for.
        predictions() {
            const found = [];
            for (const form of all(document, 'form.predict')) {
                for (const { name, right, wrong } of JSON.parse(form.querySelector('script').textContent)) {
                    const field = all(form, 'fieldset').find(entry => entry.dataset.observation === name);
                    const told = shown => {
                        const text = field.querySelector('input[type=text]');
                        if (text) {
                            text.value = shown;
                            text.dispatchEvent(new InputEvent('input', { bubbles: true }));
                        } else {
                            const radio = all(field, 'input').find(input => input.value.toLowerCase() === shown.replaceAll('"', '').toLowerCase());
                            if (!radio) return `no choice for ${shown}`;
                            radio.click();
                        }
                        check(form);
                        return verdict(field).textContent;
                    };
                    const fault = (shown, said) => found.push(`#${form.id} ${name}: “${shown}” is told “${said}”`);
                    for (const { shown, means, tells } of wrong) {
                        const said = told(shown);
                        if (!said.startsWith('✗ Not right.')) fault(shown, said);
                        else if (tells && !means.every(({ id, when }) => said.includes(when) && said.includes(`grader explain ${id}`))) fault(shown, said);
                    }
                    const said = told(right.shown);
                    if (!said.startsWith('✓ Right.')) fault(right.shown, said);
                }
            }
            return found;
        },
        // The ids of the mistakes that the page names.
        mistakes: () => all(document, 'form.predict script').flatMap(script => JSON.parse(script.textContent))
            .flatMap(question => question.wrong).flatMap(({ means }) => means).map(({ id }) => id),
    };
})();
