// Panels that are answered, and quick checks among them: judges answers and remembers them. Every page can be read without
// this file. The other scripts use what it returns.
const downhill = (() => {
'use strict';

const all = (root, selector) => [...root.querySelectorAll(selector)];

function element(tag, text, attributes = {}) {
    const made = document.createElement(tag);
    made.textContent = text;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
}

// ---- What is remembered: one entry per panel, so that two open pages never overwrite each other's answers.

function recall(key) {
    try {
        const value = JSON.parse(localStorage.getItem(key));
        return value && typeof value === 'object' ? value : null;
    } catch {
        return null;
    }
}

// Without storage, or with a full one, everything works until the page is left.
function remember(key, value) {
    try {
        if (value) localStorage.setItem(key, JSON.stringify(value));
        else localStorage.removeItem(key);
    } catch { /* nothing is lost but the memory */ }
}

// ---- What every panel does. `kind` reads and restores what is chosen or typed, and judges it.

function open(form, key, kind) {
    const forget = form.querySelector('.forget');
    let last = null;
    const keep = checked => {
        const answer = kind.read();
        last = answer && { ...answer, checked };
        remember(key, last);
        forget.hidden = !last;
    };
    const clear = () => {
        for (const region of all(form, '.verdict')) region.replaceChildren();
    };
    const check = () => {
        clear();
        kind.judge();
        keep(true);
    };
    const restore = answer => {
        clear();
        kind.restore(answer || {});
        last = kind.read();
        forget.hidden = !last;
        if (last && answer.checked && kind.judgesAgain) kind.judge();
    };
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('input', () => {
        clear();
        keep(false);
    });
    form.addEventListener('keydown', event => {
        if (event.key === 'Enter' && event.target.matches('input') && !event.isComposing) {
            event.preventDefault();
            check();
        }
    });
    form.querySelector('.check').addEventListener('click', check);
    forget.addEventListener('click', () => {
        remember(key, null);
        restore(null);
        form.querySelector('input, textarea').focus();
    });
    addEventListener('storage', event => {
        if (event.key === key || event.key === null) restore(recall(key));
    });
    if (kind.start) kind.start({ clear, keep });
    restore(recall(key));
}

// Says a verdict: its sign and words, and then paragraphs, each a text or nodes.
function say(region, outcome, words, ...paragraphs) {
    const signs = { passed: '✓ ', failed: '✗ ', todo: '○ ' };
    const head = element('p', '');
    head.append(element('strong', (signs[outcome] || '') + words, { class: outcome }));
    region.append(head);
    for (const paragraph of paragraphs) {
        if (paragraph instanceof Node) region.append(paragraph);
        else if (paragraph) region.append(element('p', paragraph));
    }
}

// HTML that the build has made.
function built(html) {
    const box = element('div', '');
    box.innerHTML = html;
    return box;
}

// ---- Choices, remembered by their keys.

function choices(form) {
    const inputs = all(form, '.choice input');
    const region = form.querySelector('.verdict');
    const told = new Map(all(form, '.answer [data-key]').map(entry => [entry.dataset.key, {
        right: 'right' in entry.dataset,
        text: entry.querySelector('dt span').innerHTML,
        why: entry.querySelector('dd').innerHTML,
    }]));
    const explanation = () => built(form.querySelector('.answer .explanation').innerHTML);
    const chosen = () => inputs.filter(input => input.checked).map(input => input.value);
    const about = (outcome, words, { text, why }) => {
        const says = built(`<p class="about"><strong class="${outcome}">${words}</strong> ${text}</p>${why}`);
        region.append(says);
    };
    return {
        judgesAgain: true,
        read: () => (chosen().length ? { keys: chosen() } : null),
        restore: ({ keys }) => {
            const known = Array.isArray(keys) ? keys : [];
            for (const input of inputs) input.checked = known.includes(input.value);
        },
        judge() {
            const keys = chosen();
            if (!keys.length) return say(region, 'open', 'Choose an answer first.');
            const wrong = keys.filter(key => told.has(key) && !told.get(key).right);
            const missed = [...told.keys()].filter(key => told.get(key).right && !keys.includes(key));
            if (!wrong.length && !missed.length) return say(region, 'passed', 'Right.', explanation());
            if (form.dataset.kind === 'choice') {
                return say(region, 'failed', 'Not right.', built(told.get(keys[0]).why));
            }
            say(region, 'failed', wrong.length ? 'Not right yet.' : 'Not complete yet.');
            for (const key of wrong) about('failed', '✗ Not right:', told.get(key));
            for (const key of missed) about('todo', '○ Missed:', told.get(key));
        },
    };
}

// ---- Numbers.

const plain = line => line.replace(/[−–‐‑﹣－]/g, '-').replace(/＋/g, '+').replace(/[⁄∕]/g, '/').trim();

// A number as people type it, with a comma or a point; nothing where it is none.
function typedNumber(line, unit) {
    let text = plain(line);
    text = text.slice(text.lastIndexOf('=') + 1).trim();
    if (unit && text.endsWith(plain(unit))) text = text.slice(0, -plain(unit).length).trim();
    const parts = text.split('/').map(part => part.trim());
    const isNumber = part => /^[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d+)?$/i.test(part);
    if (parts.length > 2 || !parts.every(isNumber)) return null;
    const [above, below = 1] = parts.map(part => Number(part.replace(',', '.')));
    return Number.isFinite(above / below) ? above / below : null;
}

const NEUTRAL = 'No mistake that we know of gives this, so no cause is named. Think it through once more.';

// What is certain of a wrong number, whatever led to it.
function relation(typed, { answer }, tolerance) {
    const size = Math.abs(answer);
    if (size <= 50 * tolerance || size === 0) return NEUTRAL;
    const is = factor => Math.abs(typed - factor * answer) <= Math.max(tolerance * Math.min(1, Math.abs(factor)), 1e-9 * size);
    if (is(-1)) return 'It has the right size and the wrong sign.';
    const factors = [[2, 'twice'], [0.5, 'half'], [10, '10 times'], [0.1, 'a tenth of']];
    const found = factors.find(([factor]) => is(factor));
    return found ? `It is ${found[1]} the right number.` : NEUTRAL;
}

function number(form) {
    const { tolerance, unit, variants } = JSON.parse(form.querySelector('script').textContent);
    const input = form.querySelector('input');
    const region = form.querySelector('.verdict');
    const details = form.querySelector('.answer');
    let shown = 0;
    const show = index => {
        if (index === shown) return;
        shown = index;
        const { question, more, shown: answer, explanation, wrong } = variants[index];
        form.querySelector('legend').innerHTML = question;
        form.querySelector('.more').innerHTML = more;
        details.open = false;
        const right = details.querySelector('.told');
        right.innerHTML = explanation;
        const line = element('p', '✓ Right: ');
        line.append(element('strong', `${answer} ${unit}`));
        right.prepend(line);
        const list = details.querySelector('dl');
        list.replaceChildren();
        for (const { shown: is, why } of wrong) {
            const says = element('dd', '');
            says.innerHTML = why;
            list.append(element('dt', `✗ ${is} ${unit}`), says);
        }
    };
    return {
        judgesAgain: true,
        start({ clear, keep }) {
            const another = form.querySelector('.another');
            if (!another) return;
            another.addEventListener('click', () => {
                show((shown + 1) % variants.length);
                input.value = '';
                clear();
                keep(false);
                input.focus();
            });
        },
        read: () => (input.value.trim() || shown ? { variant: variants[shown].key, text: input.value } : null),
        restore({ variant, text }) {
            const index = variants.findIndex(({ key }) => key === variant);
            // An answer to a question that the book no longer asks is none.
            show(Math.max(index, 0));
            input.value = index >= 0 && typeof text === 'string' ? text : '';
        },
        judge() {
            const line = input.value.trim();
            if (!line) return say(region, 'open', 'Type a number first.');
            const typed = typedNumber(line, unit);
            if (typed === null) {
                return say(region, 'open', `“${line}” is not read as a number.`, 'Numbers are written as 3, −0.5, 1/3 or 2e-3.');
            }
            const variant = variants[shown];
            const off = right => Math.abs(typed - right);
            const near = right => off(right) <= tolerance + 1e-9 * Math.max(1, Math.abs(right));
            if (near(variant.answer)) return say(region, 'passed', 'Right.', built(variant.explanation));
            const [known] = variant.wrong.filter(({ is }) => near(is)).sort((a, b) => off(a.is) - off(b.is));
            const comma = /\d,\d{3}$/.test(line) && `“${line}” is read as ${typed}: the comma is a decimal sign here.`;
            say(region, 'failed', 'Not right.', known ? built(known.why) : relation(typed, variant, tolerance), comma);
        },
    };
}

// ---- Open questions, compared by the reader.

function openQuestion(form) {
    const text = form.querySelector('textarea');
    const details = form.querySelector('.answer');
    return {
        read: () => (text.value.trim() ? { text: text.value } : null),
        restore: answer => {
            text.value = typeof answer.text === 'string' ? answer.text : '';
        },
        judge() {
            details.open = true;
            details.querySelector('summary').focus();
        },
    };
}

const kinds = { choice: choices, choices, number, open: openQuestion };
for (const form of all(document, 'form.quiz')) {
    if (form.querySelector('.answer')) open(form, `downhill:quiz:${form.dataset.quiz}`, kinds[form.dataset.kind](form));
}

return { all, element, open, say, plain, NEUTRAL };
})();
