// `symbol.faults(name, spoken, meaning)` focuses a symbol and says, in words, what is wrong with what that shows; the meaning is
// given as its letters without formulas.
window.symbol = (() => {
    const popup = document.getElementById('symbol-meaning');
    return {
        names: () => [...document.querySelectorAll('main [data-sym][tabindex]')].map(place => place.dataset.sym),
        isClosed: () => popup.hidden && !document.querySelector('.lit'),
        faults(name, spoken, meaning) {
            const found = [];
            const place = document.querySelector(`main [data-sym="${name}"][tabindex]`);
            place.focus();
            if (popup.hidden) return ['opens nothing'];
            const told = popup.cloneNode(true);
            const first = told.querySelector('strong');
            if (first.textContent !== `${spoken}:`) found.push(`is called “${first.textContent}” and not “${spoken}:”`);
            first.remove();
            for (const math of told.querySelectorAll('math')) math.remove();
            const letters = told.textContent.replace(/[^\p{Letter}\p{Number}]/gu, '');
            if (letters !== meaning) found.push(`means “${letters}” and not “${meaning}”`);
            for (const other of document.querySelectorAll('[data-sym]')) {
                if (other.classList.contains('lit') === (other.dataset.sym === name)) continue;
                found.push(`lights up other places than its own, or not all of those`);
                break;
            }
            if (place.getAttribute('aria-describedby') !== popup.id) found.push('is not described by its meaning');
            const { left, top, right, bottom } = popup.getBoundingClientRect();
            if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) found.push('has its meaning beside the screen');
            return found;
        },
    };
})();
