// Selects paragraphs and formulas, copies them as the browser does, and compares: what is wrong, as words.
(() => {
    const found = [];
    const copied = (start, end) => {
        const selection = getSelection();
        selection.removeAllRanges();
        const range = document.createRange();
        range.setStart(...start);
        range.setEnd(...end);
        selection.addRange(range);
        const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
        const around = range.startContainer.nodeType === 1 ? range.startContainer : range.startContainer.parentElement;
        around.dispatchEvent(event);
        return { text: event.clipboardData.getData('text/plain'), handled: event.defaultPrevented };
    };
    const latex = math => math.getAttribute('display') === 'block' ? `$$${math.dataset.latex}$$` : `$${math.dataset.latex}$`;
    const paragraphs = [...document.querySelectorAll('main > p')].filter(paragraph => paragraph.querySelector('math'));
    for (const paragraph of paragraphs.slice(0, 12)) {
        const { text } = copied([paragraph, 0], [paragraph, paragraph.childNodes.length]);
        const expected = paragraph.cloneNode(true);
        for (const math of expected.querySelectorAll('math')) math.replaceWith(latex(math));
        const plain = words => words.replace(/\s+/g, ' ').trim();
        if (plain(text) !== plain(expected.textContent)) found.push(`a copied paragraph is “${text}”, not “${plain(expected.textContent)}”`);
    }
    // From the middle of one formula on: the whole of it is copied.
    const block = document.querySelector('.equation math');
    const inner = block.querySelector('mi, mn').firstChild;
    const { text } = copied([inner, 0], [inner, 1]);
    if (text.trim() !== latex(block)) found.push(`half of a displayed formula is copied as “${text}”, not “${latex(block)}”`);
    // Words without formulas are left to the browser.
    const plain = [...document.querySelectorAll('main > p')].find(paragraph => !paragraph.querySelector('math'));
    if (plain && copied([plain, 0], [plain, 1]).handled) found.push('words without formulas are not left to the browser');
    if (!paragraphs.length) found.push('no paragraph holds a formula');
    return found;
})()
