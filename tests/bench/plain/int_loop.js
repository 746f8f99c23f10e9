// Integer arithmetic in a counting loop. The same as programs/int_loop.py, as who writes JavaScript would write it.
function run() {
  let total = 0;
  for (let i = 0; i < 600_000; i++) total += i * 3 - (total & 1023);
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
