// A way back with one wrong line: its slopes are compared with measured ones, group by group, until one line is left.
// src/figure/small_network.rs has the same network and the same mistakes.
figures.define('wrong_line', it => {
'use strict';

const { fixed, significant, scientific, clamp } = numbers;
const { set, make, path, circle, text, write, polyline, move } = shapes;
const { groups, steps, programs, network, places, limits } = it.data;
const [bars, slopes] = it.data.frames.map(shapes.frame);
const { x, y, parameters, rate } = network;

// ---- The network, its way back, and the measured slopes. The parameters stand in the order of the way back.

const sum = list => list.reduce((total, n) => total + n, 0);
const both = [0, 1];

function forward(p) {
    const z = x.map(input => both.map(j => input * p[6 + j] + p[8 + j]));
    const h = z.map(row => row.map(Math.tanh));
    return { z, h, predicted: h.map(row => both.map(k => row[0] * p[k] + row[1] * p[2 + k] + p[4 + k])) };
}

function loss(p) {
    const squares = forward(p).predicted.map((row, i) => sum(row.map((value, k) => (value - y[i][k]) ** 2)));
    return sum(squares) / (2 * x.length);
}

function backward(p, mistake) {
    const { z, h, predicted } = forward(p);
    const m = x.length;
    const first = mistake === 'two-left-out' ? 1 : 2;
    const delta2 = predicted.map((row, i) => row.map((value, k) => first * (value - y[i][k]) / (2 * m)));
    const given = mistake === 'sum-into-weights' ? z : h;
    const w2 = both.map(j => both.map(k => sum(given.map((row, i) => row[j] * delta2[i][k]))));
    const ofRows = table => both.map(j => sum(table.map(row => row[j])));
    const b2 = ofRows(delta2).map(total => (mistake === 'mean-of-rows' ? total / m : total));

    const moved = mistake === 'after-update' ? rate : 0;
    const weights = both.map(j => both.map(k => p[2 * j + k] - moved * w2[j][k]));
    const back = (j, k) => (mistake === 'not-transposed' ? weights[k][j] : weights[j][k]);
    const inHidden = delta2.map(row => both.map(j => row[0] * back(j, 0) + row[1] * back(j, 1)));
    const slope = value => {
        if (mistake === 'no-slope') return 1;
        return 1 - (mistake === 'slope-at-hidden' ? Math.tanh(value) : value) ** 2;
    };
    const delta1 = inHidden.map((row, i) => row.map((value, j) => value * slope(h[i][j])));
    const shares = both.map(j => delta1.map((row, i) => x[i] * row[j]));
    const w1 = shares.map(list => (mistake === 'last-example' ? list[m - 1] : sum(list)));
    const b1 = ofRows(mistake === 'before-tanh' ? inHidden : delta1);
    return [...w2.flat(), ...b2, ...w1, ...b1];
}

// Two forward passes for a slope.
function measure(group, step) {
    const moved = (j, by) => loss(parameters.map((value, i) => (i === j ? value + by : value)));
    return group.places.map(j => (moved(j, step) - moved(j, -step)) / (2 * step));
}

function relativeError(written, measured) {
    return Math.max(...written.map((a, i) => {
        const n = measured[i];
        return Math.abs(a - n) / Math.max(Math.abs(a), Math.abs(n), 1e-8);
    }));
}

for (const group of groups) {
    group.places = Array.from({ length: group.to - group.from }, (_, i) => group.from + i);
    group.name = `*${group.letter}*${group.layer === 1 ? '⁽¹⁾' : '⁽²⁾'}`;
}

// ---- What has been compared, and what it says

// The comparisons of the present state, by the groups' keys.
let written = [];
let compared = new Map();

const program = () => programs[it.values.program];
const epsilon = () => 10 ** it.values.exponent;
const hasAsked = key => it.values.compared.split('-').includes(key);

function compute() {
    written = backward(parameters, program().mistake);
    compared = new Map();
    for (const group of groups.filter(({ key }) => hasAsked(key))) {
        const measured = measure(group, epsilon());
        const error = relativeError(group.places.map(i => written[i]), measured);
        compared.set(group.key, { measured, error, says: error <= limits[0] ? 'agrees' : error <= limits[1] ? 'unclear' : 'differs' });
    }
}

const saying = wanted => groups.filter(({ key }) => compared.has(key) && compared.get(key).says === wanted);
const stepOf = key => steps.find(step => step.key === key);
const numberOf = key => 1 + steps.findIndex(step => step.key === key);
const goesInto = (line, key) => line !== 'none' && stepOf(line).into.includes(key);

// The first comparison that speaks against a line.
function against(line) {
    return saying('differs').find(({ key }) => !goesInto(line, key)) || saying('agrees').find(({ key }) => goesInto(line, key));
}

const answers = [...steps.map(({ key }) => key), 'none'];
const left = () => answers.filter(line => !against(line));

const SIGNS = { agrees: '✓ agrees', unclear: '? unclear', differs: '✗ differs' };
const size = value => (value === 0 ? '0' : value < 0.001 ? power(value) : significant(value, 2));
// 10⁻⁵, without a factor of one.
const power = value => scientific(value, 1).replace(/^1·/, '');

function compare(key) {
    const keys = groups.map(group => group.key).filter(one => one === key || key === 'all' || hasAsked(one));
    it.set({ compared: keys.join('-') });
}

// ---- Drawing

const [onLines, onSlopes] = it.layers;
onLines.replaceChildren();
const marked = make('rect', onLines, { class: 'line gradient', x: 0, width: places.right + 2, height: places.apart - 1, rx: 4 });
const said = [0, 1, 2, 3].map(i => text(onLines, i % 2 ? 'ink' : 'ink strong'));
onSlopes.replaceChildren();
const step = text(onSlopes, 'ink');
for (const group of groups) {
    const at = groups.indexOf(group);
    group.sign = text(onLines, 'ink', 'end');
    group.bar = make('rect', onLines, { class: 'fill gradient', x: bars.x.start, y: bars.y.end + places.bar * at + 4, height: places.bar - 8 });
    group.told = text(onSlopes, 'ink label', 'end');
    group.rows = group.places.map(() => ({
        line: path(onSlopes, 'line thick gradient'),
        ring: circle(onSlopes, 'hollow', 6.5),
        dot: circle(onSlopes, 'fill gradient', 3.4),
        ratio: text(onSlopes, 'ink', 'end'),
    }));
}

// A formula in parts, each with the class of its meaning.
function writeParts(node, at, parts) {
    set(node, { x: at[0], y: at[1] });
    if (node.parts === parts) return;
    node.parts = parts;
    node.written = undefined;
    node.replaceChildren(...parts.map(([kind, words]) => {
        const part = make('tspan', null, kind ? { class: kind } : {});
        write(part, [0, 0], words);
        for (const name of ['x', 'y']) part.removeAttribute(name);
        return part;
    }));
}

// What is pressed in the picture; whoever has no pointer has the same below it.
function pressed(svg, area, act) {
    const node = make('rect', svg, { class: 'press', x: 0, width: places.right + 2, ...area });
    node.style.cursor = 'pointer';
    node.addEventListener('click', () => it.controls.disabled || act());
}

steps.forEach(({ key }, i) => {
    const top = places.lines + places.apart * i - 17;
    pressed(it.drawings[0], { y: top, height: places.apart }, () => it.set({ named: key }));
});
for (const group of groups) {
    const height = 31 + places.row * group.places.length;
    pressed(it.drawings[1], { y: group.y, height }, () => compare(group.key));
}

function draw() {
    drawLines();
    write(step, [0, slopes.y.start + 36], `step *ε* = ${size(epsilon())}`);
    for (const group of groups) drawGroup(group);
}

function drawLines() {
    const { named } = it.values;
    const { wrong, written: asWritten } = program();
    const at = i => [0, places.said + places.leading * i];
    const line = numberOf(named);
    marked.style.display = line ? '' : 'none';
    if (line) shapes.set(marked, { y: places.lines + places.apart * (line - 1) - 17 });
    const isRight = named === wrong;
    const heading = () => {
        if (!named) return 'name a line to see what it says';
        if (named === 'none') return isRight ? '✓ no line is wrong' : '✗ one of the lines is wrong';
        return isRight ? `✓ line ${line} is the wrong one. It says` : `✗ line ${line} is right as written:`;
    };
    write(said[0], at(0), heading());
    const right = line ? stepOf(named).right : [];
    writeParts(said[1], at(1), isRight ? asWritten : right);
    write(said[2], at(2), isRight && line ? 'where it should say' : '');
    writeParts(said[3], at(3), isRight && line ? right : []);
}

function drawGroup(group) {
    const result = compared.get(group.key);
    const y = places.lines + places.apart * (numberOf(group.key) - 1);
    write(group.sign, [places.right, y], result ? SIGNS[result.says] : '');
    const exponent = result ? Math.log10(Math.max(result.error, 1e-300)) : bars.x.from;
    shapes.set(group.bar, { width: bars.x.at(clamp(exponent, bars.x.from, bars.x.to)) - bars.x.start });
    const told = result ? `${SIGNS[result.says]}, error ${size(result.error)}` : `${2 * group.places.length} forward passes`;
    write(group.told, [places.right, group.y + 18], told);
    group.rows.forEach(({ line, ring, dot, ratio }, i) => {
        const y = group.y + 33 + places.row * i;
        const inside = value => clamp(slopes.x.at(value), slopes.x.start, slopes.x.end);
        const a = inside(written[group.places[i]]);
        move(dot, [a, y]);
        for (const node of [line, ring, ratio]) node.style.display = result ? '' : 'none';
        if (!result) return;
        const n = inside(result.measured[i]);
        line.setAttribute('d', polyline([[a, y], [n, y]]));
        move(ring, [n, y]);
        write(ratio, [places.right, y + 5], fixed(written[group.places[i]] / result.measured[i], 2));
    });
}

// ---- In words

function list(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

const namesOf = some => list(some.map(({ name }) => name));

function found() {
    const clause = (says, one, many) => {
        const some = saying(says);
        return some.length ? [`${namesOf(some)} ${some.length > 1 ? many : one}`] : [];
    };
    const clauses = [...clause('agrees', 'agrees', 'agree'), ...clause('differs', 'differs', 'differ'), ...clause('unclear', 'is unclear', 'are unclear')];
    return `${clauses.join(', ')}${factors()}`;
}

// By which factors those that differ do.
function factors() {
    const ratios = saying('differs').flatMap(({ key, places: all }) => all.map((at, i) => written[at] / compared.get(key).measured[i]));
    if (!ratios.length) return '';
    const [low, high] = [Math.min(...ratios), Math.max(...ratios)].map(ratio => fixed(ratio, 2));
    return low === high ? `, by the factor ${low}` : `, by factors from ${low} to ${high}`;
}

function words() {
    const { named, program: key } = it.values;
    const { passes } = readouts();
    const begin = `Way back ${key.toUpperCase()}`;
    const after = passes ? `${begin}, after ${passes} forward passes: ${found()}.` : `${begin}: nothing has been compared yet, so all ${answers.length} answers are left.`;
    if (named) return `${after} ${named === program().wrong ? confirmed(named) : denied(named)}`;
    if (!passes) return after;
    const count = left().length;
    if (!count) return `${after} No single line can do that: how long is the step?`;
    return `${after} ${count === 1 ? 'That leaves one answer' : `That leaves ${count} of the ${answers.length} answers`}: which line is wrong?`;
}

// Why the line that was named is the wrong one.
function confirmed(named) {
    const { why } = program();
    const number = numberOf(named);
    const line = number ? `Line ${number}` : 'No line';
    if (against(named)) return `${line} is wrong, although the numbers say otherwise: this step measures badly. ${why}`.trim();
    const others = left().length - 1;
    if (others) return `${line} is wrong; the numbers so far leave ${others === 1 ? 'one other answer' : `${others} other answers`}. ${why}`.trim();
    if (!number) return 'No line is wrong: every one goes into slopes that agree.';
    return `Line ${number} goes into all that differs and into nothing that agrees: it is the wrong one. ${why}`;
}

// What speaks against the answer that was given.
function denied(named) {
    const number = numberOf(named);
    const proof = against(named);
    const what = number ? `It is not line ${number}` : 'One line must be wrong';
    if (proof) {
        const differs = compared.get(proof.key).says === 'differs';
        if (!number) return `${what}, since ${proof.name} differs.`;
        return differs
            ? `${what}: ${proof.name} differs, and line ${number} does not go into it.`
            : `${what}: it goes into ${proof.name}, which agrees.`;
    }
    const telling = groups.find(({ key }) => !compared.has(key) && goesInto(named, key) !== goesInto(program().wrong, key));
    if (telling) return `${what}, but that has not been seen yet: compare ${telling.name}.`;
    const misled = saying('unclear').length ? 'and the numbers do not decide' : 'although the numbers say so';
    return `${what}, ${misled}: this step measures badly. Take one near 10⁻⁵.`;
}

// ---- Values

function changed(changes) {
    if ('program' in changes) {
        for (const name of ['compared', 'named']) if (!(name in changes)) it.values[name] = '';
    }
    compute();
}

function readouts() {
    const asked = groups.filter(({ key }) => compared.has(key));
    const length = all => Math.hypot(...all);
    return {
        passes: sum(asked.map(group => 2 * group.places.length)),
        written: length(asked.flatMap(group => group.places.map(i => written[i]))),
        measured: length(asked.flatMap(({ key }) => compared.get(key).measured)),
    };
}

// Which groups differ, when all have been compared with the step asked for.
function pattern(key, isStep) {
    if (it.values.program !== key || compared.size < groups.length || !isStep(it.values.exponent)) return undefined;
    return saying('differs').map(group => group.key).join('-') || 'nothing';
}

const isUsual = exponent => exponent <= -4 && exponent >= -8;
compute();
return {
    // Nothing may be named or compared.
    accepts(name, value) {
        const isKnown = key => groups.some(group => group.key === key);
        return value === '' ? name !== 'program' : name === 'compared' && value.split('-').every(isKnown);
    },
    act: compare,
    changed,
    draw,
    readouts,
    words,
    tries: {
        'one-mean': () => {
            const seen = pattern('c', isUsual);
            return { 'w2-b2': 'layer', b2: 'alone', 'b2-w1-b1': 'after' }[seen] || seen;
        },
        'no-slope': () => {
            const seen = pattern('e', isUsual);
            return { 'w2-b2-w1-b1': 'all', 'w1-b1': 'first' }[seen] || seen;
        },
        'long-step': () => {
            const seen = pattern('g', exponent => Math.abs(exponent) < 1e-9);
            return { nothing: 'all', 'w1-b1': 'second', 'w2-b2-w1-b1': 'none' }[seen] || seen;
        },
    },
};
});
