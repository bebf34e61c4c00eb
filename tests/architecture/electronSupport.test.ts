import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const support = JSON.parse(readFileSync('resources/electron-support.json', 'utf8'))
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const eightWeeks = 56 * 24 * 60 * 60 * 1000

it('knows the support dates of the pinned Electron', () => {
  expect(support.version).toBe(manifest.devDependencies.electron)
  expect(support.source).not.toBe('')
  expect(['published', 'estimated']).toContain(support.confidence)
})

it('believes in no support longer than three majors of eight weeks', () => {
  const span = Date.parse(support.eol) - Date.parse(support.releaseDate)
  expect(span).toBeGreaterThan(0)
  expect(span).toBeLessThanOrEqual(3 * eightWeeks)
})

it('pins an Electron that is still supported: raise it when this fails', () => {
  expect(Date.now()).toBeLessThan(Date.parse(support.eol))
})
