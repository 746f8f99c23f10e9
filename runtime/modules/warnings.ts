/**
 * The module _warnings. The library's warnings.py does without most of it (and then does everything itself, to the same effect); importlib
 * wants `warn`.
 */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { call, getAttr } from '../objects/protocol/protocol.ts';
import '../objects/value-types.ts';

export const warningsModule: PyModule = newModule('_warnings', '_warnings provides basic warning filtering support.\nIt is a helper module to speed up interpreter start-up.');

builtin(warningsModule, 'warn(message, category=None, stacklevel=1, source=None)', (message: Value, category: Value, level: Value, source: Value) => {
  const warnings = hooks.importModule('warnings', None, None, None, 0);
  return call(getAttr(warnings, 'warn'), [message, category, level, source]);
});
