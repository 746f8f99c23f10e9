/** Random expressions. Most fit the kind that is asked for, so that loops go on for a while; few do not. */
import type { Dice } from './dice.ts';

export type Kind = 'int' | 'float' | 'str' | 'bool' | 'list' | 'object' | 'any';

const INTS = ['0', '1', '-1', '2', '7', '255', '2**30', '-2**30', '2**31 - 1', '2**53 - 1', '-2**53', '2**63', '10**20'];
const FLOATS = ['0.0', '-0.0', '1.5', '-2.25', '1e300', '5e-324', 'float("inf")', 'float("nan")'];
const STRS = ['""', '"a"', '"xyz"', '"é"', '"\\U0001f600b"', '"0"'];

type Make = (dice: Dice, depth: number) => string;

const int: Make = (dice, depth) => expression(dice, 'int', depth);
const any: Make = (dice, depth) => expression(dice, 'any', depth);
const float: Make = (dice, depth) => expression(dice, 'float', depth);
const str: Make = (dice, depth) => expression(dice, 'str', depth);
const list: Make = (dice, depth) => expression(dice, 'list', depth);
const object: Make = (dice, depth) => expression(dice, 'object', depth);

/** Kept small where it could grow without end. */
const COMPOUND: Readonly<Record<Exclude<Kind, 'any'>, readonly Make[]>> = {
  int: [
    (d, n) => `(${int(d, n)} ${d.one(['+', '-', '*'])} ${int(d, n)}) % ${d.one(['97', '1000003', '2**40', '2**70'])}`,
    (d, n) => `(${int(d, n)} ${d.one(['&', '|', '^'])} ${int(d, n)})`,
    (d, n) => `(${int(d, n)} ${d.one(['//', '%'])} ${d.one(['3', '7', int(d, n)])})`,
    (d, n) => `(-${int(d, n)})`,
    (d, n) => `len(${d.one([list, str])(d, n)})`,
    (d, n) => `${object(d, n)}.get()`,
    (d, n) => `${object(d, n)}.v`,
    (d, n) => `${object(d, n)}.k`,
    (d, n) => `helper(${int(d, n)})`,
    (d, n) => `helper(${int(d, n)}, ${int(d, n)})`,
    (d, n) => `deep(${int(d, n)})`,
    (d, n) => `${d.seldom(5) ? 'keyword(b=i, a=' : 'keyword(4, '}${int(d, n)})`,
    (d, n) => `abs(${int(d, n)})`,
    (d, n) => `max(${int(d, n)}, ${int(d, n)})`,
    (d, n) => `sum(${list(d, n)})`,
    (d, n) => `(${int(d, n)} if ${expression(d, 'bool', n)} else ${int(d, n)})`,
    (d, n) => `table.get(${int(d, n)} % 8, ${int(d, n)})`,
    (d, n) => `pair[${d.one(['0', '1'])}]`,
    () => 'g', () => 'i', () => 'A.k', () => 'total()', () => 'sub[i % 3]',
  ],
  float: [
    (d, n) => `(${float(d, n)} ${d.one(['+', '-', '*'])} ${float(d, n)})`,
    (d, n) => `(${float(d, n)} / ${d.one(['3.0', '7', float(d, n)])})`,
    (d, n) => `(${float(d, n)} ${d.one(['+', '-', '*'])} ${int(d, n)} % 10)`,
    (d, n) => `(-${float(d, n)})`,
    (d, n) => `halved(${float(d, n)})`,
  ],
  str: [
    (d, n) => `(${str(d, n)} + ${str(d, n)})[-9:]`,
    (d, n) => `str(${any(d, n)})[:9]`,
    (d, n) => `f"{${any(d, n)}}"[:9]`,
    (d, n) => `f"{${int(d, n)}:>3}"[-5:]`,
    (d, n) => `${str(d, n)}.upper()`,
    (d, n) => `${str(d, n)}[${d.one(['0', 'i % 3', '-1', ':2'])}]`,
    (d, n) => `${d.one(['type', 'repr'])}(${any(d, n)}).__class__.__name__`,
  ],
  bool: [
    (d, n) => `${int(d, n)} ${d.one(['<', '<=', '>', '==', '!='])} ${int(d, n)}`,
    (d, n) => `${float(d, n)} ${d.one(['<', '>=', '==', '!='])} ${float(d, n)}`,
    (d, n) => `${str(d, n)} ${d.one(['==', '!=', '<'])} ${str(d, n)}`,
    (d) => `${d.one(['a', 'x', 'o', 'p', 'flag', 'xs'])} ${d.one(['is', 'is not'])} ${d.one(['None', 'True', 'o', 'p'])}`,
    (d, n) => `${int(d, n)} ${d.one(['in', 'not in'])} ${d.one(['table', 'group', 'pair', list(d, n)])}`,
    (d, n) => `(${expression(d, 'bool', n)} ${d.one(['and', 'or'])} ${expression(d, 'bool', n)})`,
    (d, n) => `not ${any(d, n)}`,
    (d, n) => `isinstance(${any(d, n)}, ${d.one(['int', 'A', '(str, float)', 'B'])})`,
    (d) => `i % ${d.one(['2', '3', '5'])} == ${d.one(['0', '1'])}`,
    (d) => `i ${d.one(['<', '>', '=='])} ${d.below(60)}`,
  ],
  list: [
    (d, n) => `[${int(d, n)}, ${int(d, n)}]`,
    (d, n) => `[x + ${int(d, n)} % 9 for x in ${list(d, n)}][:5]`,
    (d, n) => `[x for x in range(${d.below(5)}) if ${expression(d, 'bool', n)}]`,
    (d, n) => `list(upto(${int(d, n)} % 4))`,
    (d, n) => `${list(d, n)}[${d.one([':2', '1:', '::-1'])}]`,
    (d, n) => `[*${list(d, n)}, ${int(d, n)}][-5:]`,
  ],
  object: [
    (d, n) => `${object(d, n)}.add(${int(d, n)} % 7)`,
    () => 'o', () => 'p', () => 'q',
    (d, n) => `A(${int(d, n)})`,
    (d, n) => `${object(d, n)}.add(${int(d, n)} % 50)`,
    (d, n) => `B(${int(d, n)})`,
    (d, n) => `(${object(d, n)} if ${expression(d, 'bool', n)} else ${object(d, n)})`,
  ],
};

const NAMES: Readonly<Record<Exclude<Kind, 'any'>, readonly string[]>> = {
  int: ['a', 'b', 'c', 'i'], float: ['x', 'y'], str: ['s', 't'], bool: ['True', 'False', 'flag'], list: ['xs', 'ys'], object: ['o', 'p', 'q'],
};
const LITERALS: Readonly<Partial<Record<Kind, readonly string[]>>> = { int: INTS, float: FLOATS, str: STRS };
const KINDS = ['int', 'int', 'float', 'str', 'list', 'object', 'bool'] as const;

export function expression(dice: Dice, asked: Kind, depth: number): string {
  const kind = asked === 'any' || dice.seldom(60) ? dice.one(KINDS) : asked;
  if (depth > 0 && !dice.seldom(3)) return dice.one(COMPOUND[kind])(dice, depth - 1);
  const literals = LITERALS[kind];
  return literals !== undefined && dice.seldom(4) ? `(${dice.one(literals)})` : dice.one(NAMES[kind]);
}
