import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    environment: 'node',
    globalSetup: 'tests/architecture/announceAbsentMaterial.ts',
    maxWorkers: 2,
    testTimeout: 180_000,
  },
})
