/** `make watch`: regenerates on save and runs the tests that what was rewritten affects. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';

const WATCHED = ['dsl', 'generator'];
/** Editors save in bursts. */
const QUIET = 80;

/** Each run is a process of its own, because the generator's own modules may be what changed. Ends only with the process. */
export function watchDefinitions(root: string): Promise<never> {
  const state = { timer: undefined as NodeJS.Timeout | undefined, running: false, again: false };
  const round = async (): Promise<void> => {
    if (state.running) {
      state.again = true;
      return;
    }
    state.running = true;
    if ((await run(root, [join(root, 'generator/cli.ts'), 'regen'])) === 0) await runTests(root);
    state.running = false;
    if (state.again) {
      state.again = false;
      void round();
    }
  };
  for (const folder of WATCHED) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(state.timer);
      state.timer = setTimeout(() => void round(), QUIET);
    });
  }
  process.stdout.write(`watching ${WATCHED.join(', ')}; Ctrl-C ends\n`);
  void round();
  return new Promise<never>(() => undefined);
}

/** Vitest finds the tests whose imports reach a file that differs from the last commit. */
function runTests(root: string): Promise<number> {
  return run(root, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--changed', '--passWithNoTests']);
}

function run(root: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    child.on('close', (status) => resolve(status ?? 1));
  });
}
