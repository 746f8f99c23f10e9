/**
 * The built-in classes, bare: every file can name them without importing what fills them.
 *
 * A file that implements a type calls `fillType(intType, {...})` and `method(intType, ...)` while it loads.
 */
import { CLASS_ID } from '../../heap/index.ts';
import { coreTypes } from '../object.ts';
import { bareType, type PyType } from './pytype.ts';

export const objectType = bareType('object', null, { classId: CLASS_ID.instance, isSolid: true });
export const typeType = bareType('type', objectType);
coreTypes.object = objectType;
coreTypes.type = typeType;
objectType.type = typeType;
typeType.type = typeType;

export const dictType = bareType('dict', objectType);
coreTypes.dict = dictType;
for (const type of [objectType, typeType, dictType]) type.dict.type = dictType;

export const intType = bareType('int', objectType);
export const boolType = bareType('bool', intType, { classId: CLASS_ID.bool, isSolid: false });
export const strType = bareType('str', objectType);
export const floatType = bareType('float', objectType, { classId: CLASS_ID.float });
export const complexType = bareType('complex', objectType);
export const noneType = bareType('NoneType', objectType, { classId: CLASS_ID.none });
export const notImplementedType = bareType('NotImplementedType', objectType, { classId: CLASS_ID.not_implemented });
export const ellipsisType = bareType('ellipsis', objectType, { classId: CLASS_ID.ellipsis });
export const listType = bareType('list', objectType, { classId: CLASS_ID.list });
export const tupleType = bareType('tuple', objectType, { classId: CLASS_ID.tuple });
export const cellType = bareType('cell', objectType, { classId: CLASS_ID.cell });
export const rangeIteratorType = bareType('range_iterator', objectType, { classId: CLASS_ID.range_iterator });
export const listIteratorType = bareType('list_iterator', objectType, { classId: CLASS_ID.list_iterator });
export const tupleIteratorType = bareType('tuple_iterator', objectType, { classId: CLASS_ID.tuple_iterator });
coreTypes.int = intType;
coreTypes.str = strType;
coreTypes.tuple = tupleType;
coreTypes.complex = complexType;
coreTypes.float = floatType;

export const setType = bareType('set', objectType);
export const frozensetType = bareType('frozenset', objectType);
export const rangeType = bareType('range', objectType);
export const sliceType = bareType('slice', objectType);
export const bytesType = bareType('bytes', objectType);
export const bytearrayType = bareType('bytearray', objectType);
export const memoryviewType = bareType('memoryview', objectType);


export const moduleType = bareType('module', objectType);
export const sequenceIteratorType = bareType('iterator', objectType);
export const builtinFunctionType = bareType('builtin_function_or_method', objectType);
export const methodDescriptorType = bareType('method_descriptor', objectType);
export const classMethodDescriptorType = bareType('classmethod_descriptor', objectType);
export const wrapperDescriptorType = bareType('wrapper_descriptor', objectType);
export const methodWrapperType = bareType('method-wrapper', objectType);
export const getsetDescriptorType = bareType('getset_descriptor', objectType);
export const memberDescriptorType = bareType('member_descriptor', objectType);
export const propertyType = bareType('property', objectType);
export const classmethodType = bareType('classmethod', objectType);
export const staticmethodType = bareType('staticmethod', objectType);
export const superType = bareType('super', objectType);
export const mappingProxyType = bareType('mappingproxy', objectType);

coreTypes.builtinFunction = builtinFunctionType;
coreTypes.methodDescriptor = methodDescriptorType;
coreTypes.classMethodDescriptor = classMethodDescriptorType;
coreTypes.wrapperDescriptor = wrapperDescriptorType;
coreTypes.methodWrapper = methodWrapperType;
coreTypes.getsetDescriptor = getsetDescriptorType;
coreTypes.memberDescriptor = memberDescriptorType;
coreTypes.module = moduleType;
coreTypes.sequenceIterator = sequenceIteratorType;

/** Classes that cannot be subclassed. */
const FINAL: readonly PyType[] = [
  boolType, noneType, notImplementedType, ellipsisType, cellType, rangeIteratorType, listIteratorType, tupleIteratorType, rangeType, sliceType,
  memoryviewType, sequenceIteratorType, mappingProxyType,
];
for (const type of FINAL) type.isBaseType = false;
