// Where a figure's controls show other values than it has, as words.
(() => {
    const found = [];
    const { it } = figure;
    for (const [name, row] of it.sliders) {
        for (const input of row.querySelectorAll('input')) {
            const value = Number(input.value);
            if (Math.abs(value - it.values[name]) > Number(input.step || 0) / 2 + 1e-9) found.push(`the ${input.type} of ${name} shows ${input.value}, and its value is ${it.values[name]}`);
        }
    }
    for (const input of figure.all('[data-choice]')) {
        const { choice } = input.dataset;
        if (input.checked !== (input.value === it.values[choice])) found.push(`the option ${input.value} of ${choice} is ${input.checked ? '' : 'not '}chosen, and its value is ${it.values[choice]}`);
    }
    return found;
})()
