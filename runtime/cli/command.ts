/** `trefoil FILE args...`, `trefoil -c CODE args...`, `trefoil - args...`. */
import { readFileSync } from 'node:fs';
import { configureHost, runFile, runSource } from '../vm.ts';

/** Nested native calls that the thread's stack bears; measured in docs/decisions.md. */
const NATIVE_CALLS = 10_000;

export function runCommand(argv: readonly string[], interrupts: Int32Array): number {
  configureHost({ interrupts, nativeCalls: NATIVE_CALLS });
  const [first, ...rest] = argv;
  if (first === '-c') return runSource(rest[0] ?? '', '<string>', ['-c', ...rest.slice(1)], ['']);
  if (first === undefined || first === '-') return runSource(readFileSync(0), '<stdin>', [first ?? '', ...rest], ['']);
  return runProgram(first, argv);
}

function runProgram(file: string, argv: readonly string[]): number {
  try {
    return runFile(file, argv);
  } catch (error) {
    const { code, errno } = error as NodeJS.ErrnoException;
    if (code === undefined || errno === undefined) throw error;
    const reason = code === 'ENOENT' ? 'No such file or directory' : code === 'EISDIR' ? 'Is a directory' : 'Permission denied';
    process.stderr.write(`trefoil: can't open file '${file}': [Errno ${Math.abs(errno)}] ${reason}\n`);
    return 2;
  }
}
