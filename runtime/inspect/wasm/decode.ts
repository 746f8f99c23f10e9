/** Functions' bytes as a tree of WebAssembly text: each operand inside the instruction that takes it. */
import { comment, type Wat } from '../../../generator/wat/wat.ts';
import { FIELDS, INSTRUCTIONS, type Immediate, type Instruction } from '../../../generated/stencils/text.ts';
import { Bytes } from './bytes.ts';
import { heapType, typeName, valueType, type FunctionType, type TraceModule } from './module.ts';

export interface Names {
  readonly local: (index: number) => string;
  readonly global: (index: number) => string;
  readonly function: (index: number) => string;
  /** Of the block that begins so many bytes into the code, or null. */
  readonly label: (at: number) => string | null;
  /** What is to be said in front of the instruction there. */
  readonly comments: (at: number) => readonly string[];
}

export function decode(module: TraceModule, code: Uint8Array, names: Names): Wat[] {
  return new Decoder(module, code, names).sequence().items;
}

interface Label {
  readonly name: string;
  readonly hasResult: boolean;
  isUsed: boolean;
}

const PREFIX = 0xfb;
const NO_RESULT = 0x40;

class Decoder {
  readonly #module: TraceModule;
  readonly #names: Names;
  readonly #from: Bytes;
  readonly #labels: Label[] = [];
  #made = 0;
  /** What the call at hand calls by way of the table. */
  #indirect: FunctionType | null = null;

  constructor(module: TraceModule, code: Uint8Array, names: Names) {
    this.#module = module;
    this.#names = names;
    this.#from = new Bytes(code);
  }

  /** Up to the end of the block, or its `else`. */
  sequence(): { readonly items: Wat[]; readonly isElse: boolean } {
    const items: Wat[] = [];
    for (;;) {
      const { at } = this.#from;
      items.push(...this.#names.comments(at).map(comment));
      const instruction = this.#instruction();
      if (instruction.name === 'end' || instruction.name === 'else') return { items, isElse: instruction.name === 'else' };
      this.#add(instruction, at, items);
    }
  }

  #instruction(): Instruction {
    const first = this.#from.byte();
    const code = first === PREFIX ? first * 256 + this.#from.byte() : first;
    const instruction = INSTRUCTIONS[code];
    if (instruction === undefined) throw new Error(`no instruction has the code 0x${code.toString(16)}`);
    return instruction;
  }

  #add(instruction: Instruction, at: number, items: Wat[]): void {
    const { name, immediates } = instruction;
    if (name === 'block' || name === 'loop') items.push([name, ...this.#block(this.#names.label(at))]);
    else if (name === 'if') items.push(this.#if(items.pop()!));
    else {
      const shown = this.#immediates(immediates);
      const count = instruction.takes ?? this.#operands(name, shown);
      items.push([name, ...shown, ...items.splice(items.length - count, count)]);
    }
  }

  /** Those that its other half says. */
  #operands(name: string, [first, second]: readonly Wat[]): number {
    if (name === 'array.new_fixed') return Number(second);
    if (name === 'call') return [...this.#module.functions, ...this.#module.own].find((_, index) => this.#names.function(index) === first)!.type.params.length;
    if (name === 'call_indirect') return this.#indirect!.params.length + 1;
    if (name === 'struct.new') return FIELDS[String(first).slice(1)]!.length;
    return Number(this.#labels.findLast((label) => label.name === first)!.hasResult) + Number(name === 'br_if');
  }

  // ---------------------------------------------------------------- blocks

  #block(given: string | null): Wat[] {
    const label = given ?? `$b${this.#made++}`;
    const result = this.#open(label);
    const { items } = this.sequence();
    const { isUsed } = this.#labels.pop()!;
    return [...(isUsed ? [label] : []), ...result, ...items];
  }

  #if(condition: Wat): Wat {
    const label = `$if${this.#labels.length}`;
    const result = this.#open(label);
    const { items, isElse } = this.sequence();
    const otherwise: Wat[] = isElse ? [['else', ...this.sequence().items]] : [];
    this.#labels.pop();
    return ['if', ...result, condition, ['then', ...items], ...otherwise];
  }

  #open(name: string): Wat[] {
    const { at } = this.#from;
    const hasResult = this.#from.byte() !== NO_RESULT;
    this.#labels.push({ name, hasResult, isUsed: false });
    if (!hasResult) return [];
    this.#from.at = at;
    return [['result', valueType(this.#from)]];
  }

  // ---------------------------------------------------------------- immediates

  #immediates(kinds: readonly Immediate[]): Wat[] {
    const shown: Wat[] = [];
    for (const kind of kinds) shown.push(...this.#immediate(kind, shown));
    return shown;
  }

  #immediate(kind: Immediate, [before]: readonly Wat[]): Wat[] {
    const from = this.#from;
    switch (kind) {
      case 'local':
        return [this.#names.local(from.unsigned())];
      case 'global':
        return [this.#names.global(from.unsigned())];
      case 'function':
        return [this.#names.function(from.unsigned())];
      case 'signature':
        this.#indirect = this.#module.typeOf(from.unsigned());
        from.byte();
        return ['$table', ...signature(this.#indirect)];
      case 'label':
        return [this.#label()];
      case 'type':
        return [`$${typeName(from.unsigned())}`];
      case 'field':
        return [`$${FIELDS[String(before).slice(1)]![from.unsigned()]!}`];
      case 'count':
        return [String(from.unsigned())];
      case 'heap-type':
        return [heapType(from)];
      case 'reference':
        return [['ref', heapType(from)]];
      case 'value-types':
        return [['result', ...from.vector(() => valueType(from))]];
      case 'cast':
        return this.#cast();
      case 'i32':
      case 'i64':
        return [String(from.signed())];
      case 'f64':
        return [floatText(from.f64())];
      case 'memory':
        return this.#memory();
      case 'block':
        throw new Error('blocks are read elsewhere');
      default:
        return kind satisfies never;
    }
  }

  #label(): string {
    const label = this.#labels.at(-1 - this.#from.unsigned())!;
    label.isUsed = true;
    return label.name;
  }

  /** From any reference that may be null to one that is not. */
  #cast(): Wat[] {
    this.#from.byte();
    return [this.#label(), `${heapType(this.#from)}ref`, ['ref', heapType(this.#from)]];
  }

  #memory(): Wat[] {
    this.#from.unsigned();
    const offset = this.#from.unsigned();
    return offset === 0 ? [] : [`offset=${offset}`];
  }
}

function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (Object.is(value, -0)) return '-0';
  return Math.abs(value) === Infinity ? (value < 0 ? '-inf' : 'inf') : String(value);
}

export function signature({ params, results }: FunctionType): Wat[] {
  return [...(params.length === 0 ? [] : [['param', ...params]]), ...(results.length === 0 ? [] : [['result', ...results]])];
}
