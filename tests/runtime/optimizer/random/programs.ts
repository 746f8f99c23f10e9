/** Random programs: a hot loop whose world changes while it runs. Everything it did is printed at its end. */
import { Dice } from './dice.ts';
import { expression } from './expressions.ts';

const PRELUDE = `
import sys
log = []
g = 3
class A:
    k = 1
    def __init__(self, v): self.v = v
    def get(self): return self.v
    def add(self, n):
        self.v = (self.v + n) % 1000
        return self
class B(A):
    def get(self): return -self.v
class Slotted:
    __slots__ = ('v', 'k')
    def __init__(self, v): self.v, self.k = v, 2
    def get(self): return self.v + self.k
    def add(self, n):
        self.v += n
        return self
class Computed:
    k = 5
    def __init__(self, v): self.w = v
    @property
    def v(self): return self.w + 1
    @v.setter
    def v(self, new): self.w = new
    def get(self): return self.w
    def add(self, n): return Computed(self.w + n)
    def __getattr__(self, name): return 11
class Number(int):
    def __add__(self, other): return Number(int(self) + 1)
    def __lt__(self, other): return True
    def __bool__(self): return False
class Text(str):
    def __eq__(self, other): return True
    __hash__ = str.__hash__
class Items(list):
    def __getitem__(self, at): return 77
    def __len__(self): return 3
class Sub:
    def __getitem__(self, at): return at * 2
def helper(a, b=2): return a + b
def other(a, b=9): return a - b
def keyword(a, b): return a * 2 + b % 10
def deep(n): return deeper(n) + 1
def deeper(n):
    if n == 5: return 50
    return deepest(n, 1)
def deepest(n, m): return n % 1000 - m
def halved(x): return x / 2.0
def upto(n):
    for j in range(n):
        yield j + g
def counter():
    count = 0
    def step():
        nonlocal count
        count += 1
        return count
    return step
def risky(n):
    if n % 4 == 1: raise ValueError(n)
    return 10 // (n % 3)
class Manager:
    def __enter__(self): return 4
    def __exit__(self, *exc): return exc[0] is ZeroDivisionError
def note(error):
    trace, lines = error.__traceback__, []
    while trace is not None:
        lines.append(trace.tb_lineno)
        trace = trace.tb_next
    log.append((type(error).__name__, str(error)[:60], lines))
`;

/** What happens once, in the middle of the loop. */
const EVENTS: readonly string[] = [
  'a = 1.5', 'a = "text"', 'b = Number(4)', 'b = 2**70', 'c = True', 'c = None', 'x = 3', 'x = None', 's = 5', 's = Text("q")', 'xs = (1, 2)', 'xs = Items([1, 2, 3])',
  'xs = range(4)', 'xs = {1: 2}', 'o = B(5)', 'o = Slotted(5)', 'o = Computed(6)', 'p = Slotted(1)', 'p = None', 'o = p', 'g = 10', 'g = 2.5', 'g = "g"', 'g += 1',
  'A.k = 5', 'A.k = property(lambda self: 9)', 'A.get = lambda self: 100', 'A.get = B.get', 'A.v = property(lambda self: 3, lambda self, new: None)', 'B.get = A.get', 'B.k = 8',
  'del A.k', 'A.__getattr__ = lambda self, name: 4', 'A.add = helper', 'o.get = lambda: 31', 'o.k = 6', 'o.__class__ = B', 'o.__class__ = A', 'q.__class__ = A', 'o.extra = 1',
  'del o.v', 'o.__dict__["v"] = 5', 'o.__dict__', 'o.__dict__ = {"v": 8}', 'helper.__defaults__ = (5,)', 'helper.__defaults__ = None', 'helper.__code__ = other.__code__', 'helper = other',
  'helper = lambda a, b=1: a', 'deepest = lambda n, m: m', 'deepest.__code__ = other.__code__', 'deep = lambda n: 4', 'len = lambda x: 12', 'del len', 'import builtins; builtins.abs = lambda x: 5',
  'import builtins; del builtins.abs', 'globals()["fresh%d" % i] = i', 'globals()["g"] = 44', 'abs = max', 'sys._getframe().f_locals["a"] = 21', 'sys._getframe().f_locals["x"] = "str"',
  'sys._getframe().f_locals["o"] = A(71)', 'poke()', 'xs.append(i)', 'ys.clear()', 'ys.append("z")', 'table[3] = "v"', 'table.clear()', 'del b', 'total = lambda: 2', 'pair = (7, "w")', 'sub = [4, 5, 6]',
  'sub = Sub()', 'group = frozenset([1])', 'group.add(2)', 'group = {1: 1}', 'flag = 0', 'flag = ""', 'setattr(A, "k", 12)', 'type(p).get = lambda self: 7',
];

const POKE = `
def poke():
    caller = sys._getframe(1).f_locals
    caller["b"] = 13
    caller["s"] = "poked"
`;

class Writer {
  readonly #dice: Dice;
  #loops = 0;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  block(indent: string, depth: number, most: number): string {
    const count = 1 + this.#dice.below(most);
    return Array.from({ length: count }, () => this.#statement(indent, depth)).join('');
  }

