/** bool: the two singletons; everything but text, construction and the logical operators is inherited from int. */
import { False, NotImplemented, True } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { Parameters } from '../calls/native.ts';
import { isTrue } from '../protocol/protocol.ts';
import { coreTypes } from '../object.ts';
import { fillType } from '../classes/type.ts';
import { boolType } from '../classes/types.ts';
import { boolean } from '../values.ts';

const parameters = new Parameters('bool(object=False, /)', { kind: 'fastcall' });

const isBool = (x: Value): boolean => x === True || x === False;

/** On two bools the answer is a bool; otherwise int's operator answers. */
function logical(operation: (left: boolean, right: boolean) => boolean, slot: 'nb_and' | 'nb_or' | 'nb_xor') {
  return (left: Value, right: Value): Value => {
    if (isBool(left) && isBool(right)) return boolean(operation(left === True, right === True));
    return coreTypes.int.slots[slot]?.(left, right) ?? NotImplemented;
  };
}

fillType(boolType, {
  final: true,
  // Made before int has its traits, so that it could not inherit this one.
  matchesSelf: true,
  slots: {
    tp_new: (_cls, args, kwargs) => boolean(isTrue((parameters.bind(args, kwargs) as Slot[])[0]!)),
    tp_repr: (self) => (self === True ? 'True' : 'False'),
    nb_and: logical((a, b) => a && b, 'nb_and'),
    nb_or: logical((a, b) => a || b, 'nb_or'),
    nb_xor: logical((a, b) => a !== b, 'nb_xor'),
  },
});
