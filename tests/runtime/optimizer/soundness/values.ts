/** Edge values by type, each made anew as often as it is asked for, so that every way of running a case begins with equal objects of its own. */
import '../../../../runtime/vm.ts';
import type { Slot, Value } from '../../../../runtime/heap/index.ts';
import { TYPE_TESTS } from '../../../../generated/tier2/types.ts';
import { runCode } from '../../../../runtime/interpreter/driver.ts';
import { builtinsModule } from '../../../../runtime/modules/builtins-module.ts';
import type { PyFunction } from '../../../../runtime/objects/calls/function.ts';
import type { PyDict } from '../../../../runtime/objects/containers/dict.ts';
import { PyCode } from '../../../../runtime/objects/machine/code.ts';
import { hooks } from '../../../../runtime/objects/machine/hooks.ts';
import { newModule } from '../../../../runtime/objects/module.ts';

export interface Maker {
  /** The expression; `NULL` and `code` have none. */
  readonly name: string;
  /** `int`, ..., `null`; `object` for values of none of the declared types. */
  readonly type: string;
  readonly make: () => Slot;
}

/** Classes are made anew too: instances change what their class knows of its instances' attributes. */
const WORLD = `
import sys
sys.displayhook = lambda value: None
class Number(int):
    def __add__(self, other): return 'added'
    def __radd__(self, other): return 'added from the right'
    def __sub__(self, other): raise ValueError('no difference')
    def __mul__(self, other): return NotImplemented
    def __lt__(self, other): return 1
    def __bool__(self): return False
class Real(float):
    def __add__(self, other): return other
    def __eq__(self, other): return 7
class Text(str):
    def __add__(self, other): return self
    def __eq__(self, other): return True
    __hash__ = str.__hash__
class Items(list):
    def __getitem__(self, at): return ('item', at)
    def __setitem__(self, at, value): list.append(self, value)
    def __iter__(self): return iter((8, 9))
    def __len__(self): return 5
class Map(dict):
    def __getitem__(self, key): return ('key', key)
    def __missing__(self, key): return key
class Failing:
    def __bool__(self): raise KeyError('truth')
    def __iter__(self): return 5
    def __len__(self): return -1
    def __getattr__(self, name): raise AttributeError('none of ' + name)
def plain():
    class Plain:
        k = 10
        def __init__(self, x): self.x = x
        def method(self, *args): return (self.x, args)
        def __enter__(self): return self.x
        def __exit__(self, *exc): return True
    return Plain
def full():
    instance = plain()(1)
    instance.y, instance.z = 2, 3
    return instance
def disordered():
    cls = plain()
    first, second = cls(1), cls(2)
    first.y = 4
    del second.x
    second.y, second.x = 5, 6
    return second
def with_dict():
    instance = plain()(3)
    instance.__dict__['y'] = 4
    return instance
def hiding():
    instance = plain()(3)
    instance.method = instance.k = 'own'
    return instance
def slotted(fill):
    class Slotted:
        __slots__ = ('x', 'y')
        k = 3
        def method(self): return 'slotted'
    instance = Slotted()
    if fill: instance.x = 5
    return instance
def lazy():
    class Lazy(list):
        k = 1
        def method(self): return 2
    return Lazy()
def computed():
    class Computed:
        @property
        def x(self): return 'computed'
        @x.setter
        def x(self, value): self.set = value
        def __getitem__(self, at):
            if isinstance(at, int) and at > 3: raise IndexError(at)
            return at
        def __getattr__(self, name): return name
    return Computed()
def overridden():
    class Overridden:
        def __getattribute__(self, name): return 'any ' + name
    return Overridden()
def asynchronous():
    class Asynchronous:
        def __aenter__(self): return 'entered'
        def __aexit__(self, *exc): return 'left'
        def __aiter__(self): return self
        def __anext__(self): return self
        def __await__(self): return iter((1, 2))
    return Asynchronous()
def calling():
    class Calling:
        def __call__(self, *args): return args
    return Calling()
def two(a, b): return (a, b)
def one(a): return a
def none(): return 'called'
def defaults(a, b=5, *rest, c=6): return (a, b, rest, c)
def generator():
    received = yield 1
    yield received
    return 3
def advanced(iterable, steps):
    iterator = iter(iterable)
    for _ in range(steps): next(iterator, None)
    return iterator
def moved(values, steps):
    it = iter(values)
    for _ in range(steps): next(it)
    return it
def popped(values):
    values.pop()
    return values
def copied(function):
    made = type(function)(function.__code__, function.__globals__, function.__name__, function.__defaults__)
    made.__kwdefaults__ = function.__kwdefaults__
    return made
def cell(*value):
    held = value[0] if value else None
    def hold(): return held
    result = hold.__closure__[0]
    if not value: del held
    return result
`;

