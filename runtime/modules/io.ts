/** The module _io. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { exceptionType } from '../objects/exceptions/exception-base.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin, getset, method, Parameters } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { call, callMethod, getAttr, isTrue } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { newTuple, textOf } from '../objects/values.ts';
import { builtinsModule } from './builtins-module.ts';
import { bufferedRandomType, bufferedReaderType, bufferedWriterType, DEFAULT_BUFFER_SIZE } from './io/buffered.ts';
import { bytesIOType } from './io/bytes-io.ts';
import { fileIOType } from './io/file-io.ts';
import { bufferedIOBaseType, effect, ioBaseType, newIOType, PyIOBase, rawIOBaseType, textIOBaseType, unsupported, unsupportedOperationType } from './io/io-base.ts';
import { stringIOType } from './io/string-io.ts';
import { textFileType } from './io/text-io.ts';
import { defineConstants } from './module-tools.ts';

export const ioModule: PyModule = newModule('_io', 'The io module provides the Python interfaces to stream handling.');

// ------------------------------------------------------------ a reader and a writer

class PyPair extends PyIOBase {
  reader: Value = None;
  writer: Value = None;
}

const PAIR = new Parameters(`BufferedRWPair(reader, writer, buffer_size=${DEFAULT_BUFFER_SIZE}, /)`);

const pairType: PyType = newIOType('BufferedRWPair', bufferedIOBaseType, PyPair, {
  slots: {
    tp_init: (self, args, kwargs) => {
      const [reader, writer, size] = PAIR.bind(args, kwargs) as [Value, Value, Value];
      if (!isTrue(callMethod(reader, 'readable'))) throw unsupported('File or stream is not readable.');
      if (!isTrue(callMethod(writer, 'writable'))) throw unsupported('File or stream is not writable.');
      (self as PyPair).reader = call(bufferedReaderType, [reader, size]);
      (self as PyPair).writer = call(bufferedWriterType, [writer, size]);
    },
  },
});
for (const name of ['read', 'peek', 'read1', 'readinto', 'readinto1', 'readable']) {
  method(pairType, `${name}(self, *args)`, (self: PyPair, args: Value[]) => callMethod(self.reader, name, ...args));
}
for (const name of ['write', 'flush', 'writable']) method(pairType, `${name}(self, *args)`, (self: PyPair, args: Value[]) => callMethod(self.writer, name, ...args));
effect(pairType, 'close(self, /)', (self: PyPair) => {
  callMethod(self.writer, 'close');
  callMethod(self.reader, 'close');
});
getset(pairType, 'closed', (self: PyPair) => getAttr(self.writer, 'closed'));

// ------------------------------------------------------------ newlines

class PyNewlineDecoder extends PyObject {
  decoder: Value = None;
  translates = false;
  isAfterReturn = false;
  seen = 0;
}

const NEWLINE_PARAMETERS = new Parameters("IncrementalNewlineDecoder(decoder, translate, errors='strict')");

const newlineDecoderType: PyType = newType('IncrementalNewlineDecoder', {
  module: '_io',
  hasDict: true,
  slots: {
    tp_new: (cls) => new PyNewlineDecoder(cls),
    tp_init: (self, args, kwargs) => {
      const [decoder, translates] = NEWLINE_PARAMETERS.bind(args, kwargs) as [Value, Value];
      (self as PyNewlineDecoder).decoder = decoder;
      (self as PyNewlineDecoder).translates = isTrue(translates);
    },
  },
});

method(newlineDecoderType, 'decode(self, input, final=False)', (self: PyNewlineDecoder, input: Value, final: Value) => {
  const decoded = textOf(self.decoder === None ? input : callMethod(self.decoder, 'decode', input, final));
  if (decoded === null) throw typeError('decoder should return a string result');
  let text = self.isAfterReturn && (decoded !== '' || isTrue(final)) ? `\r${decoded}` : decoded;
  if (decoded !== '' || isTrue(final)) self.isAfterReturn = false;
  if (text.endsWith('\r') && !isTrue(final)) {
    text = text.slice(0, -1);
    self.isAfterReturn = true;
  }
  if (/\r(?!\n)/.test(text)) self.seen |= 1;
  if (/(?<!\r)\n/.test(text)) self.seen |= 2;
  if (text.includes('\r\n')) self.seen |= 4;
  return self.translates ? text.replace(/\r\n?/g, '\n') : text;
});
effect(newlineDecoderType, 'reset(self, /)', (self: PyNewlineDecoder) => {
  self.seen = 0;
  self.isAfterReturn = false;
  if (self.decoder !== None) callMethod(self.decoder, 'reset');
});
method(newlineDecoderType, 'getstate(self, /)', (self: PyNewlineDecoder) => {
  const state = self.decoder === None ? newTuple([call(getAttr(builtinsModule, 'bytes')), 0]) : callMethod(self.decoder, 'getstate');
  const [buffer, flag] = [callMethod(state, '__getitem__', 0), Number(callMethod(state, '__getitem__', 1))];
  return newTuple([buffer, (flag << 1) | Number(self.isAfterReturn)]);
});
effect(newlineDecoderType, 'setstate(self, state, /)', (self: PyNewlineDecoder, state: Value) => {
  const [buffer, flag] = [callMethod(state, '__getitem__', 0), Number(callMethod(state, '__getitem__', 1))];
  self.isAfterReturn = (flag & 1) === 1;
  if (self.decoder !== None) callMethod(self.decoder, 'setstate', newTuple([buffer, flag >> 1]));
});
getset(newlineDecoderType, 'newlines', (self: PyNewlineDecoder) => {
  const kinds = ['\r', '\n', '\r\n'].filter((_, bit) => self.seen & (1 << bit));
  return kinds.length === 0 ? None : kinds.length === 1 ? kinds[0]! : newTuple(kinds);
});

// ------------------------------------------------------------ the module

defineConstants(ioModule, {
  DEFAULT_BUFFER_SIZE,
  UnsupportedOperation: unsupportedOperationType,
  BlockingIOError: exceptionType('BlockingIOError'),
  _IOBase: ioBaseType,
  _RawIOBase: rawIOBaseType,
  _BufferedIOBase: bufferedIOBaseType,
  _TextIOBase: textIOBaseType,
  FileIO: fileIOType,
  BytesIO: bytesIOType,
  StringIO: stringIOType,
  BufferedReader: bufferedReaderType,
  BufferedWriter: bufferedWriterType,
  BufferedRandom: bufferedRandomType,
  BufferedRWPair: pairType,
  TextIOWrapper: textFileType,
  IncrementalNewlineDecoder: newlineDecoderType,
  open: builtinsModule.dict.getStr('open')!,
});
builtin(ioModule, 'open_code(path)', (path: Value) => call(builtinsModule.dict.getStr('open')!, [path, 'rb']));
builtin(ioModule, 'text_encoding(encoding, stacklevel=2, /)', (encoding: Value) => (encoding === None ? 'locale' : encoding));
