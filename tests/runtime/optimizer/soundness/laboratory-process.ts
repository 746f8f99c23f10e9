/** The process of `laboratory.ts`: answers one question after the other. */
import { checkExecutors, type Seen } from './check-executors.ts';
import { checkProduct } from './check-product.ts';
import { newLedger } from './check.ts';
import { opargsOf } from './operands.ts';
import { formsOf } from './product.ts';

export interface Question {
  readonly what: 'product' | 'executors';
  readonly instruction: string;
}

export interface Found {
  readonly failures: string[];
  readonly rows: number;
  /** Micro-ops that went on, and how often. */
  readonly passed: readonly (readonly [string, number])[];
  /** Traces that have a function of stencils, and why others have none. */
  readonly compiled: number;
  readonly refusals: readonly string[];
}

/** Vitest shows so many at most. */
const MOST_FAILURES = 20;

function answer({ what, instruction }: Question): Found {
  const ledger = newLedger();
  const seen: Seen = { rows: 0, compiled: 0, refusals: new Map() };
  for (const oparg of opargsOf(instruction)) {
    for (const form of formsOf(instruction, oparg)) {
      // With so many failures the others would say the same.
      if (ledger.failures.length > MOST_FAILURES) break;
      if (what === 'product') seen.rows += checkProduct(ledger, form);
      else checkExecutors(ledger, form, seen);
    }
  }
  return { failures: [...new Set(ledger.failures)].slice(0, MOST_FAILURES), rows: seen.rows, passed: [...ledger.passed], compiled: seen.compiled, refusals: [...seen.refusals.keys()] };
}

process.on('message', (question) => process.send!(answer(question as Question)));
