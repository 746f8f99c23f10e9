import { expect } from 'vitest';

/** Fails with what a test has found, and nothing that others have. */
export function expectNoFailures(failures: string[]): void {
  const found = [...new Set(failures.splice(0))];
  if (found.length > 0) expect.fail([`${found.length} failures`, ...found.slice(0, 5)].join('\n'));
}
