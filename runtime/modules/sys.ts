/** The module `sys`. */
import { False, None, True } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { newError, recursionError, runtimeError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { frameObject } from '../objects/machine/frame-object.ts';
import { currentFrame, shownFrame } from '../objects/machine/frame.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { getIntMaxStrDigits, setIntMaxStrDigits } from '../objects/numbers/int-limit.ts';
import { builtin } from '../objects/calls/native.ts';
import { asFloat, call, callMethod, indexNumber, intArgument, repr, typeName } from '../objects/protocol/protocol.ts';
import { strValue } from '../objects/protocol/protocol-text.ts';
import { handledException, thread } from '../objects/machine/thread.ts';
import { isTupleLike, newFloat, newList, newTuple, tupleItems } from '../objects/values.ts';
import { builtinsModule } from './builtins-module.ts';
import { sysModule } from './sys-module.ts';
import { installFacts } from './sys-facts.ts';
import { installStreams } from './sys-streams.ts';
import { sizeOf } from './sys-sizes.ts';

export { sysModule } from './sys-module.ts';
import './sys-more.ts';
export { flushStreams } from './sys-streams.ts';

const { dict } = sysModule;

/** `sys.modules`: the importer's register. */
export const modules = new PyDict();

dict.setStr('modules', modules);
dict.setStr('path', newList([]));
dict.setStr('argv', newList(['']));
dict.setStr('orig_argv', newList([]));
dict.setStr('meta_path', newList([]));
dict.setStr('path_hooks', newList([]));
dict.setStr('path_importer_cache', new PyDict());
dict.setStr('warnoptions', newList([]));
dict.setStr('_xoptions', new PyDict());
modules.setStr('sys', sysModule);
modules.setStr('builtins', builtinsModule);
installFacts(dict);
installStreams(dict);

/** What the command line decides. */
export function configure(argv: readonly string[], path: readonly string[]): void {
  dict.setStr('argv', newList([...argv]));
  dict.setStr('path', newList([...path]));
}

// ------------------------------------------------------------ ending

builtin(sysModule, 'exit(status=None, /)', (status: Value) => {
  if (status === None) throw newError('SystemExit');
  throw newError('SystemExit', ...(isTupleLike(status) ? tupleItems(status) : [status]));
});

builtin(sysModule, 'is_finalizing()', () => False);

builtin(sysModule, 'get_int_max_str_digits()', () => getIntMaxStrDigits());
builtin(sysModule, 'set_int_max_str_digits(maxdigits)', (digits: Value) => {
  setIntMaxStrDigits(intArgument(digits));
  return None;
});

// ------------------------------------------------------------ exceptions and frames

builtin(sysModule, 'exc_info()', () => {
  const error = handledException();
  return error === null ? newTuple([None, None, None]) : newTuple([error.type, error, error.traceback ?? None]);
});

builtin(sysModule, 'exception()', () => handledException() ?? None);

builtin(sysModule, '_getframe(depth=0, /)', (depth: Value) => {
  let frame = currentFrame();
  for (let left = indexNumber(depth); left > 0 && frame !== null; left--) frame = shownFrame(frame.previous);
  if (frame === null) throw valueError('call stack is not deep enough');
  return frameObject(frame);
});

builtin(sysModule, '_getframemodulename(depth=0)', (depth: Value) => {
  let frame = currentFrame();
  for (let left = indexNumber(depth); left > 0 && frame !== null; left--) frame = shownFrame(frame.previous);
  return frame?.globals.getStr('__name__') ?? None;
});

builtin(sysModule, 'excepthook(exctype, value, traceback, /)', (_type: Value, error: Value) => {
  reportException(error);
  return None;
});
dict.setStr('__excepthook__', dict.getStr('excepthook')!);

let reportException: (error: Value) => void = () => undefined;

/** Called by the interpreter, which knows how tracebacks are printed. */
export function installReporter(report: (error: Value) => void): void {
  reportException = report;
}

builtin(sysModule, 'displayhook(object, /)', (object: Value) => {
  if (object === None) return None;
  const stdout = dict.getStr('stdout');
  builtinsModule.dict.setStr('_', None);
  if (stdout === null) throw runtimeError('lost sys.stdout');
  if (stdout !== None) callMethod(stdout, 'write', `${repr(object)}\n`);
  builtinsModule.dict.setStr('_', object);
  return None;
});
dict.setStr('__displayhook__', dict.getStr('displayhook')!);

// ------------------------------------------------------------ limits

builtin(sysModule, 'getrecursionlimit()', () => thread.recursionLimit);

builtin(sysModule, 'setrecursionlimit(limit, /)', (given: Value) => {
  const limit = intArgument(given);
  if (limit < 1) throw valueError('recursion limit must be greater or equal than 1');
  const depth = currentFrame()?.depth ?? 0;
  if (depth >= limit) throw recursionError(`cannot set the recursion limit to ${limit} at the recursion depth ${depth}: the limit is too low`);
  thread.recursionLimit = limit;
  // Compiled code that runs was told how deep it may call.
  hooks.invalidateTraces();
  return None;
});

builtin(sysModule, 'getswitchinterval()', () => newFloat(0.005));
builtin(sysModule, 'setswitchinterval(interval, /)', (interval: Value) => {
  if (asFloat(interval) <= 0) throw valueError('switch interval must be strictly positive');
  return None;
});
builtin(sysModule, 'call_tracing(func, args, /)', (func: Value, args: Value) => {
  if (!isTupleLike(args)) throw typeError(`call_tracing() argument 2 must be tuple, not ${typeName(args)}`);
  return call(func, tupleItems(args));
});

// ------------------------------------------------------------ objects

builtin(sysModule, 'intern(string, /)', (x: Value) => {
  if (typeof x !== 'string') throw typeError(strValue(x) === null ? `intern() argument must be str, not ${typeName(x)}` : `can't intern ${typeName(x)}`);
  return x;
});
builtin(sysModule, '_is_interned(string, /)', () => True);
builtin(sysModule, 'getrefcount(object, /)', () => 2);
builtin(sysModule, 'getsizeof(object, default=NULL)', (object: Value, fallback: Slot) => sizeOf(object, fallback));
builtin(sysModule, 'getdefaultencoding()', () => 'utf-8');
builtin(sysModule, 'getfilesystemencoding()', () => 'utf-8');
builtin(sysModule, 'getfilesystemencodeerrors()', () => 'surrogateescape');
builtin(sysModule, 'gettrace()', () => None);
builtin(sysModule, 'settrace(function, /)', () => None);
builtin(sysModule, 'getprofile()', () => None);
builtin(sysModule, 'setprofile(function, /)', () => None);
builtin(sysModule, 'audit(event, /, *args)', () => None);
builtin(sysModule, 'addaudithook(hook)', () => None);
builtin(sysModule, '_clear_type_cache()', () => None);
builtin(sysModule, 'getallocatedblocks()', () => 0);
builtin(sysModule, '_is_gil_enabled()', () => True);
