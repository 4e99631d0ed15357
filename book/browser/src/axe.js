// Runs axe-core on the parts of that name, with the rules that are given: a sentence for each rule and reason, with the first element it was found at.
async (selector, runOnly) => {
    const { violations } = await axe.run(selector === 'html' ? document : { include: [selector] }, { runOnly, resultTypes: ['violations'] });
    const groups = new Map();
    for (const { id, nodes } of violations) {
        for (const { target, failureSummary } of nodes) {
            // axe-core reads no name of a header but its text, and of formulas it reads no text.
            if (id === 'empty-table-header' && document.querySelector(target[0]).computedName) continue;
            const why = failureSummary.replace(/\s+/g, ' ').replace(/^Fix (any|all) of the following: /, '').replace(/font size.*?weight: \w+\)/, '…)');
            const key = `${id}: ${why}`;
            const group = groups.get(key) || { count: 0, first: target.join(' ') };
            group.count += 1;
            groups.set(key, group);
        }
    }
    return [...groups].map(([key, { count, first }]) => `${key}, at ${first}${count > 1 ? ` and ${count - 1} more` : ''}`);
}
