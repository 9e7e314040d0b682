import { defineConfig } from 'vitest/config';

// Tests that start other programs or draw many examples are slow where cores are few.
const patient = { testTimeout: 60_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patient,
          name: 'source',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/package/**'],
        },
      },
      {
        test: {
          ...patient,
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          globalSetup: 'tests/package/build.ts',
        },
      },
    ],
  },
});
