/**
 * End-to-end tests of the built program in a real window. How to write one:
 *
 * - `npm run e2e` builds and runs tests/e2e/*.spec.ts; `npm run e2e -- saveALink` runs those whose path matches;
 *   `npm run tour` runs tests/tour/*.spec.ts, which `npm test` leaves out.
 * - The scripts hand over `PLEXUS_ELECTRON` (path of the executable), `PLEXUS_ELECTRON_VERSION` and
 *   `PLEXUS_ELECTRON_ARGS` (JSON list of the switches this machine needs, such as --no-sandbox as root), and a DISPLAY
 *   where the machine has none. Launch with
 *     _electron.launch({
 *       executablePath: process.env.PLEXUS_ELECTRON,
 *       args: [...JSON.parse(process.env.PLEXUS_ELECTRON_ARGS), `--user-data-dir=${fresh}`, projectFolder],
 *       chromiumSandbox: true,   // else Playwright adds --no-sandbox by itself for everyone
 *     })
 *   Switches must be written `--name=value`, before or after the project's folder.
 * - A fresh profile folder for each test; no sleeping, no retries: a test that fails once is wrong once.
 */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  outputDir: 'test-results/artefacts',
  workers: 1,
  retries: 0,
  // Far beyond what any step takes: a busy machine must not fail a test.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { trace: 'retain-on-failure' },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', testMatch: '**/*.spec.ts' },
    { name: 'tour', testDir: 'tests/tour', testMatch: '**/*.spec.ts' },
  ],
})
