/** How Python is started: what the command line and the environment decide before the first program. */
import { True } from '../heap/index.ts';
import { builtinsModule } from '../modules/builtins-module.ts';
import { setFlags, type Flags } from '../modules/sys-facts.ts';
import { sysModule } from '../modules/sys-module.ts';
import { writeThrough } from '../modules/sys-streams.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { setIntMaxStrDigits } from '../objects/numbers/int-limit.ts';
import { newList } from '../objects/values.ts';
import { setOptimization } from './compiling.ts';

export interface Settings {
  /** Follows the program's own directory in sys.path. */
  readonly searchPath: readonly string[];
  /** A file to run before the first prompt. */
  readonly startup: string | null;
  readonly isUnbuffered: boolean;
  readonly hasSite: boolean;
  /** sys.warnoptions */
  readonly warnings: readonly string[];
  /** Arguments of -X: `name` or `name=value`. */
  readonly implementation: readonly string[];
  readonly flags: Partial<Flags>;
}

const SITE_NAMES = ['exit', 'quit', 'copyright', 'credits', 'license', 'help'];

/** @returns a sentence about what cannot be granted, or null */
export function applySettings({ isUnbuffered, hasSite, warnings, implementation, flags }: Settings): string | null {
  setOptimization(flags.optimize ?? 0);
  if (isUnbuffered) writeThrough();
  if (!hasSite) for (const name of SITE_NAMES) builtinsModule.dict.deleteStr(name);
  const { dict } = sysModule;
  dict.setStr('warnoptions', newList([...warnings]));
  const options = implementation.map(splitOption);
  const byName = new PyDict();
  for (const { name, value } of options) byName.setStr(name, value ?? True);
  dict.setStr('_xoptions', byName);
  const digits = options.findLast(({ name }) => name === 'int_max_str_digits');
  const refused = digits === undefined ? null : limitDigits(digits.value);
  const limit = digits === undefined || refused !== null ? {} : { int_max_str_digits: Number(digits.value) };
  setFlags({ ...flags, ...limit });
  return refused;
}

function splitOption(option: string): { name: string; value: string | null } {
  const at = option.indexOf('=');
  return at < 0 ? { name: option, value: null } : { name: option.slice(0, at), value: option.slice(at + 1) };
}

const REFUSED = 'config_init_int_max_str_digits: -X int_max_str_digits: invalid limit; must be >= 640 or 0 for unlimited.';

function limitDigits(text: string | null): string | null {
  if (text === null || !/^\d+$/.test(text)) return REFUSED;
  try {
    setIntMaxStrDigits(Number(text));
    return null;
  } catch {
    return REFUSED;
  }
}
