/** os.stat and what builds on it. */
import { fstatSync, lstatSync, statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import type { Value } from '../../heap/value.ts';
import { makeStruct, newStructType } from '../../objects/classes/struct-sequence.ts';
import { intValue, isIndex, isTrue } from '../../objects/protocol/protocol.ts';
import { normalise } from '../../objects/numbers/int-normalise.ts';
import { newFloat } from '../../objects/values.ts';
import { hostError } from '../descriptor.ts';
import { fsPath, pathArgument } from '../host-path.ts';
import { flushUnclosed } from '../io/unclosed.ts';

export const statResultType = newStructType(
  'os.stat_result',
  ['st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size', 'st_atime', 'st_mtime', 'st_ctime'],
  ['st_atime_float', 'st_mtime_float', 'st_ctime_float', 'st_atime_ns', 'st_mtime_ns', 'st_ctime_ns', 'st_blksize', 'st_blocks', 'st_rdev'],
);
// As attributes the times are floats; as items they are whole seconds.
for (const name of ['atime', 'mtime', 'ctime']) {
  statResultType.dict.setStr(`st_${name}`, statResultType.dict.getStr(`st_${name}_float`)!);
  statResultType.dict.deleteStr(`st_${name}_float`);
}

const NANOSECONDS = 1_000_000_000n;
const seconds = (nanoseconds: bigint): Value => newFloat(Number(nanoseconds / NANOSECONDS) + Number(nanoseconds % NANOSECONDS) / 1e9);

export function statResult(facts: BigIntStats): Value {
  const times = [facts.atimeNs, facts.mtimeNs, facts.ctimeNs];
  const items = [facts.mode, facts.ino, facts.dev, facts.nlink, facts.uid, facts.gid, facts.size].map(normalise);
  return makeStruct(
    statResultType,
    [...items, ...times.map((time) => normalise(time / NANOSECONDS))],
    [...times.map(seconds), ...times.map(normalise), normalise(facts.blksize), normalise(facts.blocks), normalise(facts.rdev)],
  );
}

export function stat(path: Value, followSymlinks: Value): Value {
  flushUnclosed();
  try {
    if (isIndex(path)) return statResult(fstatSync(Number(intValue(path)), { bigint: true }));
    const host = pathArgument(path);
    return statResult(isTrue(followSymlinks) ? statSync(host, { bigint: true }) : lstatSync(host, { bigint: true }));
  } catch (error) {
    throw hostError(error, isIndex(path) ? path : fsPath(path));
  }
}
