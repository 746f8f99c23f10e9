/**
 * The module around a linked function. What compiled code calls has two ways in besides: `run`, by which JavaScript enters it with the slots of a frame that is there, and `call`, by which the
 * functions of other modules do.
 */
import { FUNCTIONS, TYPE_GROUP, TYPE_INDEX } from '../../generated/stencils/stencils.ts';
import { Bytes, fromHexadecimal, pad } from './bytes.ts';
import { calleeOf, Imports, TYPE_CODES, type Signature } from './imports.ts';
import { ROOM_AT, TOP_AT } from './records.ts';

/** Where the host has its builtins for strings. */
export const STRINGS = 'wasm:js-string';

/** Of the function itself, and of calls out of it. */
export const CALL: Signature = { params: [], result: 'i32' };
/** Of a whole function, as JavaScript enters it. */
const WRAPPER: Signature = { params: [], result: 'externref' };

export const LIST = TYPE_INDEX['list']!;
export const SLOTS = TYPE_INDEX['slots']!;

export interface Body {
  /** For profilers. */
  readonly name: string;
  /** Of Python's locals that a whole function begins with; null: it is entered with a frame that is there. */
  readonly slots: readonly number[] | null;
  /** Types and how many of each, behind the linker's own. */
  readonly locals: readonly (readonly [string, number])[];
  readonly code: Bytes;
  /** Where the code calls the function itself, whose number is known only when all that is imported is. */
  readonly calls: readonly number[];
  /** It calls what is in the table. */
  readonly hasTable: boolean;
}

/** Used again by the next one: the module, a section of it, a part of that. */
const MODULE = new Bytes();
const SECTION = new Bytes();
const PART = new Bytes();

export function writeModule(body: Body, imports: Imports): Uint8Array<ArrayBuffer> {
  const { slots, code } = body;
  const around = slots === null ? [] : [runWrapper(slots, imports), callWrapper(slots.length, imports)];
  const types = (slots === null ? [CALL] : [wholeOf(slots.length), WRAPPER, calleeOf(slots.length)]).map((signature) => imports.typeOf(signature));
  const number = imports.functions.length;
  for (const at of body.calls) pad(code.buffer, at, number);
  const module = MODULE.empty();
  module.append(MAGIC);
  addSection(module, 1, (section) => writeTypes(section, imports));
  addSection(module, 2, (section) => writeImports(section, imports, body.hasTable));
  addSection(module, 3, (section) => writeFunctions(section, types));
  addSection(module, 7, (section) => writeExports(section, slots === null ? [['run', number]] : [['run', number + 1], ['call', number + 2]]));
  addCode(module, body, around);
  addSection(module, 0, (section) => writeName(section, body.name, number));
  return module.written.slice();
}

/** Of a function itself: the slots that its frame begins with, and what is its own. */
function wholeOf(slots: number): Signature {
  return { params: [...Array<string>(slots).fill('externref'), 'i32', 'i32', 'slots', 'slots'], result: 'externref' };
}

function addSection(module: Bytes, id: number, write: (section: Bytes) => void): void {
  const section = SECTION.empty();
  write(section);
  module.byte(id);
  module.sized(section);
}

function writeTypes(section: Bytes, { signatures }: Imports): void {
  section.unsigned(1 + signatures.length);
  section.append(GROUP);
  for (const { params, result } of signatures) {
    section.byte(0x60);
    section.unsigned(params.length);
    for (const each of params) for (const code of TYPE_CODES[each]!) section.byte(code);
    section.byte(result === null ? 0 : 1);
    if (result !== null) section.byte(TYPE_CODES[result]![0]!);
  }
}

function writeImports(section: Bytes, { functions, functionTypes, globals }: Imports, hasTable: boolean): void {
  section.unsigned(functions.length + globals.length + (hasTable ? 2 : 1));
  functions.forEach((name, index) => {
    const builtin = FUNCTIONS[name]?.builtin ?? null;
    section.text(builtin === null ? 't' : STRINGS);
    section.text(builtin ?? name);
    section.byte(0x00);
    section.unsigned(functionTypes[index]!);
  });
  for (const name of globals) {
    writeImport(section, name);
    section.three(0x03, name.startsWith('site ') ? 0x7f : 0x6f, 0x00);
  }
  writeImport(section, 'memory');
  section.three(0x02, 0x00, 0x01);
  if (!hasTable) return;
  writeImport(section, 'table');
  section.two(0x01, 0x70);
  section.two(0x00, 0x00);
}

