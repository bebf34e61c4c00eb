/**
 * End-to-end tests of the built program in a real window. How to write one:
 *
 * - `npm run e2e` builds and runs tests/e2e/*.spec.ts; `npm run e2e -- saveALink` runs those whose path matches;
 *   `npm run e2e:modern` runs them on today's Chromium, all but those of tests/e2e/desktopOnly.json;
 *   `npm run tour` runs tests/tour/*.spec.ts, which `npm test` leaves out.
 * - The scripts hand over `PLEXUS_ELECTRON` (path of the executable), `PLEXUS_ELECTRON_VERSION` and
 *   `PLEXUS_ELECTRON_ARGS` (JSON list of the switches this machine needs, such as --no-sandbox as root), and where the
 *   machine has no display the names of virtual ones, one for each worker: `PLEXUS_DISPLAYS`. Launch with
 *     _electron.launch({
 *       executablePath: process.env.PLEXUS_ELECTRON,
 *       args: [...JSON.parse(process.env.PLEXUS_ELECTRON_ARGS), `--user-data-dir=${fresh}`, projectFolder],
 *       chromiumSandbox: true,   // else Playwright adds --no-sandbox by itself for everyone
 *     })
 *   Switches must be written `--name=value`, before or after the project's folder.
 * - `PLEXUS_TRACE=1` keeps a trace of each test that fails.
 * - A fresh profile folder for each test; no sleeping, no retries: a test that fails once is wrong once.
 */
import { readFileSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { smallDiskTests, whyNoSmallDisk } from './scripts/smallDisk.mjs'

/** The lane that the scripts set: Electron, or today's Chromium with a stand-in for what is Electron's own. */
const isModern = process.env.PLEXUS_LANE === 'modern'

/** The displays that the scripts started, one for each worker; one's own desktop counts as one. */
const displays = process.env.PLEXUS_DISPLAYS?.split(' ') ?? ['']

/** Left out where no small disk can be mounted, which `npm test` says. */
const impossible = whyNoSmallDisk() === null ? [] : [`**/${smallDiskTests}`]

/** Names the tests that need the desktop itself, as Playwright's `grepInvert` wants them: file, then title. */
function desktopOnly(): RegExp {
  const list: { readonly file: string; readonly title: string }[] = JSON.parse(
    readFileSync(new URL('tests/e2e/desktopOnly.json', import.meta.url), 'utf8'),
  )
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const names = list.map(({ file, title }) => `${escaped(file)} ${escaped(title)}`)
  return new RegExp(`(?:${names.join('|')})$`)
}

export default defineConfig({
  outputDir: `test-results/artefacts-${isModern ? 'modern' : 'electron'}`,
  // Pages without a window of their own do not take the focus from each other; Electron's windows do, on one display.
  workers: isModern ? 2 : displays.length,
  retries: 0,
  // Far beyond what any step takes: a busy machine must not fail a test.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: `test-results/${isModern ? 'modern' : 'e2e'}.json` }],
  ],
  // A trace takes a third of a test's time on Chromium; what the window showed at a failure is kept without it.
  use: { trace: process.env.PLEXUS_TRACE ? 'retain-on-failure' : 'off' },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', testMatch: '**/*.spec.ts', testIgnore: impossible },
    {
      name: 'modern',
      testDir: 'tests/e2e',
      testMatch: '**/*.spec.ts',
      testIgnore: impossible,
      grepInvert: desktopOnly(),
    },
    { name: 'screens', testDir: 'tests/screens', testMatch: '**/*.spec.ts' },
    { name: 'tour', testDir: 'tests/tour', testMatch: '**/*.spec.ts' },
    { name: 'hostile', testDir: 'tests/hostile', testMatch: '**/*.spec.ts' },
    { name: 'recovery', testDir: 'tests/recovery', testMatch: '**/*.spec.ts' },
    {
      name: 'fulldisk',
      testDir: 'tests/fulldisk',
      testMatch: '**/*.spec.ts',
      use: { actionTimeout: 60_000 },
    },
  ],
})
