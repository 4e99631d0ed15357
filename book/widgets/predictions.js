// Predictions, read and judged as `grader predict` does it.
(() => {
'use strict';

const { all, element, open, say, plain, NEUTRAL } = downhill;

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
        const links = all(form, '.answer a');
        for (const { id, when } of means) {
            why.append(element('code', `cargo grader explain ${id}`));
            const link = links.find(({ textContent }) => textContent === when);
            if (link) why.append(', or ', element('a', 'in this book', { href: link.getAttribute('href') }));
            why.append(' ');
        }
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

for (const form of all(document, 'form.predict')) {
    if (form.querySelector('.answer')) open(form, `downhill:predict:${form.dataset.predict}`, prediction(form));
}
})();
