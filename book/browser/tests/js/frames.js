// Measures frames: `frames.measure(count, each)` calls `each` before every one, as a system tells of the mouse. From the first
// callback of a frame until a message is handled that was posted in it, the browser runs the other callbacks, and then computes
// styles, lays out and paints; that, and the time of `each`, is the frame's work.
window.frames = (() => {
    const at = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(share * list.length))];
    return {
        measure: (count, each = () => {}) => new Promise((done, fail) => {
            const [works, gaps] = [[], []];
            const channel = new MessageChannel();
            let [begun, last, asked] = [0, 0, 0];
            channel.port1.onmessage = () => {
                const ended = performance.now();
                works.push(asked + ended - begun);
                try {
                    each(works.length);
                } catch (error) {
                    fail(error);
                }
                // What is asked for here is done in the next frame.
                asked = performance.now() - ended;
                if (works.length < count) return;
                channel.port1.close();
                done({ work: at(works, 0.95), late: gaps.filter(gap => gap > 20).length / gaps.length });
            };
            const frame = now => {
                begun = performance.now();
                // First of all, so that it is the first callback of the next frame, too.
                if (works.length < count - 1) requestAnimationFrame(frame);
                if (last) gaps.push(now - last);
                last = now;
                channel.port2.postMessage(0);
            };
            requestAnimationFrame(frame);
        }),
        // A run after the other.
        playing: () => () => {
            if (!figure.it.running) figure.button('play').click();
        },
        // The first slider, to and fro.
        sliding() {
            const range = figure.all('.slider [type=range]')[0];
            const [from, to] = [Number(range.min), Number(range.max)];
            return i => {
                range.value = from + (to - from) * (0.5 + 0.45 * Math.sin(i / 15));
                range.dispatchEvent(new InputEvent('input', { bubbles: true }));
            };
        },
        // What the mouse holds, around where it is: a handle, or a picture in space.
        dragging(held) {
            const { left, right, top, bottom } = (held.querySelector('.grip') ?? held).getBoundingClientRect();
            return i => {
                const at = { clientX: (left + right) / 2 + 60 * Math.sin(i / 15), clientY: (top + bottom) / 2 + 40 * Math.sin(i / 11) };
                held.dispatchEvent(new PointerEvent('pointermove', { pointerId: 1, bubbles: true, ...at }));
            };
        },
    };
})();
