/** print and input. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { newError, runtimeError, typeError } from '../objects/exceptions/errors.ts';
import { isInstanceOfName } from '../objects/exceptions/exception-test.ts';
import { builtin } from '../objects/calls/native.ts';
import { callMethod, isTrue, str, typeName } from '../objects/protocol/protocol.ts';
import { strValue } from '../objects/protocol/protocol-text.ts';
import { builtinsModule } from './builtins-module.ts';
import { sysModule } from './sys-module.ts';
import { isTerminalPair } from './sys-streams.ts';
import { terminalLine } from './terminal.ts';
import { PyTextFile } from './io/text-io.ts';

builtin(
  builtinsModule,
  "print(*args, sep=' ', end='\\n', file=None, flush=False)",
  (args: Value[], sep: Value, end: Value, given: Value, flush: Value) => {
    const file = given === None ? sysModule.dict.getStr('stdout') : given;
    if (file === null) throw runtimeError('lost sys.stdout');
    const between = separator(sep, 'sep', ' ');
    const last = separator(end, 'end', '\n');
    if (file === None) return None;
    if (file instanceof PyTextFile && file.isPlain) file.write(args.map(str).join(between) + last);
    else writePieces(file, args, between, last);
    if (isTrue(flush)) callMethod(file, 'flush');
    return None;
  },
  { kind: 'fastcall_keywords' },
);

function separator(x: Value, name: string, standard: string): string {
  if (x === None) return standard;
  const text = strValue(x);
  if (text === null) throw typeError(`${name} must be None or a string, not ${typeName(x)}`);
  return text;
}

/** Any object with `write`: one call for every piece, as programs that replace sys.stdout may count on. */
function writePieces(file: Value, args: readonly Value[], between: string, last: string): void {
  args.forEach((arg, i) => {
    if (i > 0) callMethod(file, 'write', between);
    callMethod(file, 'write', str(arg));
  });
  callMethod(file, 'write', last);
}

builtin(builtinsModule, 'input(prompt=NULL, /)', (prompt: Value | null) => {
  const stdin = stream('stdin');
  const stdout = stream('stdout');
  if (isTerminalPair(stdin, stdout)) return edited(prompt === null ? '' : str(prompt), stdout);
  if (prompt !== null) callMethod(stdout, 'write', str(prompt));
  flushQuietly(stdout);
  const line = strValue(callMethod(stdin, 'readline'));
  if (line === null) throw typeError('object.readline() returned non-string');
  if (line === '') throw newError('EOFError', 'EOF when reading a line');
  return line.endsWith('\n') ? line.slice(0, -1) : line;
});

function edited(prompt: string, stdout: Value): string {
  flushQuietly(stdout);
  const line = terminalLine(prompt);
  if (line === null) throw newError('EOFError');
  return line;
}

/** The prompt is shown if it can be; a stream without `flush` is none of input's business. */
function flushQuietly(stream: Value): void {
  try {
    callMethod(stream, 'flush');
  } catch (error) {
    if (!isInstanceOfName(error, 'Exception')) throw error;
  }
}

function stream(name: string): Value {
  const found = sysModule.dict.getStr(name);
  if (found === null || found === None) throw runtimeError(`input(): lost sys.${name}`);
  return found;
}
