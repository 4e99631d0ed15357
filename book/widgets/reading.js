// What helps with reading: derivations open step by step, a symbol tells what it means where it stands, formulas are copied as
// LaTeX, and what scrolls sideways can be scrolled with the keys. Every page can be read without this file.
(() => {
'use strict';

const { all, element } = downhill;
// Where the address leads.
const namedPlace = () => location.hash && document.getElementById(location.hash.slice(1));
const within = (target, selector) => target instanceof Element && target.closest(selector);

// ---- Derivations: the steps are all open in the page, and are opened one at a time here; not on the page of all pages.

const derivations = new Map();
const ofAllPages = all(document, 'main h1').length > 1;
for (const step of ofAllPages ? [] : all(document, 'details.step')) {
    const steps = derivations.get(step.parentElement) || [];
    derivations.set(step.parentElement, [...steps, step]);
}
for (const [around, steps] of derivations) {
    // A step that the address leads into is open, with those before it.
    const target = namedPlace();
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

// ---- What the address leads into is open, such as one of many mistakes.

function openNamed() {
    for (let around = namedPlace(); around; around = around.parentElement) {
        if (around.matches('details.mistake')) around.open = true;
    }
}
addEventListener('hashchange', openNamed);
openNamed();

// ---- Listings: the note of the part that is chosen, all others folded away; on paper all are there.

for (const listing of ofAllPages ? [] : all(document, '.listing')) {
    const parts = all(listing, '.part');
    const choose = chosen => {
        for (const part of parts) {
            part.classList.toggle('chosen', part === chosen);
            part.querySelector('button').setAttribute('aria-expanded', part === chosen);
        }
    };
    for (const part of parts) {
        const label = part.querySelector('.label');
        const note = part.querySelector('.note');
        note.id = `${part.id}-note`;
        const button = element('button', '', { type: 'button', 'aria-controls': note.id });
        button.append(...label.childNodes);
        label.append(button);
        button.addEventListener('click', () => choose(part));
        // Code that is being marked for copying is not chosen.
        part.querySelector('.pair').addEventListener('click', () => getSelection().isCollapsed && choose(part));
    }
    listing.addEventListener('keydown', event => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        const next = step && within(event.target, '.label button') && parts[parts.indexOf(event.target.closest('.part')) + step];
        if (!next) return;
        event.preventDefault();
        choose(next);
        next.querySelector('button').focus();
    });
    listing.classList.add('chooses');
    const named = namedPlace();
    choose((named && parts.find(part => part.contains(named))) || parts[0]);
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
    const top = below ? at.bottom + gap : at.top - gap - height;
    popup.style.left = `${Math.max(gap, Math.min(at.left, document.documentElement.clientWidth - width - gap))}px`;
    // A low screen may have room neither below nor above.
    popup.style.top = `${Math.max(gap, Math.min(top, innerHeight - height - gap))}px`;
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
    // what it stands in, nor in what a figure says, which makes room for what it says next.
    const seen = new Set();
    const symbols = all(document, 'main [data-sym]');
    const closedAway = symbol => Boolean(symbol.closest('details, .listing .note'));
    for (const symbol of [...symbols.filter(symbol => !closedAway(symbol)), ...symbols.filter(closedAway)]) {
        const name = symbol.dataset.sym;
        if (seen.has(name) || !Object.hasOwn(notation, name) || symbol.closest('label, summary, button, a, moving-figure svg, moving-figure .words')) continue;
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
    // Text may move when its font arrives.
    document.fonts.ready.then(() => described && place());
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

const OURS = '.panel, .derivation, .listing, figure, [data-sym], [data-scrolls]';
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
