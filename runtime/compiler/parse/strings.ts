/**
 * String literals: implicit concatenation, bytes, and f-strings.
 *
 * Adjacent pieces of text become one Constant that reaches from the first to the last of them; empty text vanishes.
 */
import type { Constant, Expr, FormattedValue, JoinedStr, Location } from '../ast.ts';
import { bytesConstant, strConstant } from '../constant.ts';
import { decodeBytes, decodeText, EscapeError } from './escapes.ts';
import type { OnBadEscape } from './escapes.ts';
import { yieldOrStarExpressions } from './expressions.ts';
import { checkField, checkFieldEnd, checkSpecEnd } from './mistakes/fstrings.ts';
import type { Parser } from './parser.ts';
import { T } from './tokens.ts';

type Piece = Constant | FormattedValue;

interface Literal {
  prefix: string;
  body: string;
}

function split(text: string): Literal {
  let quote = 0;
  while (text[quote] !== '"' && text[quote] !== "'") quote++;
  const size =
    text.length >= quote + 6 && text[quote + 1] === text[quote] && text[quote + 2] === text[quote] ? 3 : 1;
  return { prefix: text.slice(0, quote).toLowerCase(), body: text.slice(quote + size, text.length - size) };
}

/** One warning a literal. Escapes are decoded when a literal is complete: an f-string's mistake is reported at its closing quotes. */
function decoding<R>(p: Parser, index: number, decode: (onBad: OnBadEscape) => R): R {
  try {
    let warned = p.diagnosing;
    return decode((kind, text) => {
      if (!warned) p.warn?.(`invalid ${kind} sequence '${text}'`, p.tokenLocation(index));
      warned = true;
    });
  } catch (error) {
    if (!(error instanceof EscapeError)) throw error;
    return p.raiseToken(error.msg, p.kinds[index] === T.FSTRING_MIDDLE ? closingQuotes(p, index) : index);
  }
}

function closingQuotes(p: Parser, index: number): number {
  for (let depth = 1; ; index++) {
    const kind = p.kinds[index + 1]!;
    if (kind === T.FSTRING_START) depth++;
    else if (kind === T.FSTRING_END && --depth === 0) return index + 1;
    else if (kind === T.END || kind === T.BAD) return index;
  }
}

/** One or more adjacent literals. */
export function strings(p: Parser): Expr {
  const start = p.pos;
  if (isBytes(p, start)) return bytes(p);
  const pieces: Piece[] = [];
  let formatted = false;
  while (p.kind === T.STRING || p.kind === T.FSTRING_START) {
    if (p.kind === T.STRING) pieces.push(plain(p));
    else {
      formatted = true;
      fstring(p, pieces);
    }
  }
  const values = merge(pieces);
  if (formatted) return p.at<JoinedStr>({ kind: 'JoinedStr', values }, start);
  if (pieces.length === 1) return pieces[0]!;
  const u_prefix = (pieces[0] as Constant).u_prefix;
  const value = values.length === 0 ? strConstant('') : (values[0] as Constant).value;
  return p.at<Constant>({ kind: 'Constant', value, u_prefix }, start);
}

function isBytes(p: Parser, index: number): boolean {
  if (p.kinds[index] !== T.STRING) return false;
  const { text, tokens } = p;
  const at = tokens.start[index]!;
  return (
    (text.charCodeAt(at) | 32) === 98 ||
    ((text.charCodeAt(at) | 32) === 114 && (text.charCodeAt(at + 1) | 32) === 98)
  );
}

function mixed(p: Parser): never {
  while (p.kind === T.STRING || p.kind === T.FSTRING_START) {
    if (p.kind === T.FSTRING_START) p.pos = closingQuotes(p, p.pos);
    p.pos++;
  }
  p.raiseToken('cannot mix bytes and nonbytes literals', p.pos);
}

function bytes(p: Parser): Constant {
  const start = p.pos;
  const parts: Uint8Array[] = [];
  while (p.kind === T.STRING) {
    if (!isBytes(p, p.pos)) mixed(p);
    const { prefix, body } = split(p.tokenText(p.pos));
    if (/[^\x00-\x7f]/.test(body)) p.raiseToken('bytes can only contain ASCII literal characters', p.pos);
    parts.push(decoding(p, p.pos, (onBad) => decodeBytes(body, prefix.includes('r'), onBad)));
    p.pos++;
  }
  if (p.kind === T.FSTRING_START) mixed(p);
  const value = parts.length === 1 ? parts[0]! : concatBytes(parts);
  return p.at<Constant>({ kind: 'Constant', value: bytesConstant(value), u_prefix: false }, start);
}

