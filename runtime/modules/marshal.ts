/** The module marshal. */
import type { Value } from '../heap/value.ts';
import { newError, typeError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { callMethod, indexNumber, isTrue, typeName } from '../objects/protocol/protocol.ts';
import { requireBytes } from '../objects/text/bytes-arguments.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { PyCode } from '../objects/machine/code.ts';
import '../objects/value-types.ts';
import { unmarshal } from '../marshal/reader.ts';
import { marshal } from '../marshal/writer.ts';

export const marshalModule: PyModule = newModule('marshal', 'This module contains functions that can read and write Python values in a binary format.');
marshalModule.dict.setStr('version', 4);

function refuseCode(value: Value, allowed: Value, what: string): void {
  if (!isTrue(allowed) && value instanceof PyCode) throw newError('ValueError', what);
}

builtin(marshalModule, 'dumps(value, version=4, /, *, allow_code=True)', (value: Value, version: Value, allowed: Value) => {
  refuseCode(value, allowed, 'marshalling code objects is disallowed');
  return new PyBytes(marshal(value, indexNumber(version)));
});
builtin(marshalModule, 'dump(value, file, version=4, /, *, allow_code=True)', (value: Value, file: Value, version: Value, allowed: Value) => {
  refuseCode(value, allowed, 'marshalling code objects is disallowed');
  return callMethod(file, 'write', new PyBytes(marshal(value, indexNumber(version))));
});
builtin(marshalModule, 'loads(bytes, /, *, allow_code=True)', (bytes: Value, allowed: Value) => {
  const given = requireBytes(bytes);
  const { value } = unmarshal(bytes instanceof PyBytes ? given : given.slice());
  refuseCode(value, allowed, 'unmarshalling code objects is disallowed');
  return value;
});
/** Reads no further than the value: what follows it in the file is left there. */
builtin(marshalModule, 'load(file, /, *, allow_code=True)', (file: Value, allowed: Value) => {
  const start = callMethod(file, 'tell');
  const data = callMethod(file, 'read');
  if (!(data instanceof PyBytes)) throw typeError(`file.read() returned not bytes but ${typeName(data)}`);
  const { value, end } = unmarshal(data.bytes);
  callMethod(file, 'seek', Number(start) + end);
  refuseCode(value, allowed, 'unmarshalling code objects is disallowed');
  return value;
});
