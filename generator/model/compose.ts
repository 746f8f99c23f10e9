/**
 * Runs the parts of an instruction over a symbolic stack: which value each micro-op gets and gives, what the instruction
 * finds on the stack and leaves there, where its cache fields are.
 */
import type { InstDef, Part } from '../syntax/tree.ts';
import { equal, formula, substitute, sum } from './formula.ts';
import { formulaOf } from './formula-tree.ts';
import type { Formula, InstructionCache, InstructionModel, PartModel, StackItemModel, Type, UopModel, ValueModel } from './model.ts';
import type { Scope } from './scope.ts';
import { isExactly, isReference, showType } from './types.ts';

type Flow = 'parts' | 'caches' | 'cacheUnits' | 'values' | 'inputs' | 'outputs' | 'popped' | 'pushed';

/** What an instruction's parts come to together. */
export interface Composition extends Pick<InstructionModel, Flow> {
  /** Names that the micro-ops give to the values found on the stack. */
  readonly names: ReadonlyMap<string, number>;
}

/** Items an instruction may find on the stack: the depth of each is a sum of formulas. */
const DEEPEST = 80;

type UopPart = Part & { readonly kind: 'uop' };

export class Composer {
  readonly #scope: Scope;
  readonly #uops: ReadonlyMap<string, UopModel>;
  readonly #values: ValueModel[] = [];
  /** What is known of each value at this point. */
  readonly #types: Type[] = [];
  readonly #found: number[] = [];
  readonly #stack: number[] = [];
  readonly #names = new Map<string, number>();
  readonly #taken = new Set<string>();
  readonly #caches: InstructionCache[] = [];
  readonly #parts: PartModel[] = [];
  readonly #what: 'instruction' | 'form';
  #offset = 0;
  #otherFrame = false;

  constructor(scope: Scope, uops: ReadonlyMap<string, UopModel>, what: 'instruction' | 'form') {
    this.#scope = scope;
    this.#uops = uops;
    this.#what = what;
  }

