/** The module _tracemalloc: the host does not say where memory was allocated, so tracing cannot be started. */
import { None } from '../heap/index.ts';
import { notImplementedError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { boolean, newTuple } from '../objects/values.ts';
import '../objects/value-types.ts';

export const tracemallocModule: PyModule = newModule('_tracemalloc', 'Debug module to trace memory blocks allocated by Python.');

builtin(tracemallocModule, 'start(nframe=1, /)', () => {
  throw notImplementedError('tracemalloc: allocations cannot be traced here');
});
builtin(tracemallocModule, 'stop()', () => None);
builtin(tracemallocModule, 'is_tracing()', () => boolean(false));
builtin(tracemallocModule, 'clear_traces()', () => None);
builtin(tracemallocModule, 'reset_peak()', () => None);
builtin(tracemallocModule, 'get_traceback_limit()', () => 1);
builtin(tracemallocModule, 'get_traced_memory()', () => newTuple([0, 0]));
builtin(tracemallocModule, 'get_tracemalloc_memory()', () => 0);
builtin(tracemallocModule, '_get_object_traceback(obj, /)', () => None);
builtin(tracemallocModule, '_get_traces()', () => {
  throw notImplementedError('tracemalloc: allocations cannot be traced here');
});
