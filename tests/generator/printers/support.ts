/** Small definition files for the printers' tests: what every one needs, and the printing of one instruction. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { printDiagnostics } from '../../../generator/diagnostics/print.ts';
import { loadModel } from '../../../generator/model/load.ts';
import { indexModel } from '../../../generator/printers/index-of-model.ts';
import type { ModelIndex } from '../../../generator/printers/index-of-model.ts';
import { coldFunction } from '../../../generator/printers/interpreter/cold.ts';
import { hotTarget } from '../../../generator/printers/interpreter/hot.ts';
import { collectImports } from '../../../generator/printers/interpreter/imports.ts';
import { printInstruction } from '../../../generator/printers/interpreter/instruction.ts';
import { printAttempt } from '../../../generator/printers/interpreter/specialize.ts';

/** The types of dsl/python.ops that these tests speak of. */
const TYPES = `type object;
type int : object { host number | bigint; unboxed i64; }
type str : object { host string; }
type none : object { singleton None; }
type bool : object { singleton False, True; unboxed i32; }
type float : object { heap struct { value: f64 } unboxed f64; }
type list : object { heap struct { items: mut array<object>, length: mut i32 } }
type dict : object { host PyDict { keys_version: u32 } }
type function : object { host PyFunction { version: u32 } }
type frame { host Frame { globals: dict, return_offset: mut i32 } }
`;

export function modelOf(definitions: string): ModelIndex {
  const source = TYPES + definitions;
  const { model, diagnostics } = loadModel('test.ops', source);
  if (model === null) throw new Error(printDiagnostics('test.ops', source, diagnostics));
  return indexModel(model);
}

const STYLE: object = JSON.parse(readFileSync(fileURLToPath(new URL('../../../.prettierrc.json', import.meta.url)), 'utf8')) as object;

export async function tidy(text: string): Promise<string> {
  return (await format(text, { ...STYLE, parser: 'typescript' })).trimEnd();
}

/** The statements of the instruction's case in the loop. */
export async function hot(index: ModelIndex, name: string): Promise<string> {
  const body = printInstruction(index, collectImports(), index.instruction(name), hotTarget(collectImports()));
  const text = await tidy(`next: for (;;) {\nslow: {\n${body}\n}\n}`);
  return text.split('\n').slice(2, -2).map((line) => line.replace(/^ {4}/, '')).join('\n');
}

/** The function of a cold instruction, from its signature on. */
export async function cold(index: ModelIndex, name: string): Promise<string> {
  const text = await tidy(coldFunction(index, collectImports(), index.instruction(name)));
  return text.slice(text.indexOf('export function'));
}

/** The function that tries to specialise to a member. */
export async function specialiser(index: ModelIndex, name: string): Promise<string> {
  const instruction = index.instruction(name);
  const text = await tidy(printAttempt(index, collectImports(), instruction, instruction.specialisation!));
  return text.slice(text.indexOf('function'));
}
