/** The operations of the runtime: what generated code may call. The compiler checks them against the generated contract. */
import type { Operations } from '../../generated/contract/operations.ts';
import * as operations from './all.ts';

export * from './all.ts';

operations satisfies Operations;
