/** `make demo`: the talk's loop, from source to bytecode to specialised bytecode to its trace to its result. */
import pc from 'picocolors';
import { disassemble } from '../inspect/dis.ts';
import { PyCode } from '../objects/machine/code.ts';
import { repr } from '../objects/protocol/protocol.ts';
import { tracesOf } from '../inspect/traces/list-traces.ts';
import { applyJitOption, asProgram, compileProgram, mainNamespace, runMain } from '../vm.ts';

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

/** So that 128 rounds are enough to see a trace. */
await applyJitOption(['jit=uops,threshold=50']);
process.exitCode = asProgram(() => {
  const module = compileProgram(SOURCE, '<demo>');
  const loop = functionOf(module);
  section('Python source', SOURCE);
  section('Bytecode, as compiled', disassemble(loop));
  const traces = tracesOf(() => runMain(module), { all: false, functionName: 'loop', isColoured: pc.isColorSupported });
  section('Bytecode, as the interpreter specialised it (each line is one definition of dsl/python.ops)', disassemble(loop, { adaptive: true }));
  section('Its trace: recorded micro-ops, and what the optimiser made of them (- removed, ~ replaced, + put there)', traces);
  const result = mainNamespace().dict.getStr('result')!;
  section('Result', `loop(1, 2) = ${repr(result)}`);
});
