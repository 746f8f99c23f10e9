/**
 * JavaScript errors that reach the interpreter, as Python exceptions: the limits of the host have a Python name,
 * anything else is a fault of ours, reported with the instruction that ran.
 */
import { hooks } from '../objects/machine/hooks.ts';
import { memoryError, recursionError, systemError } from '../objects/exceptions/errors.ts';
import { PyException } from '../objects/exceptions/exceptions.ts';
import type { Frame } from '../objects/machine/frame.ts';

/** V8's wording for what is too large: strings, arrays, buffers, BigInts, Wasm arrays. */
const TOO_LARGE = /Invalid (?:string|array|array buffer|typed array) length|allocation failed|Maximum BigInt size|too large|Map maximum size|Set maximum size/;

export function asException(thrown: unknown, frame: Frame | null): PyException {
  if (thrown instanceof PyException) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (/call stack/.test(message)) return recursionError('maximum recursion depth exceeded');
  if (TOO_LARGE.test(message)) return memoryError();
  const where = frame === null ? 'native code' : hooks.describeInstruction(frame.code, frame.pc);
  return systemError(`InternalError in ${where}: ${message}`);
}
