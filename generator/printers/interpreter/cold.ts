/**
 * Instructions that are not inline in the loop: one function each, found by opcode. The loop stores pc and sp before the call;
 * the function returns the frame to go on with, `null` to have the instruction dispatched again (a check failed, or it was
 * specialised), LEFT when a frame entered from native code was left, or RAISED for an
 * exception: returned and not thrown, since a JavaScript throw costs as much as all the rest of a `raise`.
 */
import type { InstructionModel } from '../../model/model.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { origin } from '../index-of-model.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { fillTemplate } from '../template.ts';
import { onlyValue } from './hot.ts';
import { collectImports } from './imports.ts';
import type { Imports } from './imports.ts';
import { cacheField, printInstruction } from './instruction.ts';
import { located } from './located.ts';
import type { Target } from './instruction.ts';

function coldTarget(imports: Imports): Target {
  const push = (frame: string, pushed: readonly string[]): string =>
    pushed.map((text) => `${imports.use('frame', 'stack')}[${frame}.sp++] = ${text};`).join(' ');
  return {
    optimistic: false,
    leave: () => 'return null;',
    leaveToHead: () => 'return null;',
    raise: (exception) => `return ${imports.use('outcome', 'raiseInLoop')}(${exception});`,
    beforeOperation: () => '',
    specialize: (instruction, counter) => {
      const specialize = imports.use('specialize', `specialize_${instruction.name}`);
      return `const counter = ${counter};
        if (counter < 16) { ${specialize}(frame, pc, sp, oparg); return null; }
        ${counter} = counter - 16;`;
    },
    extend: () => {
      throw new Error('an instruction that extends the next one is always inline in the loop');
    },
    cacheField: (_, offset, units) => cacheField(offset, units, 'pc'),
    castsCaches: false,
    instructionSize: null,
    trace: () => ({ text: `return ${imports.use('outcome', 'executors')}.enter(frame);`, ends: true }),
    unit: (pc) => pc,
    // Ticks of cold instructions do not count: every loop and every recursion passes a hot one.
    tickFirst: () => '',
    finish: (sp, pc) => `${sp === null ? '' : `frame.sp = ${sp};`} frame.pc = ${pc}; return frame;`,
    pushFrame: (callee) => `return ${callee};`,
    leaveFrame: (pushed) =>
      `if (entry) return ${imports.use('outcome', 'leaveWith')}(${onlyValue(pushed)});
       caller!.pc += caller!.return_offset; ${push('caller!', pushed)} return caller!;`,
  };
}

/** Inline in the loop: the hot ones, and those whose effect only the loop's own locals can have. */
export function isInline(index: ModelIndex, instruction: InstructionModel): boolean {
  return instruction.hot || extendsNext(index, instruction);
}

function extendsNext(index: ModelIndex, { parts }: InstructionModel): boolean {
  const statements = parts.flatMap((part) => (part.kind === 'uop' ? index.uop(part.uop).body : []));
  return statements.some((statement) => statement.kind === 'extend');
}

/** interpreter/cold.ts and the files of functions that it collects, by the first word of the instructions' names. */
export function coldFiles(index: ModelIndex): GeneratedFile[] {
  const groups = groupByWord(index.model.instructions.filter((instruction) => !extendsNext(index, instruction)));
  const files = [...groups].map(([word, instructions]) => groupFile(index, word, instructions));
  return [tableFile(index, groups), outcomeFile(), ...files];
}

const OWN_FILE = 5;

function groupByWord(
  instructions: readonly InstructionModel[],
): ReadonlyMap<string, readonly InstructionModel[]> {
  const words = Map.groupBy(instructions, (instruction) => instruction.name.split('_')[0]!.toLowerCase());
  const large = [...words].filter(([, members]) => members.length >= OWN_FILE);
  const small = [...words]
    .filter(([, members]) => members.length < OWN_FILE)
    .flatMap(([, members]) => members);
  const groups = new Map(large.sort(([a], [b]) => (a < b ? -1 : 1)));
  return small.length === 0 ? groups : groups.set('other', small);
}

