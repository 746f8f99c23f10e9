/**
 * The vocabulary. Words of the language are of two kinds: reserved ones, and those that may also name a variable
 * (`list`, `frame`, `type`), which are of the category Name and keep the language readable.
 */
import { createToken, Lexer } from 'chevrotain';
import type { TokenType } from 'chevrotain';

export const Name = createToken({ name: 'Name', label: 'a name', pattern: Lexer.NA });
export const Identifier = createToken({ name: 'Identifier', label: 'a name', pattern: /[A-Za-z_][A-Za-z0-9_]*/, categories: [Name] });

const words: TokenType[] = [];
function reserved(text: string): TokenType {
  const token = createToken({ name: `word_${text}`, label: `\`${text}\``, pattern: text, longer_alt: Identifier });
  words.push(token);
  return token;
}
function word(text: string): TokenType {
  const token = createToken({ name: `word_${text}`, label: `\`${text}\``, pattern: text, longer_alt: Identifier, categories: [Name] });
  words.push(token);
  return token;
}
const marks: TokenType[] = [];
function mark(name: string, text: string): TokenType {
  const token = createToken({ name, label: `\`${text}\``, pattern: text });
  marks.push(token);
  return token;
}

export const Let = reserved('let');
export const If = reserved('if');
export const Else = reserved('else');
// The first that fits is taken: the longer one comes first.
export const Form = word('form');
export const For = reserved('for');
export const Exit = reserved('exit');
export const Deopt = reserved('deopt');
export const Unless = reserved('unless');
export const Drop = reserved('drop');
export const Jump = reserved('jump');
export const Specialize = reserved('specialize');
export const Rewrite = reserved('rewrite');
export const Tick = reserved('tick');
export const Extend = reserved('extend');
export const Trace = reserved('trace');
export const Is = reserved('is');
export const Not = reserved('not');
export const New = reserved('new');

export const Type = word('type');
export const Const = word('const');
export const Operation = word('operation');
export const Uop = word('uop');
export const Inst = word('inst');
export const Family = word('family');
export const Pseudo = word('pseudo');
export const Unsupported = word('unsupported');
export const Pure = word('pure');
export const Guard = word('guard');
export const Replicate = word('replicate');
export const Replaced = word('replaced');
export const Replace = word('replace');
export const Tier1 = word('tier1');
export const Tier2 = word('tier2');
export const By = word('by');
export const Taken = word('taken');
export const Fallthrough = word('fallthrough');
export const Abstract = word('abstract');
export const Guess = word('guess');
export const Hot = word('hot');
export const Of = word('of');
export const When = word('when');
export const Cache = word('cache');
export const Heap = word('heap');
export const Struct = word('struct');
export const Host = word('host');
export const Singleton = word('singleton');
export const Unboxed = word('unboxed');
export const Mut = word('mut');
export const ArrayWord = word('array');
export const Out = word('out');
export const Raises = word('raises');
export const Escapes = word('escapes');
export const Allocates = word('allocates');
export const Plainly = word('plainly');
export const Reads = word('reads');
export const Writes = word('writes');
export const Leaving = word('leaving');
export const Frame = word('frame');
export const Push = word('push');
export const Pop = word('pop');
export const Suspend = word('suspend');
export const Watch = word('watch');
export const With = word('with');

export const DashDash = mark('DashDash', '--');
export const Arrow = mark('Arrow', '->');
export const AndAnd = mark('AndAnd', '&&');
export const OrOr = mark('OrOr', '||');
export const ShiftLeft = mark('ShiftLeft', '<<');
export const ShiftRight = mark('ShiftRight', '>>');
export const LessEqual = mark('LessEqual', '<=');
export const GreaterEqual = mark('GreaterEqual', '>=');
export const EqualEqual = mark('EqualEqual', '==');
export const NotEqual = mark('NotEqual', '!=');
export const Less = mark('Less', '<');
export const Greater = mark('Greater', '>');
export const Equal = mark('Equal', '=');
export const Bang = mark('Bang', '!');
export const Plus = mark('Plus', '+');
export const Minus = mark('Minus', '-');
export const Star = mark('Star', '*');
export const Slash = mark('Slash', '/');
export const Percent = mark('Percent', '%');
export const Ampersand = mark('Ampersand', '&');
export const Bar = mark('Bar', '|');
export const Caret = mark('Caret', '^');
export const Question = mark('Question', '?');
export const Colon = mark('Colon', ':');
export const Semicolon = mark('Semicolon', ';');
export const Comma = mark('Comma', ',');
export const Dot = mark('Dot', '.');
export const LeftParen = mark('LeftParen', '(');
export const RightParen = mark('RightParen', ')');
export const LeftBrace = mark('LeftBrace', '{');
export const RightBrace = mark('RightBrace', '}');
export const LeftBracket = mark('LeftBracket', '[');
export const RightBracket = mark('RightBracket', ']');

export const Float = createToken({ name: 'Float', label: 'a number with a point', pattern: /[0-9]+\.[0-9]+(?:[eE][+-]?[0-9]+)?/ });
/** Letters after the digits are taken in, so that `12ab` is one wrong number and not a number and a name. */
export const Int = createToken({ name: 'Int', label: 'an integer', pattern: /[0-9][0-9A-Za-z_]*/ });
export const Text = createToken({ name: 'Text', label: 'a string', pattern: /"(?:[^"\\\r\n]|\\[^\r\n])*"/ });
/** A string that its line does not close; the parser takes it for one, so that it is complained of once. */
export const OpenText = createToken({ name: 'OpenText', label: 'an unclosed string', pattern: /"(?:[^"\\\r\n]|\\[^\r\n])*\\?/, categories: [Text] });

export const Doc = createToken({ name: 'Doc', pattern: /\/\/\/[^\r\n]*/, group: 'docs' });
const Comment = createToken({ name: 'Comment', pattern: /\/\/[^\r\n]*/, group: Lexer.SKIPPED });
const Space = createToken({ name: 'Space', pattern: /[ \t\r\n]+/, group: Lexer.SKIPPED, line_breaks: true });

/** Every word with a meaning in the language. */
export const WORDS: readonly string[] = words.map((token) => String(token.PATTERN));

export const vocabulary: TokenType[] = [
  Space, Doc, Comment, ...words, Identifier, Name, Float, Int, Text, OpenText, ...marks,
];
