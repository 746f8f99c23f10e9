/**
 * `__text_signature__` where it does not follow from our declaration: of slot wrappers by the kind of their slot, of types and functions whose
 * constructor or parameters CPython declares in other words (defaults that are NULL here, keywords looked at one by one).
 */

const UNARY = '($self, /)';
const BINARY = '($self, value, /)';

const UNARY_SLOTS = 'abs bool del enter float hash index int invert iter len neg next pos repr str aiter anext await';

const OTHERS: Readonly<Record<string, string>> = {
  call: '($self, /, *args, **kwargs)',
  init: '($self, /, *args, **kwargs)',
  contains: '($self, key, /)',
  getitem: '($self, key, /)',
  setitem: '($self, key, value, /)',
  delitem: '($self, key, /)',
  get: '($self, instance, owner=None, /)',
  set: '($self, instance, value, /)',
  delete: '($self, instance, /)',
  getattribute: '($self, name, /)',
  getattr: '($self, name, /)',
  setattr: '($self, name, value, /)',
  delattr: '($self, name, /)',
  pow: '($self, value, mod=None, /)',
  rpow: '($self, value, mod=None, /)',
  buffer: '($self, flags, /)',
  release_buffer: '($self, buffer, /)',
};

const unary = new Set(UNARY_SLOTS.split(' '));

/** Of a method by which a slot shows: most take one more operand. */
export function slotSignature(name: string): string {
  const bare = name.slice(2, -2);
  return unary.has(bare) ? UNARY : (OTHERS[bare] ?? BINARY);
}

const TYPES: Readonly<Record<string, string>> = {
  object: '()', bool: '(object=False, /)', classmethod: '(function, /)', complex: '(real=0, imag=0)', enumerate: '(iterable, start=0)',
  filter: '(function, iterable, /)', float: '(x=0, /)', frozenset: '(iterable=(), /)', list: '(iterable=(), /)', map: '(function, iterable, /, *iterables)',
  memoryview: '(object)', property: '(fget=None, fset=None, fdel=None, doc=None)', reversed: '(sequence, /)', set: '(iterable=(), /)',
  staticmethod: '(function, /)', tuple: '(iterable=(), /)', zip: '(*iterables, strict=False)',
};

/** Of a built-in type by its name; null: none. */
export const typeSignature = (name: string): string | null => (Object.hasOwn(TYPES, name) ? TYPES[name]! : null);

const FUNCTIONS: Readonly<Record<string, string>> = {
  __import__: '($module, /, name, globals=None, locals=None, fromlist=(),\n           level=0)',
  breakpoint: '($module, /, *args, **kws)',
  exec: '($module, source, /, globals=None, locals=None, *, closure=None)',
  input: "($module, prompt='', /)",
  round: '($module, /, number, ndigits=None)',
  sorted: '($module, iterable, /, *, key=None, reverse=False)',
};

/** Of a function of the module builtins. */
export const functionSignature = (name: string): string | null => (Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]! : null);
