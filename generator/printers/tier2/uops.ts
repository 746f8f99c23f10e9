/**
 * generated/tier2/: the micro-op interpreter, one function for each micro-op that a trace may hold, over the same stack as tier 1.
 * Its caller has stored pc; what a function returns is told in call.ts.
 */
import type { UopModel } from '../../model/model.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { origin } from '../index-of-model.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { onlyValue } from '../interpreter/hot.ts';
import { collectImports } from '../interpreter/imports.ts';
import type { Imports } from '../interpreter/imports.ts';
import { printInstruction } from '../interpreter/instruction.ts';
import type { Target } from '../interpreter/instruction.ts';
import { located } from '../interpreter/located.ts';
import { fillTemplate } from '../template.ts';
import { uopAsInstruction } from './uop-instruction.ts';

/** Those that a trace may hold. A replica is its original with another operand. */
export function tracedUops(index: ModelIndex): readonly UopModel[] {
  return index.model.uops.filter(({ tier, replicaOf, properties, wayOf }) => replicaOf === null && (tier.kind === 'both' || tier.kind === 'tier2') && (!properties.jumps || wayOf !== null));
}

export function uopFunctionFiles(index: ModelIndex): GeneratedFile[] {
  const groups = groupUops(tracedUops(index));
  const files = [...groups].map(([word, uops]) => functionsFile(index, word, uops));
  return [callFile(), tableFile(groups), ...files];
}

const OWN_FILE = 8;

/** By the first word of the name; small groups together. */
export function groupUops(uops: readonly UopModel[]): ReadonlyMap<string, readonly UopModel[]> {
  const sorted = [...uops].sort((a, b) => (a.name < b.name ? -1 : 1));
  const words = Map.groupBy(sorted, (uop) => uop.name.split('_')[1]!.toLowerCase());
  const [large, small] = [[...words].filter(([, group]) => group.length >= OWN_FILE), [...words].filter(([, group]) => group.length < OWN_FILE)];
  return new Map([...large, ['other', small.flatMap(([, group]) => group)]]);
}

/** The word in the names of the files that hold its function and its abstract case; null: no trace holds it. */
export function fileOfUop(index: ModelIndex, uop: UopModel): string | null {
  const group = [...groupUops(tracedUops(index))].find(([, uops]) => uops.includes(uop));
  return group?.[0] ?? null;
}

function functionsFile(index: ModelIndex, word: string, uops: readonly UopModel[]): GeneratedFile {
  const imports = collectImports();
  const functions = uops.map((uop) => uopFunction(index, imports, uop));
  imports.useType('frame', 'Frame');
  imports.useType('call', 'Outcome');
  imports.useType('call', 'UopCall');
  const text = [`/** Micro-ops as functions: ${word}. See uops.ts. */`, imports.print(), ...functions].join('\n\n');
  return { path: `tier2/uops-${word}.ts`, language: 'typescript', text: `${text}\n` };
}

export function uopFunction(index: ModelIndex, imports: Imports, uop: UopModel): string {
  const instruction = uopAsInstruction(uop);
  const body = located(index.model, instruction, () => printInstruction(index, imports, instruction, uopTarget(imports, uop)));
  const uses = (name: string): boolean => new RegExp(`(?<![.\\w])${name}\\b`).test(body);
  const state = ['base', 'pc', 'sp'].filter(uses);
  const fromFrame = state.length === 0 ? '' : `const { ${state.join(', ')} } = frame;\n`;
  const fromCall = uses('oparg') ? 'const { oparg } = uop;\n' : '';
  const call = uses('uop') || fromCall !== '' ? 'uop' : '_uop';
  return `/** ${origin(index.model, uop)} */
    export function ${uop.name}(frame: Frame, ${call}: UopCall): Outcome {
    ${fromFrame}${fromCall}${body}
    }`;
}

function uopTarget(imports: Imports, uop: UopModel): Target {
  const push = (pushed: readonly string[]): string => pushed.map((text) => `${imports.use('frame', 'stack')}[caller!.sp++] = ${text};`).join(' ');
  const never = (what: string) => (): never => {
    throw new Error(`a trace does not ${what}`);
  };
  return {
    optimistic: false,
    leave: () => 'return null;',
    leaveToHead: () => 'return null;',
    raise: (exception) => `return ${imports.use('outcome', 'raiseInLoop')}(${exception});`,
    beforeOperation: () => '',
    specialize: never('specialise'),
    extend: never('extend'),
    cacheField: (index) => `uop.operands[${index}]`,
    castsCaches: true,
    unit: (pc) => pc,
    instructionSize: 'uop.size',
    tickFirst: () => `if (--${imports.use('thread', 'thread')}.ticks < 0) return ${imports.use('thread', 'AGAIN')};`,
    finish: (sp, _, ticksLast, jumps) => {
      if (ticksLast) never('tick at the end of a micro-op')();
      const goesOn = uop.wayOf === null || (uop.wayOf.way === 'taken') === jumps;
      // Nothing has been done: the instruction is run again, whatever it is made of.
      if (!goesOn && !jumps && uop.endEffect === null) return 'return null;';
      return `${sp === null ? '' : `frame.sp = ${sp};`} return ${goesOn ? 'frame' : imports.use('call', 'OTHER_WAY')};`;
    },
    pushFrame: (callee) => `return ${callee};`,
    leaveFrame: (pushed) =>
      `if (entry) return ${imports.use('outcome', 'leaveWith')}(${onlyValue(pushed)});
       caller!.pc += caller!.return_offset; ${push(pushed)} return caller!;`,
    trace: (action) => {
      if (action === 'start') return { text: '', ends: false };
      return { text: action === 'restart' ? `return ${imports.use('call', 'RESTART')};` : 'return null;', ends: true };
    },
  };
}

function tableFile(groups: ReadonlyMap<string, readonly UopModel[]>): GeneratedFile {
  const imports = [...groups.keys()].map((word) => `import * as ${word}Uops from './uops-${word}.ts';`);
  const entries = [...groups].flatMap(([word, uops]) => uops.map((uop) => `${uop.name}: ${word}Uops.${uop.name},`));
  const text = `/** The micro-op interpreter: every micro-op that a trace may hold, as a function. */
    import type { UopFunction } from './call.ts';
    ${imports.join('\n')}

    export const UOP_FUNCTIONS: Readonly<Record<string, UopFunction>> = {
    ${entries.join('\n')}
    };
    `;
  return { path: 'tier2/uops.ts', language: 'typescript', text };
}

function callFile(): GeneratedFile {
  return { path: 'tier2/call.ts', language: 'typescript', text: fillTemplate(new URL('./call.hbs', import.meta.url), {}) };
}

