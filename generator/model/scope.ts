/** What the definitions of a file know of each other while the model is built. */
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import type { File, InstDef, Name, Span, TypeRef, UopDef } from '../syntax/tree.ts';
import type { ConstModel, OperationModel, Type } from './model.ts';
import { declared, Lattice, NULL, orNull, SCALARS } from './types.ts';

/** Names with a meaning of their own in every body. */
export const BUILT_IN: readonly string[] = ['oparg', 'frame', 'consts', 'names', 'locals', 'instruction_size', 'NULL'];
/** State that is no declared type, for `reads` and `writes`. */
export const STATES: readonly string[] = ['locals', 'globals', 'builtins', 'frame', 'class'];

/** Comparing with every known name takes time; nobody reads more of these. */
const MOST_SUGGESTIONS = 200;

export type TypePlace = 'field' | 'param' | 'result' | 'item' | 'let';

export class Scope {
  readonly file: File;
  readonly diagnostics: Diagnostics;
  lattice = new Lattice([]);
  readonly consts = new Map<string, ConstModel>();
  readonly operations = new Map<string, OperationModel>();
  readonly uops = new Map<string, UopDef>();
  readonly instructions = new Map<string, InstDef>();
  #suggestions = 0;

  constructor(file: File, diagnostics: Diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Reports a name that nothing defines, unless a definition that could not be read seems to define it. */
  unknown(what: string, name: Name, known: Iterable<string>, otherwise: string): void {
    if (this.file.broken.has(name.text)) return;
    const fix = this.#suggestions++ < MOST_SUGGESTIONS ? suggestion(name.text, known, otherwise) : otherwise;
    this.diagnostics.report('unknown-name', name.span, { what, name: name.text, expected: `the name of ${what} that the file defines`, fix });
  }

  /** The second definition of a name; the note shows the first. */
  duplicate(what: string, name: Name, first: Span): void {
    this.diagnostics.report('duplicate', name.span, { what, name: name.text }, [{ span: first, text: 'first defined here' }]);
  }

  /** The type that a reference means, or null when it has been reported. */
  typeOf(ref: TypeRef, place: TypePlace): Type | null {
    const base = this.baseType(ref, place);
    if (base === null) return null;
    if (ref.container === 'none') return base;
    if (ref.container === 'array' && place !== 'field') {
      this.diagnostics.report('type-place', ref.span, { found: 'an array', place: placeNames[place], expected: 'a scalar or a declared type', fix: 'pass the object that holds the array' });
      return null;
    }
    if (ref.container === 'run' && place !== 'param') {
      this.diagnostics.report('type-place', ref.span, {
        found: 'a run of stack slots', place: placeNames[place], expected: 'a scalar or a declared type', fix: 'write the count of a stack item: `args: object[oparg]`',
      });
      return null;
    }
    if (ref.container === 'run' && !this.lattice.isPython(base)) {
      this.diagnostics.report('type-place', ref.span, { found: `slots of type ${ref.name.text}`, place: placeNames[place], expected: 'Python objects in slots of the stack', fix: 'write `object[]`' });
      return null;
    }
    return { kind: ref.container === 'run' ? 'run' : 'array', element: base };
  }

  private baseType(ref: TypeRef, place: TypePlace): Type | null {
    const name = ref.name.text;
    const scalar = SCALARS.get(name);
    if (scalar !== undefined) {
      if (ref.nullable) this.diagnostics.report('type-place', ref.span, { found: `\`${name}?\``, place: placeNames[place], expected: 'a scalar that is never NULL', fix: `write \`${name}\`` });
      return scalar;
    }
    if (name === 'null') return NULL;
    if (name === 'never' && place === 'result') return { kind: 'never' };
    if (this.lattice.get(name) === undefined) {
      this.unknown('a type', ref.name, [...this.lattice.names(), ...SCALARS.keys()], `define it: \`type ${name} : object { ... }\``);
      return null;
    }
    return ref.nullable ? orNull(declared(name)) : declared(name);
  }
}

const placeNames: Readonly<Record<TypePlace, string>> = {
  field: 'as the type of a field', param: 'as the type of a parameter', result: 'as a result', item: 'on the stack', let: 'as the type of a `let`',
};
