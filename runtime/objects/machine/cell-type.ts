/** cell: what closures share a variable by. */
import { CLASS_ID, cell_new, cell_set_value, cell_value, False, is_cell, NotImplemented, True } from '../../heap/index.ts';
import type { HeapRef, Slot, Value } from '../../heap/value.ts';
import { valueError } from '../exceptions/errors.ts';
import { address } from '../protocol/identity.ts';
import { getset, Parameters } from '../calls/native.ts';
import { richCompare, typeName } from '../protocol/protocol.ts';
import { EQ, GE, GT, LE, LT, NE, type CompareOp } from '../classes/slots.ts';
import { fillType } from '../classes/type.ts';
import { cellType } from '../classes/types.ts';

const ARGUMENTS = new Parameters('cell(contents=NULL, /)');

function cellRepr(self: Value): Value {
  const value = cell_value(self);
  const inside = value === null ? 'empty' : `${typeName(value)} object at ${address(value)}`;
  return `<cell at ${address(self)}: ${inside}>`;
}

/** By contents; an empty cell comes before all others. */
function compareCells(self: Value, other: Value, op: CompareOp): Value {
  if (!is_cell(other)) return NotImplemented;
  const left = cell_value(self);
  const right = cell_value(other);
  if (left !== null && right !== null) return richCompare(left, right, op);
  const order = (left === null ? 0 : 1) - (right === null ? 0 : 1);
  const answers: Record<CompareOp, boolean> = {
    [LT]: order < 0,
    [LE]: order <= 0,
    [EQ]: order === 0,
    [NE]: order !== 0,
    [GT]: order > 0,
    [GE]: order >= 0,
  };
  return answers[op] ? True : False;
}

fillType(cellType, {
  slots: {
    tp_new: (_cls, args, kwargs) => cell_new(CLASS_ID.cell, ARGUMENTS.bind(args, kwargs)[0] as Slot),
    tp_repr: cellRepr,
    tp_richcompare: compareCells,
  },
});

getset(
  cellType,
  'cell_contents',
  (self: HeapRef) => {
    const value = cell_value(self);
    if (value === null) throw valueError('Cell is empty');
    return value;
  },
  (self: HeapRef, value: Slot) => cell_set_value(self, value),
);
