/** The classes that operations tell apart, from the two files that make them. */
export {
  bytearrayType, bytesType, classMethodDescriptorType, classmethodType, dictType, frozensetType, intType, listType, moduleType, objectType, propertyType, rangeType, setType, strType, superType,
  tupleType, typeType,
} from '../objects/classes/types.ts';
export { asyncGeneratorType, coroutineType, functionType, generatorType, methodType } from '../objects/machine/machine-types.ts';
