import { defineConfig } from 'vitest/config';

/** Tests run far from Tebing Tinggi: code that trusts the machine's zone fails here. */
process.env.TZ = 'America/Anchorage';

const inBrowser = ['tests/support/built.ts', 'tests/support/browser-unpacked.ts'];
const slow = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // One more than the office's two cores: much of the time a test waits for a printer, a page or a clock.
    maxWorkers: 3,
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false } },
      { test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], isolate: false, ...slow } },
      {
        test: {
          name: 'pages',
          include: ['tests/ui/**/*.test.ts'],
          globalSetup: inBrowser,
          ...slow,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: inBrowser,
          ...slow,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: 'tests/support/built.ts',
          ...slow,
        },
      },
    ],
  },
});
