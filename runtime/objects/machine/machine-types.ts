/** The classes of the machine's own objects, bare; `*-type.ts` beside their objects fill them. */
import { bareType } from '../classes/pytype.ts';
import { objectType } from '../classes/types.ts';

export const functionType = bareType('function', objectType);
export const methodType = bareType('method', objectType);
export const codeType = bareType('code', objectType);
export const frameType = bareType('frame', objectType);
export const tracebackType = bareType('traceback', objectType);
export const generatorType = bareType('generator', objectType);
export const coroutineType = bareType('coroutine', objectType);
export const asyncGeneratorType = bareType('async_generator', objectType);

/** None of them can be subclassed. */
for (const type of [functionType, methodType, codeType, frameType, tracebackType, generatorType, coroutineType, asyncGeneratorType]) {
  type.isBaseType = false;
}
