/** The classes of frames and tracebacks. */
import { None, type Slot, type Value } from '../../heap/index.ts';
import { runtimeError, typeError, valueError } from '../exceptions/errors.ts';
import { frameObject, PyFrame } from './frame-object.ts';
import { shownFrame } from './frame.ts';
import { frameLocals } from './frame-locals.ts';
import { PyFrameLocals } from './frame-locals-proxy.ts';
import { frameType, tracebackType } from './machine-types.ts';
import { getset, member, method, Parameters } from '../calls/native.ts';
import { address } from '../protocol/identity.ts';
import { typeName } from '../protocol/protocol.ts';
import { PyTraceback } from '../exceptions/traceback.ts';
import { fillType } from '../classes/type.ts';

function lineOf(self: PyFrame): number | null {
  return self.frame.code.lineAt(self.frame.pc);
}

function backOf(self: PyFrame): Value {
  const { generator } = self.frame;
  const previous = shownFrame(self.frame.previous);
  if (previous !== null) return frameObject(previous);
  return generator !== null ? None : (self.back ?? None);
}

fillType(frameType, {
  final: true,
  slots: {
    tp_repr: (self) => {
      const { code } = (self as PyFrame).frame;
      return `<frame at ${address(self)}, file '${code.filename}', line ${lineOf(self as PyFrame) ?? 'None'}, code ${code.name}>`;
    },
  },
});

getset(frameType, 'f_back', backOf);
getset(frameType, 'f_lineno', (self: PyFrame) => lineOf(self) ?? None);
getset(frameType, 'f_locals', (self: PyFrame) => (self.frame.locals === null ? new PyFrameLocals(self) : frameLocals(self.frame)));
getset(frameType, 'f_lasti', (self: PyFrame) => self.frame.pc * 2);
getset(frameType, 'f_code', (self: PyFrame): Value => self.frame.code);
getset(frameType, 'f_trace', (self: PyFrame) => self.trace ?? None, (self: PyFrame, value) => {
  self.trace = value === None ? null : value;
});
member(frameType, 'f_globals', (self: PyFrame): Value => self.frame.globals);
member(frameType, 'f_builtins', (self: PyFrame): Value => self.frame.builtins);
method(frameType, 'clear(self, /)', (self: PyFrame) => {
  if (self.frame.savedCount < 0) throw runtimeError('cannot clear an executing frame');
  self.frame.saved.fill(null);
  return None;
});

const newParameters = new Parameters('traceback(tb_next, tb_frame, tb_lasti, tb_lineno)', { kind: 'varargs_keywords' });

fillType(tracebackType, {
  final: true,
  slots: {
    tp_repr: (self) => `<traceback object at ${address(self)}>`,
    tp_new: (_cls, args, kwargs) => {
      const [next, frame, lasti, line] = newParameters.bind(args, kwargs) as Value[];
      if (next !== None && !(next instanceof PyTraceback)) throw typeError(`expected traceback object or None, got '${typeName(next!)}'`);
      if (!(frame instanceof PyFrame)) throw typeError(`traceback() argument 'tb_frame' must be frame, not ${typeName(frame!)}`);
      return new PyTraceback(next === None ? null : (next as PyTraceback), frame, Number(lasti) >> 1, Number(line));
    },
  },
});

function setNext(self: PyTraceback, value: Slot): void {
  if (value !== None && !(value instanceof PyTraceback)) {
    throw typeError(value === null ? "can't delete tb_next attribute" : `expected traceback object, got '${typeName(value)}'`);
  }
  for (let each = value === None ? null : (value as PyTraceback); each !== null; each = each.next) {
    if (each === self) throw valueError('traceback loop detected');
  }
  self.next = value === None ? null : (value as PyTraceback);
}

getset(tracebackType, 'tb_next', (self: PyTraceback) => self.next ?? None, setNext);
getset(tracebackType, 'tb_lineno', (self: PyTraceback) => self.lineno ?? None);
member(tracebackType, 'tb_frame', (self: PyTraceback): Value => self.frame);
member(tracebackType, 'tb_lasti', (self: PyTraceback) => self.unit * 2);
