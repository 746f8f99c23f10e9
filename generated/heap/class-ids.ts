// Generated from dsl/python.ops by `make regen`; do not edit. Digest 29046268756bbe61.
/** The class ids of the heap types that the definition file declares; 0 means "not a heap object". */
export const CLASS_ID = {
  none: 4,
  not_implemented: 5,
  ellipsis: 6,
  bool: 7,
  float: 8,
  list: 9,
  tuple: 10,
  cell: 11,
  instance: 12,
  range_iterator: 13,
  list_iterator: 14,
  tuple_iterator: 15,
} as const;

/** Classes made at run time take their ids from here on. */
export const FIRST_FREE_CLASS_ID = 25;
