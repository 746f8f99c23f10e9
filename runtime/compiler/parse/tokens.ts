/**
 * Kinds of tokens, as small integers: the parser compares them by the million.
 *
 * Every keyword and operator is a kind of its own; soft keywords (match, case, type, _) are plain names.
 */
const KINDS = {
  END: 0,
  NEWLINE: 1,
  INDENT: 2,
  DEDENT: 3,
  NAME: 4,
  NUMBER: 5,
  STRING: 6,
  FSTRING_START: 7,
  FSTRING_MIDDLE: 8,
  FSTRING_END: 9,
  /** Where the tokens stop because of an error: inside an open bracket at the end, or a mistake of this level. */
  BAD: 10,
  /** A character that no rule accepts: `$`, `?`, a backquote. */
  STRAY: 11,

  LPAR: 16,
  RPAR: 17,
  LSQB: 18,
  RSQB: 19,
  LBRACE: 20,
  RBRACE: 21,
  COLON: 22,
  COMMA: 23,
  SEMI: 24,
  DOT: 25,
  ELLIPSIS: 26,
  ARROW: 27,
  AT: 28,
  EQUAL: 29,
  COLONEQUAL: 30,
  EXCLAMATION: 31,
  PLUS: 32,
  MINUS: 33,
  STAR: 34,
  DOUBLESTAR: 35,
  SLASH: 36,
  DOUBLESLASH: 37,
  PERCENT: 38,
  VBAR: 39,
  AMPER: 40,
  CIRCUMFLEX: 41,
  TILDE: 42,
  LEFTSHIFT: 43,
  RIGHTSHIFT: 44,
  LESS: 45,
  GREATER: 46,
  EQEQUAL: 47,
  NOTEQUAL: 48,
  LESSEQUAL: 49,
  GREATEREQUAL: 50,
  PLUSEQUAL: 51,
  MINEQUAL: 52,
  STAREQUAL: 53,
  SLASHEQUAL: 54,
  PERCENTEQUAL: 55,
  AMPEREQUAL: 56,
  VBAREQUAL: 57,
  CIRCUMFLEXEQUAL: 58,
  LEFTSHIFTEQUAL: 59,
  RIGHTSHIFTEQUAL: 60,
  DOUBLESTAREQUAL: 61,
  DOUBLESLASHEQUAL: 62,
  ATEQUAL: 63,

  FALSE: 64,
  NONE: 65,
  TRUE: 66,
  AND: 67,
  AS: 68,
  ASSERT: 69,
  ASYNC: 70,
  AWAIT: 71,
  BREAK: 72,
  CLASS: 73,
  CONTINUE: 74,
  DEF: 75,
  DEL: 76,
  ELIF: 77,
  ELSE: 78,
  EXCEPT: 79,
  FINALLY: 80,
  FOR: 81,
  FROM: 82,
  GLOBAL: 83,
  IF: 84,
  IMPORT: 85,
  IN: 86,
  IS: 87,
  LAMBDA: 88,
  NONLOCAL: 89,
  NOT: 90,
  OR: 91,
  PASS: 92,
  RAISE: 93,
  RETURN: 94,
  TRY: 95,
  WHILE: 96,
  WITH: 97,
  YIELD: 98,
} as const;

/** Typed as plain numbers: a parser compares one token after another, and no comparison says anything about the next. */
export const T: Readonly<Record<keyof typeof KINDS, number>> = KINDS;

/** First keyword kind: every kind from here on is a keyword. */
export const FIRST_KEYWORD = T.FALSE;

export const KEYWORDS: ReadonlyMap<string, number> = new Map([
  ['False', T.FALSE],
  ['None', T.NONE],
  ['True', T.TRUE],
  ['and', T.AND],
  ['as', T.AS],
  ['assert', T.ASSERT],
  ['async', T.ASYNC],
  ['await', T.AWAIT],
  ['break', T.BREAK],
  ['class', T.CLASS],
  ['continue', T.CONTINUE],
  ['def', T.DEF],
  ['del', T.DEL],
  ['elif', T.ELIF],
  ['else', T.ELSE],
  ['except', T.EXCEPT],
  ['finally', T.FINALLY],
  ['for', T.FOR],
  ['from', T.FROM],
  ['global', T.GLOBAL],
  ['if', T.IF],
  ['import', T.IMPORT],
  ['in', T.IN],
  ['is', T.IS],
  ['lambda', T.LAMBDA],
  ['nonlocal', T.NONLOCAL],
  ['not', T.NOT],
  ['or', T.OR],
  ['pass', T.PASS],
  ['raise', T.RAISE],
  ['return', T.RETURN],
  ['try', T.TRY],
  ['while', T.WHILE],
  ['with', T.WITH],
  ['yield', T.YIELD],
]);

