/** Imported for its effect: fills in all types of values. */
import './none.ts';
import './numbers/int.ts';
import './numbers/bool.ts';
import './numbers/float.ts';
import './numbers/complex.ts';
import './text/str.ts';
import './text/bytes.ts';
import './text/bytearray.ts';
import './text/memoryview.ts';
import './containers/list.ts';
import './containers/tuple.ts';
import './containers/range.ts';
import './containers/slice.ts';
import './containers/set.ts';
import './containers/iterators.ts';
import './containers/iterator-reduce.ts';
