// Quick checks, predictions, derivations and formulas, made responsive. Every page can be read without this file: it judges
// answers, remembers them, and tells what a symbol means where it stands.
(() => {
'use strict';

const all = (root, selector) => [...root.querySelectorAll(selector)];
const within = (target, selector) => target instanceof Element && target.closest(selector);

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

// ---- Predictions, read and judged as `grader predict` does it.

// A decimal number or a fraction, with half a unit of its last digit; nothing where it is none.
function decimal(word) {
    const [whole, mantissa, exponent = '0'] = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:e([+-]?\d+))?$/i.exec(word) || [];
    const value = Number(word);
    if (whole === undefined || !Number.isFinite(value)) return null;
    const digits = mantissa.includes('.') ? mantissa.length - mantissa.indexOf('.') - 1 : 0;
    // Fewer digits after the point are those of a short number that is exact.
    return { value, slack: digits >= 2 ? 0.5 * 10 ** (Number(exponent) - digits) : 0 };
}

function wordsNumber(word) {
    const parts = word.split('/');
    if (parts.length === 2) {
        const [above, below] = parts.map(decimal);
        return above && below && { value: above.value / below.value, slack: 0 };
    }
    const infinite = /^([+-]?)(?:inf|infinity|∞)$/i.exec(word);
    if (infinite) return { value: infinite[1] === '-' ? -Infinity : Infinity, slack: 0 };
    return /^[+-]?nan$/i.test(word) ? { value: NaN, slack: 0 } : decimal(word);
}

// Row by row: a row ends at a semicolon and at a bracket.
function rows(line) {
    const text = line.slice(line.lastIndexOf('=') + 1).replace(/[\s,]*\/[\s,]*/g, '/');
    const found = [];
    for (const row of text.split(/[;[\]()]/)) {
        const numbers = [];
        for (const word of row.split(/[,\s]+/).filter(Boolean)) {
            const read = wordsNumber(word);
            if (!read) throw `“${word}” is not read as a number. Numbers are written as 3, -0.5, 1/3 or 2e-3; no formulas.`;
            numbers.push(read);
        }
        if (numbers.length) found.push(numbers);
    }
    return found;
}

// A typed line as a kind, numbers and what was left off of each; throws a sentence where it is no answer.
function typed(line, form) {
    const text = plain(line);
    const of = (kind, numbers = []) => ({ kind, numbers: numbers.map(n => n.value), slack: numbers.map(n => n.slack) });
    if (form.none && /^none$/i.test(text)) return of('none');
    if (form.kind === 'flag') return of(text);
    if (form.kind === 'text') return of(`text ${line.trim().replace(/^"+|"+$/g, '')}`);
    if (form.kind === 'case') {
        const [, name, held = ''] = /^([^(]*)\(?(.*?)\)*$/.exec(text);
        const quoted = /^"(.*)"$/.exec(held);
        return quoted ? of(`case ${name.trim().toLowerCase()} ${quoted[1]}`) : of(`case ${name.trim().toLowerCase()}`, rows(held).flat());
    }
    const found = rows(text);
    const numbers = found.flat();
    const lengths = found.map(row => row.length);
    const count = expected => {
        const asked = expected === 1 ? 'One number is asked for' : `${expected} numbers are asked for`;
        const point = expected === 1 && numbers.length > 1 ? ' Write a decimal number with a point: 0.5' : '';
        return `${asked}, and ${numbers.length} given.${point}`;
    };
    switch (form.kind) {
    case 'number':
        if (numbers.length !== 1) throw count(1);
        return of('', numbers);
    case 'numbers':
        if (numbers.length !== form.count) throw count(form.count);
        return of(String(form.count), numbers);
    case 'lists':
        return of(`list${lengths.map(length => ` ${length}`).join('')}`, numbers);
    case 'list':
        return of(String(numbers.length), numbers);
    }
    if (lengths.some(length => length !== lengths[0])) throw 'The rows have different lengths.';
    if (form.kind === 'any') {
        return of(lengths.length > 1 ? `${lengths.length}x${lengths[0]}` : String(numbers.length), numbers);
    }
    const wanted = `${form.rows}x${form.columns}`;
    // In one row or column nothing is left open.
    const isFlat = numbers.length === form.rows * form.columns && (form.rows === 1 || form.columns === 1) && lengths.length === 1;
    if (!isFlat && `${lengths.length}x${lengths[0] || 0}` !== wanted) {
        throw `A ${form.rows} × ${form.columns} array is asked for, and a ${lengths.length} × ${lengths[0] || 0} one given. `
            + 'Write ; between rows: 1, 2; 3, 4';
    }
    return of(wanted, numbers);
}

function sameNumber(right, x, tolerance) {
    if (!Number.isFinite(right) || !Number.isFinite(x)) return Object.is(right, x);
    return Math.abs(right - x) <= tolerance * Math.max(1, Math.abs(right));
}

// A typed number stands for all that round to it.
const entryRounds = (given, i, x, tolerance) =>
    sameNumber(x, given.numbers[i], tolerance) || Math.abs(x - given.numbers[i]) <= given.slack[i] * (1 + 1e-9);

const rounds = (given, value, tolerance) => given.kind === value.kind
    && given.numbers.length === value.numbers.length
    && value.numbers.every((x, i) => entryRounds(given, i, x, tolerance));

// The index in each dimension of entry `i` of a value of this kind.
function index(kind, i) {
    if (kind.startsWith('list')) {
        let item = 0;
        for (const length of kind.split(' ').slice(1).map(Number)) {
            if (i < length) return `[${item}, ${i}]`;
            i -= length;
            item += 1;
        }
    }
    const [, columns] = kind.split('x');
    return columns ? `[${Math.floor(i / columns)}, ${i % columns}]` : `[${i}]`;
}

// Where a wrong answer begins to differ, as far as that is certain.
function difference(given, right, tolerance) {
    if (given.kind !== right.kind) {
        const numeric = kind => /^(list|\d)/.test(kind);
        if (!numeric(given.kind) || !numeric(right.kind)) return '';
        return given.numbers.length !== right.numbers.length
            ? 'How many numbers there are is not right yet.'
            : 'How the numbers are arranged is not right yet.';
    }
    const { numbers, kind } = right;
    const turned = { kind, numbers: numbers.map(x => -x) };
    if (numbers.some(x => x !== 0) && rounds(given, turned, tolerance)) {
        return numbers.length > 1 ? 'The sizes are right, and every sign is wrong.' : 'It has the right size and the wrong sign.';
    }
    const first = numbers.findIndex((x, i) => !entryRounds(given, i, x, tolerance));
    return numbers.length > 1 && /^(list|\d)/.test(kind) ? `The first entry that should be another is ${index(kind, first)}, counted from 0.` : '';
}

function prediction(form) {
    const questions = JSON.parse(form.querySelector('script').textContent);
    const fields = questions.map(question => {
        for (const value of [question.right, ...question.wrong]) value.numbers = value.numbers.map(Number);
        const field = all(form, 'fieldset').find(entry => entry.dataset.observation === question.name);
        const text = field.querySelector('input[type=text]');
        const radios = all(field, 'input[type=radio]');
        return {
            question,
            region: field.querySelector('.verdict'),
            read: () => (text ? text.value : (radios.find(radio => radio.checked) || { value: '' }).value),
            write: value => {
                if (text) text.value = value;
                for (const radio of radios) radio.checked = radio.value === value;
            },
        };
    });
    const judge = ({ question: { form: asked, tolerance, right, wrong }, region, read }) => {
        const line = read();
        if (!line.trim()) return say(region, 'open', 'Nothing is predicted yet.');
        let given;
        try {
            given = typed(line, asked);
        } catch (unclear) {
            if (typeof unclear !== 'string') throw unclear;
            return say(region, 'open', unclear);
        }
        if (rounds(given, right, tolerance)) return say(region, 'passed', 'Right.');
        const known = wrong.filter(value => rounds(given, value, tolerance));
        const means = known.filter(value => value.tells).flatMap(value => value.means);
        if (!means.length) {
            const where = difference(given, right, tolerance);
            const cause = known.length ? 'More than one way leads to this, so no cause is named. Think it through once more.' : NEUTRAL;
            return say(region, 'failed', 'Not right.', where, where ? '' : cause);
        }
        const when = means.map(mistake => `when ${mistake.when}`).join(', or ');
        const why = element('p', 'Why: ');
        why.append(...means.map(({ id }) => element('code', `cargo grader explain ${id}`)));
        say(region, 'failed', 'Not right.', `This is also what comes out ${when}.`, why);
    };
    return {
        judgesAgain: true,
        read() {
            const given = fields.filter(field => field.read().trim()).map(field => [field.question.name, field.read()]);
            return given.length ? { answers: Object.fromEntries(given) } : null;
        },
        restore({ answers }) {
            for (const field of fields) {
                const value = answers && answers[field.question.name];
                field.write(typeof value === 'string' ? value : '');
            }
        },
        judge() {
            const answered = fields.filter(field => field.read().trim());
            for (const field of answered.length ? answered : fields.slice(0, 1)) judge(field);
        },
    };
}

const kinds = { choice: choices, choices, number, open: openQuestion };
for (const form of all(document, 'form.quiz')) {
    if (form.querySelector('.answer')) open(form, `downhill:quiz:${form.dataset.quiz}`, kinds[form.dataset.kind](form));
}
for (const form of all(document, 'form.predict')) {
    if (form.querySelector('.answer')) open(form, `downhill:predict:${form.dataset.predict}`, prediction(form));
}

// ---- Derivations: the steps are all open in the page, and are opened one at a time here; not on the page of all pages.

const derivations = new Map();
const ofAllPages = all(document, 'main h1').length > 1;
for (const step of ofAllPages ? [] : all(document, 'details.step')) {
    const steps = derivations.get(step.parentElement) || [];
    derivations.set(step.parentElement, [...steps, step]);
}
for (const [around, steps] of derivations) {
    // A step that the address leads into is open, with those before it.
    const target = location.hash && document.getElementById(location.hash.slice(1));
    const named = steps.findIndex(step => target && step.contains(target));
    steps.forEach((step, i) => { step.open = i <= named; });
    const next = element('button', 'Next step', { type: 'button' });
    const whole = element('button', 'Show all', { type: 'button' });
    const shown = element('span', '', { role: 'status' });
    const controls = element('p', '', { class: 'actions' });
    const count = () => {
        const opened = steps.filter(step => step.open).length;
        shown.textContent = `${opened} of ${steps.length} steps shown`;
        next.disabled = opened === steps.length;
        whole.textContent = opened === steps.length ? 'Close all' : 'Show all';
    };
    next.addEventListener('click', () => {
        steps.find(step => !step.open).open = true;
        count();
    });
    whole.addEventListener('click', () => {
        const opens = steps.some(step => !step.open);
        for (const step of steps) step.open = opens;
        count();
    });
    for (const step of steps) step.addEventListener('toggle', count);
    controls.append(next, whole, shown);
    steps[steps.length - 1].after(controls);
    count();
    let before = [];
    addEventListener('beforeprint', () => {
        before = steps.map(step => step.open);
        for (const step of steps) step.open = true;
    });
    addEventListener('afterprint', () => before.forEach((wasOpen, i) => { steps[i].open = wasOpen; }));
    around.classList.add('stepped');
}

// ---- Notation: what a symbol means, where it stands; all of its places light up.

const notation = (() => {
    try {
        return JSON.parse(document.getElementById('meanings').textContent);
    } catch {
        return {};
    }
})();
const popup = element('div', '', { id: 'symbol-meaning', class: 'symbol-meaning', role: 'tooltip', hidden: '' });
let described = null;
let leaving = 0;

function place() {
    const at = described.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = popup;
    const gap = 6;
    const below = at.bottom + gap + height <= innerHeight || at.top < height + gap;
    popup.style.left = `${Math.max(gap, Math.min(at.left, document.documentElement.clientWidth - width - gap))}px`;
    popup.style.top = `${below ? at.bottom + gap : at.top - gap - height}px`;
}

function hide() {
    clearTimeout(leaving);
    if (!described) return;
    described.removeAttribute('aria-describedby');
    for (const lit of all(document, '.lit')) lit.classList.remove('lit');
    popup.hidden = true;
    described = null;
}

function describe(symbol) {
    clearTimeout(leaving);
    const name = symbol.dataset.sym;
    if (symbol === described || !Object.hasOwn(notation, name)) return;
    hide();
    described = symbol;
    const { spoken, meaning, kind } = notation[name];
    popup.innerHTML = `<strong class="${kind}"></strong> ${meaning}`;
    popup.firstChild.textContent = `${spoken}:`;
    popup.hidden = false;
    symbol.setAttribute('aria-describedby', popup.id);
    for (const same of all(document, `[data-sym="${CSS.escape(name)}"]`)) same.classList.add('lit');
    place();
}

if (Object.keys(notation).length) {
    document.body.append(popup);
    // The first of each can be reached with the keys, rather one that is not closed away; not where it would take the click from
    // what it stands in.
    const seen = new Set();
    const symbols = all(document, 'main [data-sym]');
    const closedAway = symbol => Boolean(symbol.closest('details'));
    for (const symbol of [...symbols.filter(symbol => !closedAway(symbol)), ...symbols.filter(closedAway)]) {
        const name = symbol.dataset.sym;
        if (seen.has(name) || !Object.hasOwn(notation, name) || symbol.closest('label, summary, button, a')) continue;
        symbol.setAttribute('tabindex', '0');
        seen.add(name);
    }
    const symbolAt = target => within(target, '[data-sym]');
    document.addEventListener('pointerover', event => {
        const symbol = symbolAt(event.target);
        if (symbol && event.pointerType !== 'touch') describe(symbol);
        // The pointer may move on to the words, which stay as long as it is there.
        else if (popup.contains(event.target)) clearTimeout(leaving);
    });
    document.addEventListener('pointerout', event => {
        if (described && event.pointerType !== 'touch' && described !== document.activeElement) {
            clearTimeout(leaving);
            leaving = setTimeout(hide, 250);
        }
    });
    document.addEventListener('click', event => {
        const symbol = symbolAt(event.target);
        if (symbol) describe(symbol);
        else if (!popup.contains(event.target)) hide();
    });
    document.addEventListener('focusin', event => {
        const symbol = symbolAt(event.target);
        if (symbol) describe(symbol);
        else hide();
    });
    document.addEventListener('focusout', hide);
    document.addEventListener('keydown', event => {
        if (event.key === 'Escape') hide();
    }, true);
    addEventListener('scroll', () => described && place(), { capture: true, passive: true });
}

// ---- A copied formula is its LaTeX.

const latexOf = math => (math.getAttribute('display') === 'block' ? `$$${math.dataset.latex}$$` : `$${math.dataset.latex}$`);

document.addEventListener('copy', event => {
    const selection = getSelection();
    if (selection.isCollapsed || within(event.target, 'input, textarea')) return;
    const texts = [];
    for (let i = 0; i < selection.rangeCount; i += 1) {
        const range = selection.getRangeAt(i).cloneRange();
        // Half a formula has no LaTeX of its own, so the whole of it is copied.
        const mathAt = node => within(node instanceof Element ? node : node.parentElement, 'math[data-latex]');
        const [first, last] = [mathAt(range.startContainer), mathAt(range.endContainer)];
        if (first) range.setStartBefore(first);
        if (last) range.setEndAfter(last);
        const copy = element('div', '', { style: 'position: fixed; left: -9999px; white-space: normal' });
        copy.append(range.cloneContents());
        const formulas = all(copy, 'math[data-latex]');
        if (!formulas.length) continue;
        for (const math of formulas) math.replaceWith(latexOf(math));
        document.body.append(copy);
        texts.push(copy.innerText);
        copy.remove();
    }
    if (texts.length && event.clipboardData) {
        event.clipboardData.setData('text/plain', texts.join('\n'));
        event.preventDefault();
    }
});

// ---- Keys: mdBook turns pages at arrow keys, and searches at others, wherever they are pressed.

const OURS = '.panel, .derivation, figure, [data-sym], [data-scrolls]';
const PAGE_KEYS = ['ArrowLeft', 'ArrowRight', 's', 'S', '/', '?'];
document.body.addEventListener('keydown', event => {
    if (PAGE_KEYS.includes(event.key) && within(event.target, OURS)) event.stopPropagation();
});

// ---- What scrolls sideways can be scrolled with the keys, and only that takes part in the order of focus.

const scrolling = new ResizeObserver(entries => {
    for (const { target } of entries) {
        const scrolls = target.scrollWidth > target.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(target).overflowX);
        if (scrolls === 'scrolls' in target.dataset) continue;
        if (scrolls) {
            const what = target.matches('.equation') ? 'Formula' : target.matches('.table-wrapper') ? 'Table' : 'Code';
            target.dataset.scrolls = '';
            target.setAttribute('tabindex', '0');
            target.setAttribute('role', 'group');
            target.setAttribute('aria-label', `${what}, scrolls sideways`);
        } else {
            delete target.dataset.scrolls;
            for (const name of ['tabindex', 'role', 'aria-label']) target.removeAttribute(name);
        }
    }
});
for (const target of all(document, '.equation, .table-wrapper, pre, pre > code')) scrolling.observe(target);
})();
