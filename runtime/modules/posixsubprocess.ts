/** The module _posixsubprocess. The host cannot fork: starting a process fails as where the system has no such call. */
import { osError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import '../objects/value-types.ts';
import { strError } from './error-messages.ts';

export const posixsubprocessModule: PyModule = newModule('_posixsubprocess', 'A POSIX helper for the subprocess module.');
const ENOSYS = 38;

builtin(posixsubprocessModule, 'fork_exec(*args)', () => {
  throw osError(ENOSYS, strError(ENOSYS));
});
