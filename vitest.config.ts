import { defineConfig } from 'vitest/config';

/** Tests run far from Tebing Tinggi: code that trusts the machine's zone fails here. */
process.env.TZ = 'America/Anchorage';

const inBrowser = ['tests/support/built.ts', 'tests/support/browser-unpacked.ts'];
const slow = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // Vitest leaves a core to itself, which on the office's two would be half of the machine.
    maxWorkers: 2,
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
