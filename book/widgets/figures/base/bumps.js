// Hills and hollows in a bowl: floor + bowl · (u² + v²), and for each bump [a, b, h, s] another h · exp(−((u − a)² + (v − b)²) / s).
function bumpy(floor, bowl, bumps) {
    const bump = ([a, b, h, s], u, v) => h * Math.exp(-((u - a) ** 2 + (v - b) ** 2) / s);
    return {
        height: (u, v) => bumps.reduce((z, one) => z + bump(one, u, v), floor + bowl * (u * u + v * v)),
        slope(u, v) {
            let [du, dv] = [2 * bowl * u, 2 * bowl * v];
            for (const one of bumps) {
                const fall = 2 / one[3] * bump(one, u, v);
                du -= fall * (u - one[0]);
                dv -= fall * (v - one[1]);
            }
            return [du, dv];
        },
    };
}