function writeImport(section: Bytes, name: string): void {
  section.text('t');
  section.text(name);
}

function writeFunctions(section: Bytes, types: readonly number[]): void {
  section.byte(types.length);
  for (const type of types) section.unsigned(type);
}

function writeExports(section: Bytes, exports: readonly (readonly [string, number])[]): void {
  section.byte(exports.length);
  for (const [name, number] of exports) {
    section.text(name);
    section.byte(0x00);
    section.unsigned(number);
  }
}

function addCode(module: Bytes, { code, locals }: Body, around: readonly Bytes[]): void {
  const part = PART.empty();
  writeLocals(part, locals);
  const size = part.length + code.length + 1;
  module.byte(10);
  module.unsigned(1 + sizeOf(size) + size + around.reduce((sum, { length }) => sum + sizeOf(length) + length, 0));
  module.byte(1 + around.length);
  module.unsigned(size);
  module.append(part.buffer, part.length);
  module.append(code.buffer, code.length);
  module.byte(0x0b);
  for (const wrapper of around) module.sized(wrapper);
}

function writeName(section: Bytes, name: string, number: number): void {
  const part = PART.empty();
  part.byte(1);
  part.unsigned(number);
  part.text(name);
  section.text('name');
  section.byte(1);
  section.sized(part);
}

// ---------------------------------------------------------------- how a whole function is entered

/** As JavaScript enters it: with the slots of the frame that is there. */
function runWrapper(slots: readonly number[], imports: Imports): Bytes {
  return wrapper(imports, (code) => {
    for (const slot of slots) {
      code.byte(0x41);
      code.signed(slot);
      code.byte(0x10);
      code.unsigned(imports.functionNumber('load'));
    }
    for (const at of [TOP_AT, ROOM_AT]) {
      code.byte(0x41);
      code.signed(at);
      code.three(0x28, 2, 0);
    }
  });
}

/** As other functions call it. */
function callWrapper(slots: number, imports: Imports): Bytes {
  return wrapper(imports, (code) => {
    for (let index = 0; index < slots + 2; index++) {
      code.byte(0x20);
      code.unsigned(index);
    }
  });
}

/** The rest of its parameters, and the call. */
function wrapper(imports: Imports, write: (code: Bytes) => void): Bytes {
  const code = new Bytes();
  code.byte(0);
  write(code);
  for (const name of ['constants', 'records']) writeArrayOf(code, imports.globalNumber(name));
  code.byte(0x10);
  code.unsigned(imports.functions.length);
  code.byte(0x0b);
  return code;
}

/** The array in a list that the runtime has. */
export function writeArrayOf(code: Bytes, global: number): void {
  code.byte(0x23);
  code.unsigned(global);
  code.two(0xfb, 0x1a);
  code.three(0xfb, 0x16, LIST);
  code.two(0xfb, 0x02);
  code.two(LIST, 2);
}

const MAGIC = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const GROUP = fromHexadecimal(TYPE_GROUP);

/** Bytes that the number takes. */
function sizeOf(value: number): number {
  return value > 0x7f ? 1 + sizeOf(value >>> 7) : 1;
}

const LOCAL_TYPES: Readonly<Record<string, number>> = { i32: 0x7f, i64: 0x7e, f64: 0x7c, externref: 0x6f };

/** Those of the linker's own first. */
function writeLocals(part: Bytes, types: readonly (readonly [string, number])[]): void {
  part.unsigned(3 + types.length);
  part.two(2, 0x7f);
  part.two(2, 0x63);
  part.signed(SLOTS);
  part.two(3, 0x7f);
  for (const [type, count] of types) {
    part.unsigned(count);
    const plain = LOCAL_TYPES[type];
    part.byte(plain ?? 0x63);
    if (plain === undefined) part.signed(TYPE_INDEX[type.slice('ref '.length)]!);
  }
}
