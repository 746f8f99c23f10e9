/** Functions written in Python. */
import { None, type Slot, type Value } from '../../heap/index.ts';
import type { PyCode } from '../machine/code.ts';
import type { PyDict } from '../containers/dict.ts';
import { PyObject } from '../object.ts';
import { functionType } from '../machine/machine-types.ts';

const NO_VALUES: readonly Value[] = [];

export class PyFunction extends PyObject {
  code: PyCode;
  readonly globals: PyDict;
  readonly builtins: PyDict;
  name: string;
  qualname: string;
  /** Cells of the free variables, in the order of the code's names. */
  closure: readonly Value[];
  /** Values of the last `defaults.length` positional parameters. */
  defaults: readonly Value[];
  /** Values of keyword-only parameters; null where none has any. */
  kwdefaults: PyDict | null = null;
  /** A dict, or the tuple (name, value, ...) that SET_FUNCTION_ATTRIBUTE leaves; NULL if there are none. */
  annotations: Slot = null;
  doc: Value;
  module: Value = None;
  typeParams: Slot = null;
  /** Guards of inline caches compare it; 0 once code or defaults were replaced (not cacheable). */
  version: number;
  /** Told when code or defaults are replaced (the optimiser); null: nobody. */
  watcher: ((func: PyFunction) => void) | null = null;

  constructor(code: PyCode, globals: PyDict, builtins: PyDict, closure: readonly Value[] = NO_VALUES) {
    super(functionType);
    this.code = code;
    this.globals = globals;
    this.builtins = builtins;
    this.name = code.name;
    this.qualname = code.qualname;
    this.closure = closure;
    this.defaults = NO_VALUES;
    const first = code.consts[0];
    this.doc = typeof first === 'string' ? first : None;
    this.version = code.version;
  }

  setDefaults(defaults: readonly Value[]): void {
    this.defaults = defaults;
    this.changed();
  }

  setKwdefaults(kwdefaults: PyDict | null): void {
    this.kwdefaults = kwdefaults;
    this.changed();
  }

  setCode(code: PyCode): void {
    this.code = code;
    this.changed();
  }

  private changed(): void {
    this.version = 0;
    if (this.watcher !== null) this.watcher(this);
  }
}
