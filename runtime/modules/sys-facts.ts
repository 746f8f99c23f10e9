/** The attributes of `sys` that never change: versions, sizes, flags. */
import { False, None, True } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import type { PyDict } from '../objects/containers/dict.ts';
import { call } from '../objects/protocol/protocol.ts';
import { newNamespace } from '../objects/classes/simple-namespace.ts';
import { newStruct, newStructType } from '../objects/classes/struct-sequence.ts';
import { frozensetType } from '../objects/classes/types.ts';
import { newFloat, newTuple } from '../objects/values.ts';
import { nativeModuleNames } from './registry.ts';
import { STDLIB_MODULE_NAMES } from './stdlib-names.ts';
import { sysModule } from './sys-module.ts';

const VERSION = { major: 3, minor: 13, micro: 0, releaselevel: 'final', serial: 0 } as const;
/** 0x030d00f0: one byte each for major, minor, micro, then release level and serial. */
const HEX_VERSION = 0x030d00f0;

const versionInfo = newStruct('sys.version_info', VERSION);

const floatInfo = newStruct('sys.float_info', {
  max: newFloat(Number.MAX_VALUE),
  max_exp: 1024,
  max_10_exp: 308,
  min: newFloat(2 ** -1022),
  min_exp: -1021,
  min_10_exp: -307,
  dig: 15,
  mant_dig: 53,
  epsilon: newFloat(Number.EPSILON),
  radix: 2,
  rounds: 1,
});

const intInfo = newStruct('sys.int_info', {
  bits_per_digit: 30,
  sizeof_digit: 4,
  default_max_str_digits: 4300,
  str_digits_check_threshold: 640,
});

const hashInfo = newStruct('sys.hash_info', {
  width: 64,
  modulus: 2n ** 61n - 1n,
  inf: 314159,
  nan: 0,
  imag: 1000003,
  algorithm: 'siphash13',
  hash_bits: 64,
  seed_bits: 128,
  cutoff: 0,
});

export interface Flags {
  readonly debug: number;
  readonly inspect: number;
  readonly interactive: number;
  readonly optimize: number;
  readonly dont_write_bytecode: number;
  readonly no_user_site: number;
  readonly no_site: number;
  readonly ignore_environment: number;
  readonly verbose: number;
  readonly bytes_warning: number;
  readonly quiet: number;
  readonly isolated: number;
  readonly dev_mode: boolean;
  readonly safe_path: boolean;
  readonly int_max_str_digits: number;
}

/** In the order of sys.flags; what Flags does not name never changes. */
const FLAGS = {
  debug: 0,
  inspect: 0,
  interactive: 0,
  optimize: 0,
  dont_write_bytecode: 0,
  no_user_site: 0,
  no_site: 0,
  ignore_environment: 0,
  verbose: 0,
  bytes_warning: 0,
  quiet: 0,
  hash_randomization: 0,
  isolated: 0,
  dev_mode: False,
  utf8_mode: 0,
  warn_default_encoding: 0,
  safe_path: False,
  int_max_str_digits: 4300,
};

const flagsType = newStructType('sys.flags', Object.keys(FLAGS));

const boxed = (flag: boolean | undefined): Value => (flag === true ? True : False);

/** Replaces `sys.flags`: the defaults, changed as given. */
export function setFlags({ dev_mode, safe_path, ...numbers }: Partial<Flags>): void {
  const values: Record<string, Value> = { ...FLAGS, ...numbers, dev_mode: boxed(dev_mode), safe_path: boxed(safe_path) };
  sysModule.dict.setStr('dont_write_bytecode', boxed(values.dont_write_bytecode === 1));
  sysModule.dict.setStr('flags', newTuple(Object.values(values), flagsType.classId));
}

const threadInfo = newStruct('sys.thread_info', { name: 'pthread', lock: 'semaphore', version: None });

const implementation = newNamespace([
  ['name', 'cpython'],
  ['cache_tag', 'cpython-313'],
  ['version', versionInfo],
  ['hexversion', HEX_VERSION],
  ['_multiarch', 'x86_64-linux-gnu'],
]);

const FACTS: Readonly<Record<string, Value>> = {
  version: '3.13.0 (Trefoil) [WebAssembly]',
  version_info: versionInfo,
  hexversion: HEX_VERSION,
  api_version: 1013,
  implementation,
  float_info: floatInfo,
  float_repr_style: 'short',
  int_info: intInfo,
  hash_info: hashInfo,
  thread_info: threadInfo,
  maxsize: 2n ** 63n - 1n,
  maxunicode: 0x10ffff,
  byteorder: 'little',
  platform: 'linux',
  copyright: 'Trefoil, MIT licence. Python is a trademark of the Python Software Foundation.',
  executable: '',
  _base_executable: '',
  prefix: '/usr',
  exec_prefix: '/usr',
  base_prefix: '/usr',
  base_exec_prefix: '/usr',
  platlibdir: 'lib',
  abiflags: '',
  dont_write_bytecode: False,
  pycache_prefix: None,
  builtin_module_names: newTuple(nativeModuleNames()),
  stdlib_module_names: call(frozensetType, [newTuple(STDLIB_MODULE_NAMES)]),
};

export function installFacts(dict: PyDict): void {
  for (const [name, value] of Object.entries(FACTS)) dict.setStr(name, value);
  setFlags({});
}
