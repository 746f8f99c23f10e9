/** `trefoil dis`: the listing of a whole program, on request as its run has specialised it. */
import { asProgram, compileProgram, runMain } from '../vm.ts';
import { disassemble, type DisOptions } from './dis.ts';

/** Prints the listing and returns the exit status; a program that fails is listed all the same, as far as it ran. */
export function listProgram(filename: string, source: Uint8Array, options: DisOptions): number {
  return asProgram(() => {
    const code = compileProgram(source, filename);
    if (options.adaptive) runMain(code, filename);
    process.stdout.write(disassemble(code, options));
  });
}
