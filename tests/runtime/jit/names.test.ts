/** Compiled functions have names, so that profilers show which loop it is that takes the time. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { CompiledTrace, keepParts } from '../../../runtime/jit/compile.ts';
import { observe } from '../../../runtime/optimizer/events.ts';
import { applyJitOption, configureHost, runSource } from '../../../runtime/vm.ts';
import { trefoil } from '../../support/trefoil.ts';

const LOOP = `
def f(n):
    total = 0
    for i in range(n):
        total += i & 3
    return total
`;

const modules: WebAssembly.Module[] = [];

beforeAll(async () => {
  keepParts();
  observe({ compiled: ({ compiled }) => void modules.push(new WebAssembly.Module((compiled as CompiledTrace).parts!.linked.bytes)) });
  configureHost({ nativeCalls: 200 });
  await applyJitOption(['jit=on,loops=20,always']);
  runSource(`${LOOP}\nf(100)`, '/somewhere/prog.py', { argv: [''], path: [] });
});

test('the name section says file and line of the loop', () => {
  const [section] = WebAssembly.Module.customSections(modules[0]!, 'name');
  // Subsection 1, names of functions: one, number and length of its name in a byte each.
  const [subsection, , count, , length, ...name] = new Uint8Array(section!);
  expect({ subsection, count, length, name: String.fromCharCode(...name) }).toEqual({ subsection: 1, count: 1, length: 15, name: 'trace:prog.py:4' });
});

test("V8's profiler shows it", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trefoil-profile-'));
  try {
    writeFileSync(join(folder, 'prog.py'), `${LOOP}\nprint(f(10_000_000))`);
    const { stdout } = await trefoil(['-X', 'jit=on,always', join(folder, 'prog.py')], { node: ['--cpu-prof', `--cpu-prof-dir=${folder}`] });
    const profiles = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'));
    const names = profiles.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/"functionName":"(trace:[^"]*)"/g)].map(([, each]) => each));
    expect({ stdout, names: [...new Set(names)] }).toEqual({ stdout: '15000000\n', names: ['trace:prog.py:4'] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
