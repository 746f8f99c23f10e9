/** `--compile`: a program's `.pyc`, as CPython 3.13 would write it. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { compileToPyc, reportFailure } from '../vm.ts';

/** Returns the exit status; what Python refuses is reported as it would be when run. */
export function compileProgram(path: string, output: string): number {
  const source = readFileSync(path);
  const facts = statSync(path);
  return reportFailure(() => {
    writeFileSync(output, compileToPyc(source, path, { mtime: Math.floor(facts.mtimeMs / 1000), size: facts.size }));
  });
}
