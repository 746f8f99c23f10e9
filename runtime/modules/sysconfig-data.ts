/** The module of build-time variables that sysconfig imports: nothing was built here, so only what the library asks for. */
import { PyDict } from '../objects/containers/dict.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import '../objects/value-types.ts';
import { defineConstants } from './module-tools.ts';

/** Named after `sys.platform` and `sys.implementation._multiarch`, as sysconfig puts them together. */
export const sysconfigDataModule: PyModule = newModule('_sysconfigdata__linux_x86_64-linux-gnu', '');

const variables = new PyDict();
variables.setStr('TZPATH', '/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo');
variables.setStr('EXT_SUFFIX', '.so');
variables.setStr('Py_GIL_DISABLED', 0);
variables.setStr('Py_DEBUG', 0);
defineConstants(sysconfigDataModule, { build_time_vars: variables });
