// A figure that moves: an element around its picture and its controls, which the build has written. It keeps the values of the
// controls and the figure's own, draws once a frame, says its state in words when it has come to rest, and plays.
const figures = (() => {
'use strict';

const { all, element } = downhill;
const { fixed, significant, clamp } = numbers;

const makers = new Map();
const moving = [];
const calm = matchMedia('(prefers-reduced-motion: reduce)');

// How long nothing must have moved until the state is said in words.
const REST = 400;
// One step travels so long; the next ones of a run take less and less.
const TRAVEL = 220;
const eased = share => (share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) * (1 - share));

// A sentence with the variables in it, `*w*`, as formulas have them.
const KINDS = { θ: 'parameter', w: 'parameter', b: 'parameter', u: 'parameter', v: 'parameter', L: 'loss', η: 'rate', x: 'data', y: 'target', ŷ: 'prediction', p̂: 'prediction' };
function inWords(text) {
    return text.split('*').map((part, i) => (i % 2 ? element('i', part, { class: `sym ${KINDS[part] || 'other'}` }) : part));
}

class MovingFigure extends HTMLElement {
    connectedCallback() {
        const make = makers.get(this.dataset.name);
        this.controls = this.querySelector('.controls');
        // The page of all pages shows pictures alone.
        if (!make || !this.controls || this.values) return;
        this.picture = this.querySelector('.picture');
        this.drawings = all(this.picture, 'svg');
        this.layers = this.drawings.map(svg => svg.querySelector('.moves'));
        this.data = JSON.parse(this.querySelector('script').textContent);
        this.sliders = new Map(all(this.controls, '.slider').map(row => [row.dataset.name, row]));
        this.live = all(this, '[data-live]');
        this.start = { ...this.data.start };
        this.values = { ...this.start };
        // What is shown of the steps: a number between two of them while one is being taken.
        this.shown = 0;
        this.running = false;
        this.describe();
        this.model = make(this);
        this.listen();
        this.tries = tries.of(this);
        moving.push(this);
        // What the build has written says how it is at the start; nothing is read out before something has changed.
        this.take({});
        this.said = this.model.words();
        // Where the drawing shows another moment than the first one, the words do too.
        if (this.model.beginsAnew) this.said = '';
        this.width = innerWidth;
        this.restore(new URLSearchParams(location.hash === `#fig-${this.dataset.name}` ? location.search : ''));
        this.controls.disabled = false;
        this.draw();
    }

    // The picture has parts that can be reached, so it is no longer one image.
    describe() {
        this.picture.setAttribute('role', 'group');
        for (const svg of this.drawings) for (const part of svg.children) part.setAttribute('aria-hidden', 'true');
        if (!this.hasSteps) return;
        this.picture.setAttribute('tabindex', '0');
    }

    get hasSteps() {
        return Boolean(this.controls.querySelector('[data-does="step"]'));
    }

    // ---- Values

    // Takes values over, and draws them; those that a slider has stay in its range.
    set(changes) {
        // To look from another side stops nothing.
        const views = this.model.views || [];
        if (Object.keys(changes).some(name => !views.includes(name))) this.stop();
        this.take(changes);
        this.pass(changes);
    }

    take(changes) {
        for (const [name, value] of Object.entries(changes)) {
            const row = this.sliders.get(name);
            const range = row && row.querySelector('[type=range]');
            this.values[name] = range ? clamp(value, Number(range.min), Number(range.max)) : value;
        }
        if (this.model.changed) this.model.changed(changes);
        if (!this.running) this.shown = this.values.t || 0;
        this.paint();
    }

    // Figures of a page that explain the same share values.
    pass(changes) {
        const shared = (this.dataset.shares || '').split(' ').filter(name => name in changes);
        for (const other of shared.length ? moving : []) {
            const theirs = (other.dataset.shares || '').split(' ').filter(name => shared.includes(name));
            if (other === this || !theirs.length) continue;
            other.stop();
            other.take(Object.fromEntries(theirs.map(name => [name, this.values[name]])));
        }
    }

    // What goes in steps goes back to the first.
    reset() {
        this.set({ ...this.start, ...(this.hasSteps ? { t: 0 } : {}) });
        this.tries.start();
    }

    // The values that a link to the page names.
    restore(search) {
        const named = [...search].filter(([name]) => name in this.start);
        const read = (name, text) => (typeof this.start[name] === 'number' ? Number(text) : text);
        const changes = Object.fromEntries(named.map(([name, text]) => [name, read(name, text)]));
        const isKnown = ([name, value]) => (typeof value === 'number' ? Number.isFinite(value) : this.offers(name, value));
        this.take(Object.fromEntries(Object.entries(changes).filter(isKnown)));
    }

    // Whether `value` is one of the choices.
    offers(name, value) {
        return all(this.controls, `[data-choice="${CSS.escape(name)}"]`).some(input => input.value === value)
            || Boolean(this.model.accepts && this.model.accepts(name, value));
    }

    link() {
        const search = new URLSearchParams(Object.keys(this.start).map(name => [name, this.values[name]]));
        return `?${search}#fig-${this.dataset.name}`;
    }

    // ---- Steps: `t` counts those that have been taken. The model says whether there is another.

    step() {
        if (!this.model.step()) return false;
        this.travel(TRAVEL);
        return true;
    }

    play() {
        if (this.running) return this.stop();
        // What has ended begins anew.
        if (this.model.isOver && this.model.isOver()) this.take({ t: 0 });
        this.running = true;
        // What is to be read at each step begins more slowly.
        this.pace = this.model.pace || TRAVEL;
        this.label();
        if (!this.step()) this.stop();
        return undefined;
    }

    stop() {
        if (!this.running) return;
        this.running = false;
        this.label();
        this.paint();
    }

    label() {
        const button = this.controls.querySelector('[data-does="play"]');
        if (button) button.textContent = this.running ? 'Pause' : 'Play';
    }

    // Shows the way to the step that has been taken.
    travel(duration) {
        const from = Math.max(this.shown, this.values.t - 1);
        const begun = performance.now();
        const target = this.values.t;
        const frame = now => {
            if (this.values.t !== target) return;
            const share = clamp((now - begun) / duration, 0, 1);
            this.shown = calm.matches ? target : from + (target - from) * eased(share);
            this.draw();
            if (share < 1) requestAnimationFrame(frame);
            else if (this.running) this.goOn();
        };
        requestAnimationFrame(frame);
    }

    goOn() {
        // A long run goes on faster and faster, up to a step a frame.
        this.pace = Math.max(16, this.pace * 0.9);
        if (this.model.step()) this.travel(this.pace);
        else this.stop();
    }

    // ---- Drawing

    paint() {
        if (this.painting) return;
        this.painting = true;
        requestAnimationFrame(() => this.draw());
    }

    draw() {
        this.painting = false;
        this.model.draw(this.shown);
        for (const [name, value] of Object.entries(this.values)) this.showControl(name, value);
        const known = { ...this.values, ...this.model.readouts() };
        for (const part of this.live) show(part, known[part.dataset.live]);
        this.tries.look();
        clearTimeout(this.resting);
        if (!this.running) this.resting = setTimeout(() => this.rest(), REST);
    }

    // What waits until nothing moves.
    rest() {
        const words = this.model.words();
        if (this.said !== words) this.say(words);
        this.said = words;
        const link = this.controls.querySelector('a');
        link.href = this.link();
        this.tries.look();
    }

    // What stands below keeps its place where the words take fewer lines than those before, unless these are the build's and
    // have not been seen yet.
    say(words) {
        const region = this.querySelector('.words');
        const { top, height } = region.getBoundingClientRect();
        region.style.minBlockSize = this.width === innerWidth && (this.said || top < innerHeight) ? `${height}px` : '';
        this.width = innerWidth;
        region.replaceChildren(...inWords(words));
    }

    showControl(name, value) {
        for (const input of this.sliders.has(name) ? all(this.sliders.get(name), 'input') : []) {
            // What is being typed stays as it is typed.
            const isTyped = input.type !== 'range' && input === document.activeElement;
            if (!isTyped && input.value !== String(value)) input.value = value;
        }
        for (const input of all(this.controls, `[data-choice="${name}"]`)) input.checked = input.value === value;
    }

    // ---- What the reader does

    listen() {
        for (const [name, row] of this.sliders) {
            const [range, typed] = all(row, 'input');
            range.addEventListener('input', () => this.set({ [name]: Number(range.value) }));
            typed.addEventListener('input', () => {
                if (typed.value !== '' && typed.checkValidity()) this.set({ [name]: Number(typed.value) });
            });
            // Too large or too small a number becomes the nearest that there is.
            typed.addEventListener('change', () => {
                this.set({ [name]: typed.value === '' ? this.values[name] : Number(typed.value) });
                typed.value = this.values[name];
            });
        }
        for (const input of all(this.controls, '[data-choice]')) {
            input.addEventListener('change', () => this.set({ [input.dataset.choice]: input.value }));
        }
        for (const button of all(this.controls, 'button')) {
            button.addEventListener('click', () => this.act(button));
        }
        this.addEventListener('keydown', event => {
            const target = event.target;
            if (event.ctrlKey || event.metaKey || event.altKey || target.matches('input:not([type=range]), textarea')) return;
            const does = target === this.picture && this.hasSteps ? { ' ': 'play', ArrowRight: 'step' }[event.key] : undefined;
            const act = does || (/^r$/i.test(event.key) && 'reset');
            if (!act) return;
            event.preventDefault();
            this.act(this.controls.querySelector(`[data-does="${act}"]`));
        });
    }

    act(button) {
        if (button.dataset.sets) return this.set(JSON.parse(button.dataset.sets));
        const does = button.dataset.does;
        if (does === 'play') return this.play();
        if (does === 'reset') return this.reset();
        this.stop();
        if (does === 'step') this.step();
        else this.model.act(does);
        return undefined;
    }

    // Something in a drawing that is dragged, or moved with the arrow keys: `to` is called with a place in the drawing's units,
    // `by` with how many steps to the right and up. With `anywhere`, a press on the frame moves it there.
    handle(index, { label, to, by, value, anywhere }) {
        const svg = this.drawings[index];
        const node = shapes.make('g', svg, { class: 'handle', tabindex: 0, role: 'slider', 'aria-label': label });
        const placeOf = event => {
            const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
            return [at.x, at.y];
        };
        const follow = (grip, isDragged) => {
            // A finger that begins elsewhere may want to scroll; where it only taps, it is followed when it is lifted.
            let follows = isDragged;
            grip.addEventListener('pointerdown', event => {
                if (event.button !== 0 || this.controls.disabled) return;
                follows = isDragged || event.pointerType === 'mouse';
                if (!follows) return;
                grip.setPointerCapture(event.pointerId);
                event.preventDefault();
                node.focus({ preventScroll: true });
                to(placeOf(event));
            });
            grip.addEventListener('pointermove', event => {
                if (follows && grip.hasPointerCapture(event.pointerId)) to(placeOf(event));
            });
            grip.addEventListener('pointerup', event => {
                if (!follows) to(placeOf(event));
            });
        };
        follow(node, true);
        // `touch-action` is nothing to a group in a drawing, and the page would scroll away below the finger.
        node.addEventListener('touchstart', event => event.preventDefault(), { passive: false });
        if (anywhere) {
            const [left, top] = [Math.min(anywhere.x.start, anywhere.x.end), Math.min(anywhere.y.start, anywhere.y.end)];
            const size = { width: Math.abs(anywhere.x.end - anywhere.x.start), height: Math.abs(anywhere.y.end - anywhere.y.start) };
            const press = shapes.make('rect', null, { class: 'press', x: left, y: top, ...size });
            node.before(press);
            follow(press, false);
        }
        node.addEventListener('keydown', event => {
            const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
            if (!way || event.ctrlKey || event.metaKey || event.altKey) return;
            event.preventDefault();
            const times = event.shiftKey ? 10 : 1;
            by(way[0] * times, way[1] * times);
        });
        shapes.make('circle', node, { class: 'grip', r: 22 });
        for (const kind of ['focus casing', 'focus']) shapes.make('circle', node, { class: kind, r: 13 });
        return at => {
            shapes.set(node, { transform: `translate(${at[0].toFixed(2)} ${at[1].toFixed(2)})` });
            const { now, min, max, words } = value();
            shapes.set(node, { 'aria-valuenow': now, 'aria-valuemin': min, 'aria-valuemax': max, 'aria-valuetext': words });
        };
    }
}

function show(part, value) {
    if (value === undefined) return;
    const { decimals, digits } = part.dataset;
    const written = () => (digits ? significant(value, Number(digits)) : fixed(value, Number(decimals)));
    const words = typeof value === 'number' ? written() : value;
    if (part.textContent !== words) part.textContent = words;
    // Exactly, for whoever wants to compute with it.
    part.dataset.value = value;
}

return {
    explanations: {},
    moving,
    calm,
    define: (name, make) => makers.set(name, make),
    start(explanations) {
        figures.explanations = explanations;
        customElements.define('moving-figure', MovingFigure);
    },
};
})();
