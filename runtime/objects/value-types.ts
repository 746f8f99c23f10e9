/** Imported for its effect: fills in all types of values. */
import './none.ts';
import './int.ts';
import './bool.ts';
import './float.ts';
import './complex.ts';
import './str.ts';
import './bytes.ts';
import './bytearray.ts';
import './memoryview.ts';
import './list.ts';
import './tuple.ts';
import './range.ts';
import './slice.ts';
import './set.ts';
import './iterators.ts';
