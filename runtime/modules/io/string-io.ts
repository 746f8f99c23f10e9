/** StringIO: text in memory. While it is only appended to, the pieces are joined when somebody asks. */
import { False, None, True } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { newError, typeError, valueError } from '../../objects/exceptions/errors.ts';
import { getset, method, Parameters } from '../../objects/calls/native.ts';
import { callMethod, indexNumber, typeName } from '../../objects/protocol/protocol.ts';
import type { PyType } from '../../objects/classes/type.ts';
import { hasPairs, textLength, unitOffset } from '../../objects/text/text.ts';
import { textOf } from '../../objects/values.ts';
import { effect, newIOType, PyIOBase, sizeArgument, textIOBaseType } from './io-base.ts';
import { checkedNewline } from './text-io.ts';

class PyStringIO extends PyIOBase {
  /** Positions count code points; `text` is in units. */
  private content = '';
  position = 0;
  newline: string | null = '\n';

  start(initial: string, newline: string | null): void {
    this.newline = newline;
    this.content = '';
    this.position = 0;
    this.isClosed = false;
    this.write(initial);
    this.position = 0;
  }

  get text(): string {
    if (this.isClosed) throw valueError('I/O operation on closed file');
    return this.content;
  }

  /** Of a position, in units. */
  private unit(position: number): number {
    const { content } = this;
    if (!hasPairs(content)) return Math.min(position, content.length);
    return position >= textLength(content) ? content.length : unitOffset(content, position);
  }

  private translated(text: string): string {
    if (this.newline === null) return text.replace(/\r\n?/g, '\n');
    return this.newline === '' || this.newline === '\n' ? text : text.replaceAll('\n', this.newline);
  }

  write(given: string): void {
    const { text: before } = this;
    const text = this.translated(given);
    if (text === '') return;
    const length = hasPairs(before) ? textLength(before) : before.length;
    if (this.position >= length) this.content = before + '\0'.repeat(this.position - length) + text;
    else this.content = before.slice(0, this.unit(this.position)) + text + before.slice(this.unit(this.position + textLength(text)));
    this.position += textLength(text);
  }

  read(count: number): string {
    const start = this.unit(this.position);
    const { text } = this;
    if (count < 0) return this.take(start, text.length);
    return this.take(start, this.unit(this.position + count));
  }

  private take(start: number, end: number): string {
    const taken = this.content.slice(start, end);
    this.position += textLength(taken);
    return taken;
  }

  readLine(limit: number): string {
    const { text } = this;
    const start = this.unit(this.position);
    const end = this.lineEnd(text, start);
    return this.take(start, limit < 0 ? end : Math.min(end, this.unit(this.position + limit)));
  }

  private lineEnd(text: string, start: number): number {
    if (this.newline === '') {
      const found = /\r\n?|\n/g;
      found.lastIndex = start;
      return found.exec(text) === null ? text.length : found.lastIndex;
    }
    const end = this.newline ?? '\n';
    const at = text.indexOf(end, start);
    return at < 0 ? text.length : at + end.length;
  }

  truncate(size: number): void {
    this.content = this.text.slice(0, this.unit(size));
  }

  seek(offset: number, whence: number): number {
    const { text } = this;
    if (whence < 0 || whence > 2) throw valueError(`Invalid whence (${whence}, should be 0, 1 or 2)`);
    if (whence === 0 && offset < 0) throw valueError(`Negative seek position ${offset}`);
    if (whence !== 0 && offset !== 0) throw newError('OSError', "Can't do nonzero cur-relative seeks");
    if (whence === 0) this.position = offset;
    else if (whence === 2) this.position = textLength(text);
    return this.position;
  }
}

const PARAMETERS = new Parameters("StringIO(initial_value='', newline='\\n')");

export const stringIOType: PyType = newIOType('StringIO', textIOBaseType, PyStringIO, {
  slots: {
    tp_init: (self, args, kwargs) => {
      const [initial, newline] = PARAMETERS.bind(args, kwargs) as [Value, Value];
      const text = initial === None ? '' : textOf(initial);
      if (text === null) throw typeError(`initial_value must be str or None, not ${typeName(initial)}`);
      (self as PyStringIO).start(text, checkedNewline(newline, 'StringIO() argument 2'));
    },
    tp_iter: (self) => ((self as PyStringIO).text, self),
    tp_iternext: (self): Slot => {
      const stream = self as PyStringIO;
      const line = stream.type.isHeapType ? callMethod(self, 'readline') : stream.readLine(-1);
      return line === '' ? null : line;
    },
  },
});

method(stringIOType, 'write(self, s, /)', (self: PyStringIO, given: Value) => {
  const text = textOf(given);
  if (text === null) throw typeError(`string argument expected, got '${typeName(given)}'`);
  self.write(text);
  return textLength(text);
});
method(stringIOType, 'read(self, size=-1, /)', (self: PyStringIO, size: Value) => (self.text, self.read(sizeArgument(size))));
method(stringIOType, 'readline(self, size=-1, /)', (self: PyStringIO, size: Value) => self.readLine(sizeArgument(size)));
method(stringIOType, 'getvalue(self, /)', (self: PyStringIO) => self.text);
method(stringIOType, 'tell(self, /)', (self: PyStringIO) => (self.text, self.position));
method(stringIOType, 'seek(self, pos, whence=0, /)', (self: PyStringIO, offset: Value, whence: Value) => self.seek(indexNumber(offset), indexNumber(whence)));
method(stringIOType, 'truncate(self, pos=None, /)', (self: PyStringIO, size: Value) => {
  const length = size === None ? self.position : indexNumber(size);
  if (length < 0) throw valueError(`Negative size value ${length}`);
  self.truncate(length);
  return length;
});
for (const name of ['readable', 'writable', 'seekable']) method(stringIOType, `${name}(self, /)`, (self: PyStringIO) => (self.text, True));
effect(stringIOType, 'close(self, /)', (self: PyStringIO) => {
  self.isClosed = true;
});
getset(stringIOType, 'closed', (self: PyStringIO) => (self.isClosed ? True : False));
getset(stringIOType, 'line_buffering', () => False);
getset(stringIOType, 'newlines', () => None);