const OPERATORS: readonly (readonly [string, number])[] = [
  ['(', T.LPAR],
  [')', T.RPAR],
  ['[', T.LSQB],
  [']', T.RSQB],
  ['{', T.LBRACE],
  ['}', T.RBRACE],
  [':', T.COLON],
  [',', T.COMMA],
  [';', T.SEMI],
  ['.', T.DOT],
  ['...', T.ELLIPSIS],
  ['->', T.ARROW],
  ['@', T.AT],
  ['=', T.EQUAL],
  [':=', T.COLONEQUAL],
  ['!', T.EXCLAMATION],
  ['+', T.PLUS],
  ['-', T.MINUS],
  ['*', T.STAR],
  ['**', T.DOUBLESTAR],
  ['/', T.SLASH],
  ['//', T.DOUBLESLASH],
  ['%', T.PERCENT],
  ['|', T.VBAR],
  ['&', T.AMPER],
  ['^', T.CIRCUMFLEX],
  ['~', T.TILDE],
  ['<<', T.LEFTSHIFT],
  ['>>', T.RIGHTSHIFT],
  ['<', T.LESS],
  ['>', T.GREATER],
  ['==', T.EQEQUAL],
  ['!=', T.NOTEQUAL],
  ['<>', T.NOTEQUAL],
  ['<=', T.LESSEQUAL],
  ['>=', T.GREATEREQUAL],
  ['+=', T.PLUSEQUAL],
  ['-=', T.MINEQUAL],
  ['*=', T.STAREQUAL],
  ['/=', T.SLASHEQUAL],
  ['%=', T.PERCENTEQUAL],
  ['&=', T.AMPEREQUAL],
  ['|=', T.VBAREQUAL],
  ['^=', T.CIRCUMFLEXEQUAL],
  ['<<=', T.LEFTSHIFTEQUAL],
  ['>>=', T.RIGHTSHIFTEQUAL],
  ['**=', T.DOUBLESTAREQUAL],
  ['//=', T.DOUBLESLASHEQUAL],
  ['@=', T.ATEQUAL],
];

/** One step of the longest-match automaton: the kind if the operator ends here (0 if not), and what may follow. */
export interface OperatorNode {
  kind: number;
  next: Map<number, OperatorNode> | null;
}

function addOperator(roots: (OperatorNode | undefined)[], text: string, kind: number): void {
  let node = (roots[text.charCodeAt(0)] ??= { kind: 0, next: null });
  for (let i = 1; i < text.length; i++) {
    node.next ??= new Map();
    let child = node.next.get(text.charCodeAt(i));
    if (child === undefined) node.next.set(text.charCodeAt(i), (child = { kind: 0, next: null }));
    node = child;
  }
  node.kind = kind;
}

/** Roots of the automaton by the first character's code. */
export const OPERATOR_ROOTS: (OperatorNode | undefined)[] = new Array<OperatorNode | undefined>(128).fill(
  undefined,
);
for (const [text, kind] of OPERATORS) addOperator(OPERATOR_ROOTS, text, kind);

/**
 * The tokens of a source, one column per attribute; offsets are UTF-16 offsets into the decoded text, lines count
 * from 1, `level` is the bracket depth after the token.
 */
export class TokenList {
  length = 0;
  kind: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  line: Int32Array;
  endLine: Int32Array;
  level: Uint8Array;

  constructor(capacity: number) {
    this.kind = new Uint8Array(capacity);
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.line = new Int32Array(capacity);
    this.endLine = new Int32Array(capacity);
    this.level = new Uint8Array(capacity);
  }

  push(kind: number, start: number, end: number, line: number, endLine: number, level: number): void {
    const n = this.length;
    if (n === this.kind.length) this.grow();
    this.kind[n] = kind;
    this.start[n] = start;
    this.end[n] = end;
    this.line[n] = line;
    this.endLine[n] = endLine;
    this.level[n] = level;
    this.length = n + 1;
  }

  private grow(): void {
    const capacity = this.kind.length * 2;
    const wider = (old: Int32Array): Int32Array => {
      const copy = new Int32Array(capacity);
      copy.set(old);
      return copy;
    };
    const kind = new Uint8Array(capacity);
    kind.set(this.kind);
    const level = new Uint8Array(capacity);
    level.set(this.level);
    this.kind = kind;
    this.level = level;
    this.start = wider(this.start);
    this.end = wider(this.end);
    this.line = wider(this.line);
    this.endLine = wider(this.endLine);
  }
}
