/** `_thread._local`: attributes of which each thread has its own. */
import type { Value } from '../heap/value.ts';
import { addDictDescriptor } from '../objects/classes/instance-dict.ts';
import type { Kwargs } from '../objects/classes/slots.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { currentThread } from '../objects/machine/green-threads.ts';
import { PyObject } from '../objects/object.ts';
import { objectType } from '../objects/classes/types.ts';

class PyLocal extends PyObject {
  private readonly dicts = new Map<number, PyDict>();
  private readonly args: Value[];
  private readonly kwargs: Kwargs | null;

  constructor(type: PyType, args: Value[], kwargs: Kwargs | null) {
    super(type);
    this.args = args;
    this.kwargs = kwargs;
    this.dicts.set(currentThread().ident, new PyDict());
    // The field of all objects, for this one as often as there are threads.
    Object.defineProperty(this, 'dict', { get: () => this.own() });
  }

  /** A thread that asks for the first time has `__init__` run for it. */
  private own(): PyDict {
    const { ident } = currentThread();
    const known = this.dicts.get(ident);
    if (known !== undefined) return known;
    const made = new PyDict();
    this.dicts.set(ident, made);
    this.type.slots.tp_init?.(this, this.args, this.kwargs);
    return made;
  }
}

export const localType: PyType = newType('_local', {
  module: '_thread',
  hasDict: true,
  hasWeakrefs: true,
  slots: {
    tp_new: (cls, args, kwargs) => {
      const takesNone = cls.slots.tp_init === localType.slots.tp_init || cls.slots.tp_init === objectType.slots.tp_init;
      if (takesNone && (args.length > 0 || (kwargs?.size ?? 0) > 0)) throw typeError('Initialization arguments are not supported');
      return new PyLocal(cls, args, kwargs);
    },
    tp_init: () => undefined,
  },
});
addDictDescriptor(localType);
