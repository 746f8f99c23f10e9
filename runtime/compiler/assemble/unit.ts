/** From a finished unit to its code record. */
import {
  CO_ASYNC_GENERATOR,
  CO_COROUTINE,
  CO_FAST_CELL,
  CO_FAST_FREE,
  CO_FAST_HIDDEN,
  CO_FAST_LOCAL,
  CO_GENERATOR,
  CO_NESTED,
  CO_NEWLOCALS,
  CO_OPTIMIZED,
  CO_VARARGS,
  CO_VARKEYWORDS,
  INHERITED_FLAGS,
  PyCF_ALLOW_TOP_LEVEL_AWAIT,
} from '../code-flags.ts';
import type { CodeRecord } from '../code-record.ts';
import type { CodeUnit } from '../codegen/unit.ts';
import { optimizeUnit } from '../flowgraph/optimize.ts';
import { encodeBytecode } from './bytecode.ts';
import { encodeExceptionTable } from './exception-table.ts';
import { layOut } from './layout.ts';
import { encodeLocationTable } from './location-table.ts';

/** `compileFlags` are those of the compilation: `__future__` features and top-level await. */
export function assembleUnit(unit: CodeUnit, filename: string, compileFlags: number): CodeRecord {
  const flags = codeFlags(unit, compileFlags);
  const { entry, consts, stackDepth } = optimizeUnit(unit, flags);
  const layout = layOut(entry);
  return {
    name: unit.name,
    qualname: unit.qualname,
    filename,
    firstlineno: unit.firstlineno,
    argcount: unit.argcount,
    posonlyargcount: unit.posonlyargcount,
    kwonlyargcount: unit.kwonlyargcount,
    stacksize: Math.max(stackDepth, 1),
    flags,
    names: [...unit.names.keys()],
    consts,
    ...localsPlus(unit),
    code: encodeBytecode(layout),
    linetable: encodeLocationTable(layout, unit.firstlineno),
    exceptiontable: encodeExceptionTable(layout),
  };
}

function codeFlags(unit: CodeUnit, compileFlags: number): number {
  const { entry } = unit;
  let flags = compileFlags & INHERITED_FLAGS;
  if (entry.isFunctionLike()) {
    flags |= CO_NEWLOCALS | CO_OPTIMIZED;
    if (entry.nested) flags |= CO_NESTED;
    if (entry.generator) flags |= entry.coroutine ? CO_ASYNC_GENERATOR : CO_GENERATOR;
    else if (entry.coroutine) flags |= CO_COROUTINE;
    if (entry.varargs) flags |= CO_VARARGS;
    if (entry.varkeywords) flags |= CO_VARKEYWORDS;
  }
  const awaiting = compileFlags & PyCF_ALLOW_TOP_LEVEL_AWAIT && unit.kind === 'module';
  return awaiting && entry.coroutine && !entry.generator ? flags | CO_COROUTINE : flags;
}

function localsPlus(unit: CodeUnit): Pick<CodeRecord, 'localsplusnames' | 'localspluskinds'> {
  const localsplusnames: string[] = [];
  const localspluskinds: number[] = [];
  const push = (name: string, kind: number): void => {
    localsplusnames.push(name);
    localspluskinds.push(kind);
  };
  const hidden = (name: string): number => (unit.fastHidden.has(name) ? CO_FAST_HIDDEN : 0);
  for (const name of unit.varnames.keys()) {
    push(name, CO_FAST_LOCAL | hidden(name) | (unit.cellvars.has(name) ? CO_FAST_CELL : 0));
  }
  for (const name of unit.cellvars.keys())
    if (!unit.varnames.has(name)) push(name, CO_FAST_CELL | hidden(name));
  for (const name of unit.freevars.keys()) push(name, CO_FAST_FREE | hidden(name));
  return { localsplusnames, localspluskinds };
}