const EXPRESSIONS: readonly string[] = [
  ...['0', '1', '-1', '2', '3', '2**30 - 1', '2**30', '-2**30', '-2**30 - 1', '2**53 - 1', '2**53', '-2**53 + 1', '-2**53', '2**63 - 1', '2**63', '-2**63', '-2**63 - 1'],
  ...['0.0', '-0.0', '1.5', '-2.5', '1e308', 'float("inf")', 'float("-inf")', 'float("nan")', '2.0**53'],
  ...['""', '"a"', '"x"', '"abc"', '"é\\U0001f600"', 'None', 'True', 'False', 'NotImplemented', '...', '1j', 'b"ab"'],
  ...['[]', '[1]', '["x", 2.5, None]', 'popped([1, 2])', '()', '(7,)', '(1, 2)', '("x", [3], None)', '("x", "y")', '(int, str)', '(ValueError, KeyError)'],
  ...['{}', '{1: "one"}', '{"x": 5, "y": 6}', 'set()', '{1, "x"}', 'frozenset({1})', 'range(3)', 'slice(1, 2)'],
  ...['moved([], 0)', 'moved([1, 2], 0)', 'moved([1, 2], 1)', 'moved([1, 2], 2)', 'advanced([1], 2)', 'moved((5, 6), 0)', 'advanced((5,), 1)', 'advanced((5,), 2)'],
  ...['moved(range(3), 0)', 'moved(range(3, 0, -2), 1)', 'advanced(range(2), 3)', 'moved(range(2**62, 2**62 + 2), 0)', 'iter("ab")', 'iter({1: 2})', 'zip([1], [2])'],
  ...['Number(1)', 'Real(1.5)', 'Text("x")', 'Items([1, 2])', 'Map(x=1)', 'Failing()'],
  ...['full()', 'plain()(1)', 'disordered()', 'with_dict()', 'hiding()', 'slotted(True)', 'slotted(False)', 'lazy()', 'computed()', 'overridden()', 'plain()', 'object()', 'asynchronous()'],
  ...['lambda: 4', 'two', 'one', 'none', 'defaults', 'full().method', 'two.__get__(5)', 'generator', 'generator()', 'advanced(generator(), 1)', 'advanced(generator(), 5)'],
  ...['len', 'isinstance', 'abs', 'hasattr', 'divmod', 'getattr', 'min', 'list.append', 'str.upper', 'str.join', 'str.split', 'dict.get', '[].append', 'int', 'str', 'type', 'tuple', 'range', 'super', 'list', 'slice', 'calling()', 'dict.fromkeys'],
  ...['ValueError', 'ValueError("v")', 'KeyError("k")', 'StopIteration(5)', 'ExceptionGroup("g", [ValueError(1), KeyError(2)])', 'BaseException', 'property(one)', 'classmethod(one)'],
];

/** Of the world: a program may give them attributes. */
const FUNCTIONS: ReadonlySet<string> = new Set(['two', 'one', 'none', 'defaults', 'generator']);

/** Of types that only bytecode meets. */
const HIDDEN = { cell: ['cell(1)', 'cell()', 'cell([2])'] };

function world(): PyDict {
  const { dict } = newModule('world');
  dict.setStr('__builtins__', builtinsModule);
  runCode(hooks.compile(WORLD, '<world>', 'exec', 0, -1), dict, dict);
  return dict;
}

const globals = world();

export function maker(expression: string): Maker {
  const made = FUNCTIONS.has(expression) ? `copied(${expression})` : expression;
  const code = hooks.compile(`lambda: ${made}`, '<value>', 'eval', 0, -1);
  const func = runCode(code, globals, globals) as PyFunction;
  const make = (): Value => hooks.callFunction(func, [], null);
  return { name: expression, type: typeOf(make()), make };
}

export function typeOf(value: Value): string {
  return Object.keys(TYPE_TESTS).find((type) => TYPE_TESTS[type]!(value)) ?? 'object';
}

const NULL: Maker = { name: 'NULL', type: 'null', make: () => null };
export const CODE: Maker = { name: 'code', type: 'object', make: () => (maker('two').make() as PyFunction).code as PyCode };

const MODULE: Maker = {
  name: 'module()', type: 'module',
  make: () => {
    const made = newModule('made');
    for (const name of ['x', 'method']) made.dict.setStr(name, name);
    return made;
  },
};

export const OBJECTS: readonly Maker[] = [...EXPRESSIONS.map(maker), MODULE];
const CELLS = HIDDEN.cell.map(maker);

/** The values that an item of this type may be: all for `object`, else those of exactly the type. */
export function valuesOf(type: string): readonly Maker[] {
  const name = type.replace('?', '');
  if (name === 'null') return [NULL];
  const values = name === 'object' ? OBJECTS : name === 'cell' ? CELLS : OBJECTS.filter((each) => each.type === name);
  return type.endsWith('?') ? [...values, NULL, NULL] : values;
}

/**
 * Where three slots would make a product too large: of every type and kind those that lie at an edge. Ints at ±2**30, ±2**53 and ±2**63; zeros, infinity
 * and nan; empty containers and those of one item; subclasses that override operators; something that can be called, that is iterated, that has attributes.
 */
const REPRESENTATIVES: ReadonlySet<string> = new Set([
  ...['0', '1', '-1', '2**30 - 1', '2**30', '-2**30', '2**53 - 1', '2**53', '-2**53', '2**63', '-2**63'],
  ...['0.0', '-0.0', '1.5', 'float("inf")', 'float("nan")', '""', '"x"', 'None', 'True', 'False'],
  ...['[]', '[1]', '()', '(7,)', '{}', '{1: "one"}', 'set()', 'slice(1, 2)', 'moved([1, 2], 1)'],
  ...['Number(1)', 'Real(1.5)', 'Text("x")', 'Items([1, 2])', 'Map(x=1)', 'Failing()', 'full()', 'len', 'int', 'lambda: 4', 'NULL'],
]);

export const isRepresentative = ({ name }: Maker): boolean => REPRESENTATIVES.has(name);

/** Where four slots, or many operands, would make even theirs too large: one or two of each kind. */
const CORE: ReadonlySet<string> = new Set([
  ...['0', '2**53', '-2**63', '-0.0', 'float("nan")', '"x"', 'None', '[]', '[1]', '{}', 'Number(1)', 'Items([1, 2])', 'full()', 'int', 'defaults', 'NULL'],
]);

export const isCore = ({ name }: Maker): boolean => CORE.has(name);
