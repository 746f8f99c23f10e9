/** The module `builtins`: constants, classes, and everything that the files builtins-*.ts add. */
import { Ellipsis, False, None, NotImplemented, True } from '../heap/index.ts';
import '../objects/index.ts';
import { exceptionType, exceptionTypes } from '../objects/exceptions/exceptions.ts';
import { enumerateType, filterType, mapType, reversedType, zipType } from '../objects/containers/iterators.ts';
import * as types from '../objects/classes/types.ts';
import type { PyType } from '../objects/classes/type.ts';
import { builtinsModule } from './builtins-module.ts';
import './builtins-async.ts';
import './builtins-attributes.ts';
import './builtins-code.ts';
import './builtins-objects.ts';
import './builtins-io.ts';
import './builtins-open.ts';
import './codec-register.ts';
import { registerValueBuiltins } from './builtins-values.ts';
import './builtins-site.ts';
import { declarePlainBuiltins } from './builtins-plain.ts';

export { builtinsModule } from './builtins-module.ts';

const CLASSES: readonly PyType[] = [
  types.boolType,
  types.memoryviewType,
  types.bytearrayType,
  types.bytesType,
  types.classmethodType,
  types.complexType,
  types.dictType,
  enumerateType,
  filterType,
  types.floatType,
  types.frozensetType,
  types.propertyType,
  types.intType,
  types.listType,
  mapType,
  types.objectType,
  types.rangeType,
  reversedType,
  types.setType,
  types.sliceType,
  types.staticmethodType,
  types.strType,
  types.superType,
  types.tupleType,
  types.typeType,
  zipType,
];

registerValueBuiltins(builtinsModule);
const { dict } = builtinsModule;
for (const type of CLASSES) dict.setStr(type.name, type);
for (const [name, type] of exceptionTypes) dict.setStr(name, type);
for (const alias of ['EnvironmentError', 'IOError']) dict.setStr(alias, exceptionType('OSError'));
for (const [name, value] of Object.entries({ None, True, False, Ellipsis, NotImplemented, __debug__: True })) {
  dict.setStr(name, value);
}
declarePlainBuiltins(builtinsModule);
