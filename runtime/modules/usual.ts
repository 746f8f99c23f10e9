/**
 * Native modules that almost every import from the library leads to. They are loaded together: as files of their own each takes Node a
 * millisecond to find and link, and evaluating all of them takes less than three.
 */
export { abcModule } from './abc.ts';
export { codecsModule } from './codecs.ts';
export { collectionsModule } from './collections.ts';
export { errnoModule } from './errno.ts';
export { functoolsModule } from './functools.ts';
export { impModule } from './imp.ts';
export { ioModule } from './io.ts';
export { itertoolsModule } from './itertools.ts';
export { marshalModule } from './marshal.ts';
export { operatorModule } from './operator.ts';
export { sreModule } from './sre.ts';
export { threadModule } from './thread-module.ts';
export { warningsModule } from './warnings.ts';
export { weakrefModule } from './weakref.ts';