  #statement(indent: string, depth: number): string {
    const dice = this.#dice;
    if (depth > 0 && dice.seldom(4)) return this.#compound(indent, depth - 1);
    return `${indent}${dice.one(SIMPLE)(dice)}\n`;
  }

  #compound(indent: string, depth: number): string {
    const dice = this.#dice;
    const body = (): string => this.block(`${indent}    `, depth, 2);
    const name = `j${this.#loops++}`;
    switch (dice.below(9)) {
      case 0:
      case 1:
        return `${indent}if ${expression(dice, 'bool', 2)}:\n${body()}${indent}else:\n${body()}`;
      case 2:
        return `${indent}for ${name} in ${dice.one(['range(3)', 'xs', 'pair', 'upto(3)', 'table', 'zip(xs, ys)', '"ab"', '[1, 2.5, 3]'])}:\n${body()}${indent}    c = (c + 1) % 100\n`;
      case 3:
        return `${indent}for ${name} in range(${2 + dice.below(5)}):\n${indent}    if ${expression(dice, 'bool', 1)}: ${dice.one(['break', 'continue'])}\n${body()}`;
      case 4:
        return `${indent}${name} = ${1 + dice.below(4)}\n${indent}while ${name} > 0:\n${indent}    ${name} -= 1\n${body()}`;
      case 5:
        return `${indent}try:\n${indent}    c = risky(i)\n${body()}${indent}except ${dice.one(['ValueError', 'ZeroDivisionError', '(ValueError, ZeroDivisionError)', 'Exception'])} as error:\n${indent}    note(error)\n${body()}`;
      case 6:
        return `${indent}with Manager() as c:\n${body()}${indent}    c = c // (i % ${2 + dice.below(4)})\n`;
      case 7:
        return `${indent}match ${expression(dice, 'any', 1)}:\n${indent}    case [${name}, *_]: c = 1\n${indent}    case A(v=0): c = 2\n${indent}    case int(): c = 3\n${indent}    case _: c = 4\n`;
      default:
        return `${indent}try:\n${body()}${indent}finally:\n${indent}    c = 8\n`;
    }
  }
}

const SIMPLE: readonly ((dice: Dice) => string)[] = [
  (d) => `${d.one(['a', 'b', 'c'])} = ${expression(d, 'int', 3)}`,
  (d) => `${d.one(['a', 'b', 'c'])} = ${expression(d, 'int', 2)}`,
  (d) => `${d.one(['a', 'b'])} ${d.one(['+=', '-=', '^='])} ${expression(d, 'int', 1)} % 100`,
  (d) => `${d.one(['x', 'y'])} = ${expression(d, 'float', 3)}`,
  (d) => `${d.one(['s', 't'])} = ${expression(d, 'str', 2)}`,
  (d) => `${d.one(['xs', 'ys'])} = ${expression(d, 'list', 2)}`,
  (d) => `${d.one(['o', 'p', 'q'])} = ${expression(d, 'object', 2)}`,
  (d) => `${d.one(['o', 'p', 'q'])}.v = ${expression(d, 'int', 2)}`,
  (d) => `${d.one(['o', 'p', 'q'])}.v += ${expression(d, 'int', 1)} % 9`,
  (d) => `ys[${d.one(['0', 'i % 2', '-1'])}] = ${expression(d, 'int', 2)}`,
  (d) => `table[${expression(d, 'int', 1)} % 8] = ${expression(d, 'int', 2)}`,
  (d) => `flag = ${expression(d, 'bool', 2)}`,
  (d) => `a, b = ${d.one(['b, a', '(a, c)', '[1, c]', 'pair'])}`,
  () => 'ys.append(i)',
  () => 'c, *ys = [*xs, i, i]',
  (d) => `assert ${d.seldom(4) ? expression(d, 'bool', 1) : 'i != 9'}, s`,
  (d) => `g = ${expression(d, 'int', 1)} % 50`,
  () => 'c = step()',
  (d) => `log.append(${d.one(['a', 'x', 's', 'o.v', 'xs', 'flag', 'g'])})`,
];

export function randomProgram(seed: number): string {
  const dice = new Dice(seed);
  const writer = new Writer(dice);
  const rounds = dice.one([25, 60, 120]);
  const events = Array.from({ length: dice.below(5) }, () => `            ${dice.one(['if', 'elif'])} i ${dice.one(['==', '==', '>'])} ${4 + dice.below(rounds - 4)}: ${dice.one(EVENTS)}\n`);
  const body = writer.block('            ', 2, 6);
  const world = events.map((line, at) => (at === 0 ? line.replace('elif', 'if') : line)).join('');
  return `${PRELUDE}${POKE}
def main():
    global g, helper, deep, deepest, len, abs, total, pair, sub, group
    a, b, c, x, y, s, t, flag = 1, 2, 3, 1.0, 0.5, "s", "tt", True
    xs, ys, table, o, p, q = [1, 2, 3], [4, 5], {1: 2, 2: 3}, A(1), A(2), B(3)
    step = counter()
    for i in range(${rounds}):
        try:
${dice.seldom(2) ? world + body : body + world}
        except Exception as error:
            note(error)
        log.append((a, b, c) if i % 10 == 0 else s)
    log.append((a, b, c, x, y, s, t, flag, xs, ys, table, o.__dict__ if hasattr(o, "__dict__") else 0, type(p).__name__, g))
total = lambda: g + 1
pair = (3, 4)
sub = [1, 2, 3]
group = {1, 2, 3}
for again in range(2):
    try:
        main()
    except Exception as error:
        note(error)
for entry in log: print(entry)
`;
}
