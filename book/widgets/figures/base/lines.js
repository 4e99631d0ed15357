// The mean squared error of the line ŷ = w x + b on points, and its slopes along w and along b.
const lines = (() => {
'use strict';

function loss(points, w, b) {
    return points.reduce((sum, [x, y]) => sum + (w * x + b - y) ** 2, 0) / points.length;
}

function slopes(points, w, b) {
    const scale = 2 / points.length;
    let [dw, db] = [0, 0];
    for (const [x, y] of points) {
        const error = w * x + b - y;
        dw += scale * error * x;
        db += scale * error;
    }
    return [dw, db];
}

return { loss, slopes };
})();
