/** `make demo`: the talk's loop, from source to bytecode to specialised bytecode to its result. */
import pc from 'picocolors';
import { disassemble } from '../inspect/dis.ts';
import { PyCode } from '../objects/machine/code.ts';
import { repr } from '../objects/protocol/protocol.ts';
import { asProgram, compileProgram, mainNamespace, runMain } from '../vm.ts';

const SOURCE = `def loop(a, b):
    for i in range(128):
        a += b
    return a

result = loop(1, 2)
`;

/** The code object of the function, the only one among the module's constants. */
function functionOf(module: PyCode): PyCode {
  return module.consts.find((constant) => constant instanceof PyCode)!;
}

function section(title: string, text: string): void {
  process.stdout.write(`${pc.bold(pc.cyan(title))}\n\n${text.trimEnd()}\n\n`);
}

process.exitCode = asProgram(() => {
  const module = compileProgram(SOURCE, '<demo>');
  const loop = functionOf(module);
  section('Python source', SOURCE);
  section('Bytecode, as compiled', disassemble(loop));
  process.exitCode = runMain(module);
  section('Bytecode, as the interpreter specialised it (each line is one definition of dsl/python.ops)', disassemble(loop, { adaptive: true }));
  const result = mainNamespace().dict.getStr('result')!;
  section('Result', `loop(1, 2) = ${repr(result)}`);
});
