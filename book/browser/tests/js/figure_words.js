// Counts how often the words of the figure are told anew: `said.begin()`, and then `said.count()`; and whether they take less room.
window.said = (() => {
    const region = figure.it.querySelector('.words');
    let [count, height] = [0, 0];
    new MutationObserver(() => { count += 1; })
        .observe(region, { childList: true, characterData: true, subtree: true });
    return {
        begin() { [count, height] = [0, region.offsetHeight]; },
        count: () => count,
        // What stands below would move up.
        isLess: () => region.offsetHeight < height,
        // Of a handle that the mouse holds: to and fro, once a frame, for longer than words wait for rest.
        drag: async handle => {
            const { left, right, top, bottom } = handle.querySelector('.grip').getBoundingClientRect();
            for (let i = 0; i < 60; i += 1) {
                const turn = i / 60 * 2 * Math.PI;
                const at = { clientX: (left + right) / 2 + 30 * Math.sin(turn), clientY: (top + bottom) / 2 - 20 * Math.sin(turn) };
                handle.dispatchEvent(new PointerEvent('pointermove', { pointerId: 1, bubbles: true, ...at }));
                await figure.frames(1);
            }
        },
    };
})();
