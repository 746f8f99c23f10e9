// Float arithmetic in a counting loop. The same as programs/float_loop.py, as who writes JavaScript would write it.
function run() {
  let x = 0.5;
  let total = 0;
  for (let i = 0; i < 500_000; i++) {
    x = x * 1.0000001 + 0.25;
    total += x - 0.5;
    if (x > 1000) x = 0.5;
  }
  return Math.round(total * 1e6) / 1e6;
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
