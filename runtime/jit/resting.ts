/** Generators that a segment has suspended without telling them what they keep: what goes on elsewhere tells them first. */
import type { Output } from './output.ts';
import { suspensionOf, type Held, type RestingState, type State, type Values } from './values.ts';
import { WASM_TYPE } from './forms.ts';

/** The same state with nobody resting. */
export function layToRest(output: Output, values: Values, state: State): State {
  return state.resting.reduce<State>((before, resting) => layOneToRest(output, values, before, resting), { ...state, resting: [] });
}

function layOneToRest(output: Output, values: Values, state: State, resting: RestingState): State {
  const { generator } = resting;
  const changed = new Map<Held, Held>();
  // What somebody else has of its slots is loaded before they are written.
  for (const held of state.slots.flat()) if (held !== undefined && held.kept?.generator === generator) changed.set(held, loaded(output, held));
  const suspension = suspensionOf(resting);
  let { made } = state;
  const inputs = suspension.slots.map((slot) => {
    const held = changed.get(resting.slots[slot]!) ?? resting.slots[slot]!;
    const boxed = values.boxed(held, made);
    const { local } = boxed;
    ({ made } = boxed);
    // A float in two slots stays one object.
    if (held.constant === null) changed.set(resting.slots[slot]!, { ...held, ref: local });
    return local;
  });
  output.push({ kind: 'suspend', generator, number: output.suspension(suspension), inputs });
  return { ...state, made, slots: state.slots.map((own) => own.map((held) => (held === undefined ? undefined : (changed.get(held) ?? held)))) };
}

function loaded(output: Output, held: Held): Held {
  const { kept, ref, i64, f64, i32, constant, virtual } = held;
  if (ref !== null || i64 !== null || f64 !== null || i32 !== null || constant !== null || virtual !== null) return { ...held, kept: null };
  const to = output.local(WASM_TYPE.ref);
  output.push({ kind: 'kept', to, ...kept! });
  return { ...held, ref: to, kept: null };
}
