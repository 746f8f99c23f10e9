/** The function being compiled: its parameters, locals and statements, and whether anything has been changed yet. */
import type { HeapTypes } from './layouts.ts';
import { NotExpressible, wasmType } from './terms.ts';
import type { Rep, Term } from './terms.ts';
import type { Wat } from '../wat/wat.ts';

export interface Fragment {
  readonly types: HeapTypes;
  readonly statements: Wat[];
  /** Declares a local and stores a term in it; returns a term that reads it. */
  readonly keep: (name: string, term: Term) => Term;
  /** The statement that gives up: the caller then does the whole instruction in TypeScript. */
  readonly giveUp: () => Wat;
  /** Called where the function may give up although no check of the body fails. */
  readonly doubt: () => void;
  /** It gives up only where a check fails. */
  readonly isExact: () => boolean;
  /** Called where a heap object changes; after it nothing may give up. */
  readonly changed: () => void;
  readonly locals: () => readonly Wat[];
}

export function newFragment(types: HeapTypes, failure: Wat): Fragment {
  const locals: Wat[] = [];
  let isChanged = false;
  let isExact = true;
  const fragment: Fragment = {
    types,
    statements: [],
    keep: (name, term) => {
      const local = `${name}_${locals.length}`;
      locals.push(['local', `$${local}`, wasmType(term.rep)]);
      fragment.statements.push(['local.set', `$${local}`, term.wat]);
      return { wat: ['local.get', `$${local}`], rep: term.rep };
    },
    giveUp: () => {
      if (isChanged) throw new NotExpressible('it can leave after it has changed something');
      return ['return', failure];
    },
    doubt: () => {
      isExact = false;
    },
    isExact: () => isExact,
    changed: () => {
      isChanged = true;
    },
    locals: () => locals,
  };
  return fragment;
}

export function layoutOf(types: HeapTypes, name: string): HeapTypes['layouts'][number] {
  const layout = types.layouts.find((each) => each.name === name);
  if (layout === undefined) throw new NotExpressible(`${name} is not a heap struct`);
  return layout;
}

/** `x` as a `(ref type)`; gives up where it has another layout. With `exact`, also where it is of a subclass. */
export function castOrGiveUp(fragment: Fragment, name: string, x: Wat, type: string): Term {
  const { classId, ofAnyClass } = layoutOf(fragment.types, type);
  const rep: Rep = { kind: 'ref', type };
  const cast: Wat = [
    'block',
    '$is',
    ['result', ['ref', `$${type}`]],
    ['drop', branchIf(`$${type}`, x)],
    fragment.giveUp(),
  ];
  const object = fragment.keep(name, { wat: cast, rep });
  if (!ofAnyClass) {
    const different: Wat = [
      'i32.ne',
      ['struct.get', `$${type}`, '$class_id', object.wat],
      ['i32.const', String(classId)],
    ];
    fragment.statements.push(['if', different, ['then', fragment.giveUp()]]);
  }
  return object;
}

/** The number in a small int; gives up on any other int, and on everything else. */
export function smallIntOrGiveUp(fragment: Fragment, name: string, x: Wat): Term {
  fragment.doubt();
  const cast: Wat = [
    'block',
    '$is',
    ['result', ['ref', 'i31']],
    ['drop', branchIf('i31', x)],
    fragment.giveUp(),
  ];
  return fragment.keep(name, { wat: ['i64.extend_i32_s', ['i31.get_s', cast]], rep: { kind: 'i64' } });
}

function branchIf(type: string, x: Wat): Wat {
  return ['br_on_cast', '$is', 'anyref', ['ref', type], ['any.convert_extern', x]];
}
