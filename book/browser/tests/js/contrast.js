// Texts and lines of the drawings that stand out too little, as words: one for each class of a drawing.
(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    canvas.canvas.width = canvas.canvas.height = 1;
    // Any colour of CSS, laid over a ground, as three numbers.
    const over = (colour, ground, opacity = 1) => {
        canvas.globalAlpha = 1;
        canvas.fillStyle = `rgb(${ground.join(' ')})`;
        canvas.fillRect(0, 0, 1, 1);
        canvas.globalAlpha = opacity;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    const light = colour => {
        const [r, g, b] = colour.map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one, other) => {
        const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
    };
    const page = over(getComputedStyle(document.documentElement).backgroundColor, [255, 255, 255]);
    // What a point of a drawing shows before `element` is drawn: the last area under it.
    const groundAt = (element, drawing, x, y) => {
        let ground = page;
        for (const shape of drawing.querySelectorAll('rect, path, circle, polygon, ellipse')) {
            if (shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) break;
            if (shape === element || shape.closest('defs, clipPath')) continue;
            const { fill, fillOpacity } = getComputedStyle(shape);
            if (fill === 'none') continue;
            const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse());
            if (shape.isPointInFill(point)) ground = over(fill, ground, Number(fillOpacity));
        }
        return ground;
    };
    const found = new Map();
    const check = (element, drawing, colour, ground, least, what) => {
        const ratio = contrast(over(colour, ground), ground);
        if (ratio >= least) return;
        const figure = drawing.closest('figure')?.id || 'a drawing';
        const key = `${figure}: ${what} .${(element.getAttribute('class') || '').trim().replace(/\s+/g, '.')}`;
        const entry = found.get(key) || { ratio: Infinity };
        if (ratio < entry.ratio) found.set(key, { ratio, colour, ground, text: element.textContent.trim().slice(0, 30) });
    };
    for (const drawing of document.querySelectorAll('main .drawing')) {
        for (const text of drawing.querySelectorAll('text, tspan')) {
            // Its own words, not those of its parts.
            if (![...text.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())) continue;
            const style = getComputedStyle(text);
            const box = text.getBoundingClientRect();
            const outlined = style.paintOrder.startsWith('stroke') && style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 3;
            for (const part of [0.05, 0.5, 0.95]) {
                const ground = outlined ? over(style.stroke, page) : groundAt(text, drawing, box.left + box.width * part, (box.top + box.bottom) / 2);
                check(text, drawing, style.fill, ground, 4.5, 'the text');
            }
        }
        // Lines that carry a meaning; faint ones and those of the heights only help, beside their labels.
        for (const line of drawing.querySelectorAll('.line:not(.faint):not(.height):not(.wide), .ring, .hollow')) {
            const { stroke } = getComputedStyle(line);
            if (stroke === 'none' || !line.getTotalLength || !line.getTotalLength()) continue;
            const length = line.getTotalLength();
            for (const part of [0.25, 0.5, 0.75]) {
                const { x, y } = line.getPointAtLength(length * part).matrixTransform(line.getScreenCTM());
                // A casing keeps the page's ground around a line that crosses an area.
                const cased = line.previousElementSibling?.matches('.casing');
                // An axis along the edge of a map has the page on its other side.
                check(line, drawing, stroke, cased || line.matches('.axis') ? page : groundAt(line, drawing, x, y), 3, 'the line');
            }
        }
    }
    return [...found].map(([key, { ratio, colour, ground, text }]) =>
        `${key} has ${ratio.toFixed(2)} : 1 (${colour} on rgb(${ground.join(', ')}))${text ? ` “${text}”` : ''}`);
})()
