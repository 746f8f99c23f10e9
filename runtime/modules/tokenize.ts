/** The module _tokenize: tokens as the library's tokenize gives them, with comments and blank lines. */
import { None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { newError, notImplementedError } from '../objects/exceptions/errors.ts';
import { isInstanceOfName } from '../objects/exceptions/exception-test.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { Parameters } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { call, isTrue } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { bytesOf } from '../objects/text/bytes-arguments.ts';
import { decodeBytes } from '../objects/text/codecs.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { newTuple, textOf } from '../objects/values.ts';
import '../objects/value-types.ts';
import { scanTokens, ScanError, type Token } from './token-scanner.ts';

export const tokenizeModule: PyModule = newModule('_tokenize');

class PyTokenizer extends PyObject {
  tokens: Iterator<Token> | null = null;
}

const PARAMETERS = new Parameters('tokenizeriter(readline, /, *, encoding=None, extra_tokens=False)');

/** Lines as `readline` gives them, until it gives none. */
function readLines(readline: Value, encoding: string): string[] {
  const lines: string[] = [];
  for (;;) {
    const line = nextLine(readline);
    const text = line === null ? '' : (textOf(line) ?? decodeBytes(bytesOf(line)!, encoding, 'strict', (shown) => new PyBytes(shown)));
    if (text === '') return lines;
    lines.push(text.replace(/\r\n?$/, '\n'));
  }
}

function nextLine(readline: Value): Slot {
  try {
    return call(readline);
  } catch (error) {
    if (!isInstanceOfName(error, 'StopIteration')) throw error;
    return null;
  }
}

function next(self: PyTokenizer): Slot {
  try {
    const { value, done } = self.tokens!.next();
    if (done === true) return null;
    const { type, text, start, end, line } = value;
    return newTuple([type, text, newTuple([...start]), newTuple([...end]), line]);
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    throw newError(error.kind, error.message, newTuple(['<string>', error.line, error.column, error.text, error.line, error.column]));
  }
}

const tokenizerType: PyType = newType('TokenizerIter', {
  module: '_tokenize',
  slots: {
    tp_new: (cls, args, kwargs) => {
      const [readline, encoding, extra] = PARAMETERS.bind(args, kwargs) as [Value, Value, Value];
      if (!isTrue(extra)) throw notImplementedError('_tokenize.TokenizerIter without extra_tokens');
      const tokenizer = new PyTokenizer(cls);
      tokenizer.tokens = scanTokens(readLines(readline, encoding === None ? 'utf-8' : textOf(encoding)!));
      return tokenizer;
    },
    tp_init: () => undefined,
    tp_iter: (self) => self,
    tp_iternext: (self) => next(self as PyTokenizer),
  },
});
tokenizeModule.dict.setStr('TokenizerIter', tokenizerType);
