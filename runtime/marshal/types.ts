/** The letters of marshal's format (CPython's Python/marshal.c, version 4). */
export const TYPE = {
  NULL: '0',
  NONE: 'N',
  FALSE: 'F',
  TRUE: 'T',
  STOPITERATION: 'S',
  ELLIPSIS: '.',
  INT: 'i',
  FLOAT: 'f',
  BINARY_FLOAT: 'g',
  COMPLEX: 'x',
  BINARY_COMPLEX: 'y',
  LONG: 'l',
  STRING: 's',
  INTERNED: 't',
  REF: 'r',
  TUPLE: '(',
  LIST: '[',
  DICT: '{',
  CODE: 'c',
  UNICODE: 'u',
  SET: '<',
  FROZENSET: '>',
  ASCII: 'a',
  ASCII_INTERNED: 'A',
  SMALL_TUPLE: ')',
  SHORT_ASCII: 'z',
  SHORT_ASCII_INTERNED: 'Z',
} as const;

/** Set in a type byte: the object gets the next number, by which TYPE.REF names it later. */
export const FLAG_REF = 0x80;

/** Digits of an int are 15 bits each, whatever the host's are. */
export const DIGIT_BITS = 15;

/** Deeper structures are refused, as CPython refuses them. */
export const MAX_DEPTH = 2000;