  /** null if a part is unknown or the stack does not fit: reported. */
  compose(definition: InstDef): Composition | null {
    if (!this.allKnown(definition)) return null;
    for (const part of definition.parts) {
      if (part.kind === 'cache') this.cache(part);
      else if (!this.uop(part, this.#uops.get(part.name.text)!)) return null;
    }
    this.leftOnStack(definition);
    const size = (id: number): Formula => this.#values[id]!.size;
    return {
      parts: this.#parts, caches: this.#caches, cacheUnits: this.#offset, values: this.#values, inputs: this.#found, outputs: [...this.#stack],
      popped: sum(this.#found.map(size)), pushed: sum(this.#stack.map(size)), names: this.#names,
    };
  }

  private allKnown(definition: InstDef): boolean {
    const unknown = definition.parts.filter((part) => part.kind === 'uop' && !this.#uops.has(part.name.text));
    for (const { name } of unknown) this.#scope.unknown('a micro-op', name, this.#uops.keys(), `define it: \`uop ${name.text}(...) { ... }\``);
    return unknown.length === 0;
  }

  /** Between instructions there is nothing that a program could not hold. */
  private leftOnStack(definition: InstDef): void {
    for (const id of this.#stack) {
      const type = this.#types[id]!;
      if (type.kind !== 'never' && !this.#scope.lattice.isPython(type)) {
        this.#scope.diagnostics.report('left-on-stack', definition.headerSpan, { name: definition.name.text, value: this.#values[id]!.name, type: showType(type) });
      }
    }
  }

  private cache(part: Part & { kind: 'cache' }): void {
    if (part.units < 1 || part.units > 255) this.#scope.diagnostics.report('cache-width', part.span, { name: part.name.text, units: part.units });
    this.#parts.push({ kind: 'cache', name: part.name.text, offset: this.#offset, units: part.units, span: part.span });
    this.#caches.push({ name: part.name.text, offset: this.#offset, units: part.units, type: null });
    this.#offset += part.units;
  }

  private uop(part: UopPart, uop: UopModel): boolean {
    if (uop.tier.kind === 'tier2' && this.#what === 'instruction') this.#scope.diagnostics.report('tier2-in-instruction', part.span, { name: uop.name });
    const oparg = part.oparg === null ? null : formulaOf(this.#scope, part.oparg, 'the oparg of a part');
    const sizes = (items: readonly StackItemModel[]): Formula[] => items.map((item) => (oparg === null ? item.size : formula(substitute(item.size.expr, oparg.expr))));
    const inputs = this.pop(part, uop, sizes(uop.inputs));
    if (inputs === null) return false;
    const cacheOffsets = uop.caches.map((cache) => {
      const offset = this.#offset;
      this.#caches.push({ name: cache.name, offset, units: cache.units, type: cache.type });
      this.#offset += cache.units;
      return offset;
    });
    const outputs = this.push(uop, inputs, sizes(uop.outputs));
    if (uop.properties.popsFrame || uop.properties.suspendsFrame) this.#otherFrame = true;
    this.#parts.push({ kind: 'uop', uop: uop.name, oparg, cacheOffsets, inputs, outputs, span: part.span });
    return true;
  }

  private pop(part: UopPart, uop: UopModel, sizes: readonly Formula[]): number[] | null {
    const ids: number[] = [];
    for (let index = uop.inputs.length - 1; index >= 0; index--) {
      const id = this.popOne(part, uop.inputs[index]!, sizes[index]!);
      if (id === null) return null;
      ids.unshift(id);
    }
    return ids;
  }

  private popOne(part: UopPart, item: StackItemModel, size: Formula): number | null {
    const id = this.#stack.pop();
    if (id === undefined) {
      if (this.#otherFrame) {
        this.#scope.diagnostics.report('stack-underflow', part.span, { uop: part.name.text, item: item.name });
        return null;
      }
      if (this.#found.length === DEEPEST) {
        this.#scope.diagnostics.report('stack-too-deep', part.span, { most: DEEPEST });
        return null;
      }
      return this.fromBelow(part, item, size);
    }
    const value = this.#values[id]!;
    if (!equal(value.size, size) || (value.run !== item.run && item.name !== 'unused' && !value.name.startsWith('unused'))) {
      this.#scope.diagnostics.report('stack-mismatch', part.span, { uop: part.name.text, item: item.name, size: size.text, below: value.name, belowSize: value.size.text }, [{ span: item.span, text: 'the item it pops' }]);
      return null;
    }
    this.establish(part, item, id);
    return id;
  }

  /** A value that the instruction finds on the stack. */
  private fromBelow(part: UopPart, item: StackItemModel, size: Formula): number {
    const depth = sum([...this.#found.map((id) => this.#values[id]!.size), size]);
    const plain = isExactly(item.type, 'object') || (isReference(item.type) && item.type.kind === 'declared' && item.type.name === 'object');
    if (!plain && !item.promised && item.type.kind !== 'never' && item.name !== 'unused') {
      this.#scope.diagnostics.report('type-unestablished', part.span, { uop: part.name.text, item: item.name, type: showType(item.type), known: 'an object of any type' }, [{ span: item.span, text: 'the input' }]);
    }
    const id = this.value(item, size, { kind: 'stack', depth });
    this.#found.unshift(id);
    if (item.name !== 'unused') this.#names.set(item.name, id);
    return id;
  }

  /** The micro-op's input type must be what is known of the value. */
  private establish(part: UopPart, item: StackItemModel, id: number): void {
    const known = this.#types[id]!;
    if (this.#values[id]!.source.kind === 'stack' && item.name !== 'unused' && !this.#names.has(item.name)) this.#names.set(item.name, id);
    if (item.name === 'unused' || this.#scope.lattice.subtype(known, item.type)) return;
    if (item.promised && item.type.kind === 'declared' && this.#scope.lattice.meet(known, item.type.name).kind !== 'never') return;
    this.#scope.diagnostics.report('type-unestablished', part.span, { uop: part.name.text, item: item.name, type: showType(item.type), known: showType(known) }, [{ span: item.span, text: 'the input' }]);
  }

  private push(uop: UopModel, inputs: readonly number[], sizes: readonly Formula[]): number[] {
    const part = this.#parts.length;
    const ids = uop.outputs.map((item, output) => {
      const kept = item.keeps === null ? undefined : inputs[item.keeps];
      if (kept === undefined) return this.value(item, sizes[output]!, { kind: 'part', part, output });
      if (item.name !== 'unused') this.#types[kept] = item.type;
      return kept;
    });
    this.#stack.push(...ids);
    return ids;
  }

  private value(item: StackItemModel, size: Formula, source: ValueModel['source']): number {
    const id = this.#values.length;
    let name = item.name;
    for (let suffix = 2; this.#taken.has(name); suffix++) name = `${item.name}_${suffix}`;
    this.#taken.add(name);
    this.#values.push({ id, name, type: item.type, run: item.run, size, condition: item.condition, source });
    this.#types.push(item.type);
    return id;
  }
}

