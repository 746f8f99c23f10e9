import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/count-reporter.ts'],
    testTimeout: 60_000,
    // Two cores: a worker for each, and none of the machine left for a third.
    maxWorkers: 2,
  },
});
