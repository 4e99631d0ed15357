// Numbers as the figures of the book write them; src/figure/scale.rs does the same.
const numbers = (() => {
'use strict';

// With so many decimals, and the minus sign of print.
function fixed(value, decimals) {
    if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value < 0 ? '−∞' : '∞';
    const text = Math.abs(value) >= 1e6 ? scientific(value, 2) : value.toFixed(decimals);
    return /^-[0.]*$/.test(text) ? text.slice(1) : text.replace('-', '−');
}

// 4.1·10⁻⁵
function scientific(value, digits) {
    const [mantissa, exponent] = value.toExponential(digits - 1).split('e');
    const raised = [...String(Number(exponent))].map(c => (c === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[c])).join('');
    return `${mantissa.replace('-', '−')}·10${raised}`;
}

const withoutZeros = text => (/^[^·]*\.[^·]*$/.test(text) ? text.replace(/\.?0+$/, '') : text);

// Without zeros at its end, four decimals at most.
const short = value => withoutZeros(fixed(value, 4));

function significant(value, digits) {
    if (value === 0) return '0';
    if (Math.abs(value) < 1e-5) return scientific(value, digits);
    const decimals = digits - 1 - Math.floor(Math.log10(Math.abs(value)));
    return withoutZeros(fixed(value, Math.min(20, Math.max(0, decimals))));
}

// In little room: so many digits at most, counted from before the point.
function brief(value, digits = 4) {
    const most = digits - 1;
    let decimals = most;
    for (let size = Math.abs(value); decimals > 0 && size >= 10 - 0.5 * 0.1 ** most; size /= 10) decimals -= 1;
    return withoutZeros(fixed(value, decimals));
}

const clamp = (value, from, to) => Math.min(to, Math.max(from, value));

return { fixed, scientific, short, significant, brief, clamp };
})();
