/** None, NotImplemented and Ellipsis: three types of one value each. */
import { Ellipsis, None, NotImplemented } from '../heap/index.ts';
import type { HeapRef } from '../heap/value.ts';
import { typeError } from './exceptions/errors.ts';
import { method } from './calls/native.ts';
import { hooks } from './machine/hooks.ts';
import type { SlotTable } from './classes/slots.ts';
import { fillType } from './classes/type.ts';
import { ellipsisType, noneType, notImplementedType } from './classes/types.ts';
import type { PyType } from './classes/pytype.ts';

/** The type of the one value `value`, which its constructor returns. */
function singletonType(type: PyType, value: HeapRef, text: string, more: SlotTable = {}, constructorName = type.reportedName): void {
  fillType(type, {
    final: true,
    slots: {
      tp_new: (_cls, args, kwargs) => {
        if (args.length > 0 || (kwargs !== null && kwargs.size > 0)) throw typeError(`${constructorName} takes no arguments`);
        return value;
      },
      tp_repr: () => text,
      ...more,
    },
  });
}

/** The same in every run, so that sets with None in them iterate alike. */
const NONE_HASH = 0xfca86420;

function notImplementedIsTrue(): boolean {
  hooks.warn('DeprecationWarning', 'NotImplemented should not be used in a boolean context');
  return true;
}

singletonType(noneType, None, 'None', { nb_bool: () => false, tp_hash: () => NONE_HASH });
singletonType(ellipsisType, Ellipsis, 'Ellipsis', {}, 'EllipsisType');
singletonType(notImplementedType, NotImplemented, 'NotImplemented', { nb_bool: notImplementedIsTrue });
method(ellipsisType, '__reduce__(self, /)', () => 'Ellipsis');
method(notImplementedType, '__reduce__(self, /)', () => 'NotImplemented');