function concatBytes(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function plain(p: Parser): Constant {
  const start = p.pos;
  if (isBytes(p, start)) mixed(p);
  const text = p.tokenText(start);
  const { prefix, body } = split(text);
  const value = decoding(p, start, (onBad) => decodeText(body, prefix.includes('r'), onBad));
  p.pos++;
  return p.at<Constant>({ kind: 'Constant', value: strConstant(value), u_prefix: text[0] === 'u' }, start);
}

function isText(piece: Piece): piece is Constant {
  return piece.kind === 'Constant';
}

/** Joins runs of text. */
function merge(pieces: Piece[]): Piece[] {
  const values: Piece[] = [];
  for (let i = 0; i < pieces.length;) {
    const piece = pieces[i]!;
    if (!isText(piece)) {
      values.push(piece);
      i++;
      continue;
    }
    let end = i;
    let text = '';
    for (let next = pieces[end]; next !== undefined && isText(next); next = pieces[++end])
      text += stringOf(next);
    if (text !== '') values.push(joined(piece, pieces[end - 1]!, text));
    i = end;
  }
  return values;
}

function stringOf(piece: Constant): string {
  return piece.value.type === 'str' ? piece.value.value : '';
}

function joined(first: Constant, last: Location, text: string): Constant {
  const { lineno, col_offset, u_prefix } = first;
  const { end_lineno, end_col_offset } = last;
  return {
    kind: 'Constant',
    value: strConstant(text),
    u_prefix,
    lineno,
    col_offset,
    end_lineno,
    end_col_offset,
  };
}

/** From the opening quotes to the closing ones. */
function fstring(p: Parser, pieces: Piece[]): void {
  const raw = /r/i.test(p.tokenText(p.pos));
  p.pos++;
  while (p.kind !== T.FSTRING_END) middle(p, raw, pieces);
  p.pos++;
}

function middle(p: Parser, raw: boolean, pieces: Piece[]): void {
  if (p.kind === T.FSTRING_MIDDLE) pieces.push(literalText(p, raw));
  else if (p.kind === T.LBRACE) field(p, raw, pieces);
  else p.fail();
}

/** Text between fields. Of a doubled brace the token holds one; `\{` keeps its backslash. */
function literalText(p: Parser, raw: boolean): Constant {
  const start = p.pos;
  const body = p.tokenText(start);
  const value = decoding(p, start, (onBad) => {
    const loose = !raw && /(?:^|[^\\])(?:\\\\)*\\$/.test(body);
    if (!loose) return decodeText(body, raw, onBad);
    onBad('escape', `\\${p.text[p.tokens.end[start]!] ?? ''}`);
    return `${decodeText(body.slice(0, -1), raw, onBad)}\\`;
  });
  p.pos++;
  const node = p.at<Constant>({ kind: 'Constant', value: strConstant(value), u_prefix: false }, start);
  // The second brace belongs to the text's position: the next token begins after it.
  if (p.tokens.start[p.pos]! > p.tokens.end[start]!) node.end_col_offset++;
  return node;
}

const CONVERSIONS: Readonly<Record<string, number>> = { s: 115, r: 114, a: 97 };

/** `{value = !r:spec}`. A `=` adds the field's own source as text before it. */
function field(p: Parser, raw: boolean, pieces: Piece[]): void {
  const start = p.pos++;
  if (p.diagnosing) checkField(p);
  const value = yieldOrStarExpressions(p);
  const debug = p.accept(T.EQUAL);
  if (p.diagnosing) checkFieldEnd(p, debug ? 'debug' : 'value');
  const sourceEnd = p.pos;
  let conversionToken = -1;
  if (p.kind === T.EXCLAMATION) {
    conversionToken = conversionName(p);
    if (p.diagnosing) checkFieldEnd(p, 'conversion');
  }
  const spec = p.kind === T.COLON ? formatSpec(p, raw) : null;
  if (p.diagnosing && spec !== null) checkSpecEnd(p);
  p.expect(T.RBRACE);
  let conversion = conversionToken < 0 ? -1 : conversionCode(p, conversionToken);
  if (debug) {
    pieces.push(debugText(p, start, sourceEnd));
    if (conversion < 0 && spec === null) conversion = CONVERSIONS['r']!;
  }
  pieces.push(p.at<FormattedValue>({ kind: 'FormattedValue', value, conversion, format_spec: spec }, start));
}

/** Takes `!r`; the result is the name's token. */
function conversionName(p: Parser): number {
  const bang = p.pos++;
  const { tokens } = p;
  if (p.kind !== T.NAME) p.fail();
  if (tokens.start[p.pos] !== tokens.end[bang]) {
    p.raiseTokens('f-string: conversion type must come right after the exclamanation mark', bang, p.pos);
  }
  return p.pos++;
}

function conversionCode(p: Parser, index: number): number {
  const name = p.tokenText(index);
  const code = CONVERSIONS[name];
  if (code !== undefined) return code;
  return p.raiseToken(`f-string: invalid conversion character '${name}': expected 's', 'r', or 'a'`, index);
}

function formatSpec(p: Parser, raw: boolean): JoinedStr {
  const start = p.pos++;
  const pieces: Piece[] = [];
  while (p.kind === T.FSTRING_MIDDLE || p.kind === T.LBRACE) middle(p, raw, pieces);
  return p.at<JoinedStr>({ kind: 'JoinedStr', values: merge(pieces) }, start);
}

/** The field's source from after its brace to token `end`, comments left out. */
function debugText(p: Parser, brace: number, end: number): Constant {
  const { tokens, refusal } = p;
  const from = tokens.end[brace]!;
  const to = tokens.start[end]!;
  const source = p.text.slice(from, to);
  const text = source.includes('#') ? withoutComments(p, from, brace + 1, end) : source;
  const [line, endLine] = [tokens.line[brace]!, tokens.line[end]!];
  return {
    kind: 'Constant',
    value: strConstant(text),
    u_prefix: false,
    lineno: line,
    col_offset: refusal.lines.byteColumn(line, from),
    end_lineno: endLine,
    end_col_offset: refusal.lines.byteColumn(endLine, to),
  };
}

/** Comments can only stand between tokens, so everything from a `#` there to its line's end goes. */
function withoutComments(p: Parser, from: number, first: number, last: number): string {
  let text = '';
  let at = from;
  for (let i = first; i <= last; i++) {
    text += p.text.slice(at, p.tokens.start[i]!).replace(/#.*/g, '');
    if (i < last) text += p.tokenText(i);
    at = p.tokens.end[i]!;
  }
  return text;
}
