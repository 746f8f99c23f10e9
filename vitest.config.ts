import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/count-reporter.ts'],
    testTimeout: 60_000,
    // A machine that does other things has taken more than ten seconds to remove a temporary folder.
    hookTimeout: 60_000,
    // A golden that is missing fails, here as in CI: it would be written otherwise, and a file that
    // git ignores be missed only there. `vitest run -u` still writes.
    update: 'none',
    // Two cores: a worker for each, and none of the machine left for a third.
    maxWorkers: 2,
  },
});
