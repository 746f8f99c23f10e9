// Mandelbrot set, real arithmetic. The same as programs/mandelbrot.py, as who writes JavaScript would write it.
function run() {
  const size = 90;
  const limit = 60;
  let total = 0;
  for (let py = 0; py < size; py++) {
    const ci = (2 * py) / size - 1;
    for (let px = 0; px < size; px++) {
      const cr = (2 * px) / size - 1.5;
      let zr = 0;
      let zi = 0;
      let n = 0;
      while (n < limit) {
        const zr2 = zr * zr;
        const zi2 = zi * zi;
        if (zr2 + zi2 > 4) break;
        zi = 2 * zr * zi + ci;
        zr = zr2 - zi2 + cr;
        n++;
      }
      total += n;
    }
  }
  return total;
}

const samples = [];
const end = performance.now() + 2000;
let result;
while (samples.length < 8 || performance.now() < end) {
  const start = performance.now();
  result = run();
  samples.push((performance.now() - start) / 1000);
}
const steady = samples.slice(samples.length >> 1).sort((a, b) => a - b);
console.log('checksum', result);
console.log('seconds', steady[steady.length >> 1]);
