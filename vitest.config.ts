import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests that start other programs or draw many examples are slow where cores are few.
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 180_000 },
});
