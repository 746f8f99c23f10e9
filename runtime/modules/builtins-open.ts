/** open, as a builtin and as io.open. */
import { builtin } from '../objects/calls/native.ts';
import { builtinsModule } from './builtins-module.ts';
import { open, OPEN_SIGNATURE } from './io/open.ts';

builtin(builtinsModule, OPEN_SIGNATURE, open, { module: '_io' });
