// Small functions called from a loop. The same as programs/calls.py, as who writes JavaScript would write it.
const add = (a, b) => a + b;
const scale = (a, factor = 3) => add(a, a) * factor;

function run() {
  let total = 0;
  for (let i = 0; i < 150_000; i++) total = (total + scale(i) - (add(total, i) % 7)) % 1_000_003;
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
