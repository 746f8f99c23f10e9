/** Warnings from native code, by the library's `warnings`. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { exceptionType } from '../objects/exceptions/exception-base.ts';
import { call, getAttr } from '../objects/protocol/protocol.ts';

/** Raises where the filters turn the warning into an error. */
export function warn(category: string, message: Value, stackLevel = 1): void {
  const warnings = hooks.importModule('warnings', None, None, None, 0);
  call(getAttr(warnings, 'warn'), [message, exceptionType(category), stackLevel]);
}