function groupFile(
  index: ModelIndex,
  word: string,
  instructions: readonly InstructionModel[],
): GeneratedFile {
  const imports = collectImports();
  const functions = [...instructions]
    .sort(byName)
    .map((instruction) => coldFunction(index, imports, instruction));
  imports.useType('frame', 'Frame');
  const purpose = `/** Cold instructions of tier 1: ${word}. See cold.ts. */`;
  imports.useType('outcome', 'After');
  const text = [purpose, imports.print(), ...functions].join('\n\n');
  return { path: `interpreter/cold-${word}.ts`, language: 'typescript', text: text + '\n' };
}

function byName(a: InstructionModel, b: InstructionModel): number {
  return a.name < b.name ? -1 : 1;
}

const STATE = ['units', 'base', 'pc', 'sp'];

export function coldFunction(index: ModelIndex, imports: Imports, instruction: InstructionModel): string {
  const body = located(index.model, instruction, () =>
    printInstruction(index, imports, instruction, coldTarget(imports)),
  );
  const used = STATE.filter((name) => new RegExp(`(?<![.\\w])${name}\\b`).test(body));
  const state = used.length === 0 ? '' : `const { ${used.join(', ')} } = frame;\n`;
  const oparg = /\boparg\b/.test(body) ? 'oparg' : '_oparg';
  return `/** ${origin(index.model, instruction)} */
    export function ${instruction.name}(frame: Frame, ${oparg}: number): After {
    ${state}${body}
    }`;
}

function tableFile(
  index: ModelIndex,
  groups: ReadonlyMap<string, readonly InstructionModel[]>,
): GeneratedFile {
  const byOpcode = new Map<number, ColdFunction>();
  for (const [word, instructions] of groups) {
    for (const { opcode, name } of instructions) byOpcode.set(opcode, { word, name });
  }
  for (const { opcode, members } of index.sequences) byOpcode.set(opcode, byOpcode.get(members[0]!.model.opcode)!);
  const known = new Map(
    index.model.instructions.map((instruction) => [instruction.opcode, instruction.name]),
  );
  const entries = Array.from({ length: 256 }, (_, opcode) => {
    const cold = byOpcode.get(opcode);
    if (cold !== undefined) return `/* ${opcode} */ ${identifier(cold.word)}.${cold.name},`;
    return `/* ${opcode}${known.has(opcode) ? ` ${known.get(opcode)}, inline in the loop` : ''} */ unknownOpcode,`;
  });
  const imports = [...groups.keys()].map(
    (word) => `import * as ${identifier(word)} from './cold-${word}.ts';`,
  );
  const own = collectImports();
  own.useType('frame', 'Frame');
  own.useType('outcome', 'After');
  own.use('outcome', 'unknownOpcode');
  const text = `/** The functions of the cold instructions, by opcode. */
    ${own.print()}
    ${imports.join('\n')}

    export const cold: readonly ((frame: Frame, oparg: number) => After)[] = [
    ${entries.join('\n')}
    ];

    /** The same by a switch of direct calls, whose callees V8 knows: a call through the table goes through its generic \`Call\`. */
    export function runCold(op: number, frame: Frame, oparg: number): After {
    switch (${SELECTOR}) {
    ${directCalls(byOpcode)}
    default: return unknownOpcode(frame);
    }
    }
    `;
  return { path: 'interpreter/cold.ts', language: 'typescript', text };
}

interface ColdFunction {
  readonly word: string;
  readonly name: string;
}

/** What the printed switch is over. */
const SELECTOR = 'op';

function directCalls(byOpcode: ReadonlyMap<number, ColdFunction>): string {
  const opcodes = Map.groupBy([...byOpcode].sort(([a], [b]) => a - b), ([, { word, name }]) => `${identifier(word)}.${name}`);
  const labels = (entries: readonly (readonly [number, ColdFunction])[]): string =>
    entries.map(([opcode]) => `case ${opcode}:`).join('\n');
  return [...opcodes].map(([callee, entries]) => `${labels(entries)} return ${callee}(frame, oparg);`).join('\n');
}

function identifier(word: string): string {
  return `${word}Group`;
}

function outcomeFile(): GeneratedFile {
  const text = fillTemplate(new URL('./outcome.hbs', import.meta.url), {});
  return { path: 'interpreter/outcome.ts', language: 'typescript', text };
}
