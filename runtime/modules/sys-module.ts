/** The module `sys`, empty; sys.ts fills it. */
import { newModule } from '../objects/module.ts';

export const sysModule = newModule('sys', 'This module provides access to some objects used or maintained by the interpreter.');
