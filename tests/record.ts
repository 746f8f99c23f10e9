/**
 * Records what CPython prints, as the expected outputs of the tests:
 *
 *     node tests/record.ts path/to/python3.13
 *
 * Development only: the tests compare with the recorded files and need no Python.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { withoutAddresses } from './support/addresses.ts';

const python = process.argv[2];
if (python === undefined) {
  console.error('usage: node tests/record.ts path/to/python3.13');
  process.exit(2);
}

/** Runs the module at argv[1], its output hidden, then lists its code as the interpreter left it. */
const ADAPTIVE = `
import dis, io, sys, contextlib
path = sys.argv[1]
code = compile(open(path, "rb").read(), path, "exec")
with contextlib.redirect_stdout(io.StringIO()):
    exec(code, {"__name__": "__main__", "__builtins__": __builtins__})
dis.dis(code, adaptive=True)
`;

function record(file: string, args: readonly string[]): void {
  const { stdout, stderr, status } = spawnSync(python!, args, { encoding: 'utf8', env: { ...process.env, PYTHONHASHSEED: '0' } });
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stderr}`);
  // Addresses differ from run to run.
  writeFileSync(file, withoutAddresses(stdout));
  console.log(file);
}

for (const program of globSync('tests/programs/**/*.py')) record(program.replace(/\.py$/, '.out'), [program]);
for (const program of globSync('tests/dis/*.py')) {
  const base = program.replace(/\.py$/, '');
  record(`${base}.dis`, ['-m', 'dis', program]);
  record(`${base}.caches.dis`, ['-m', 'dis', '-C', '-O', program]);
  if (!base.endsWith('handlers')) record(`${base}.adaptive.dis`, ['-c', ADAPTIVE, program]);
}

/** How a program ends: its streams and status; `<ROOT>` stands for the checkout. */
for (const program of globSync('tests/cli/*.py')) {
  const { stdout, stderr, status } = spawnSync(python, [program], { encoding: 'utf8' });
  const outcome = { stdout, stderr: stderr.replaceAll(process.cwd(), '<ROOT>'), status };
  writeFileSync(program.replace(/\.py$/, '.json'), `${JSON.stringify(outcome, null, 2)}\n`);
  console.log(program);
}

/** Sessions at the prompt, piped in: `-i` prompts without a terminal too. The banner is each interpreter's own. */
for (const session of globSync('tests/cli/repl/*.in')) {
  const { stdout, stderr, status } = spawnSync(python, ['-iq'], { encoding: 'utf8', input: readFileSync(session, 'utf8') });
  writeFileSync(session.replace(/in$/, 'json'), `${JSON.stringify({ stdout, stderr, status }, null, 2)}\n`);
  console.log(session);
}
