import { expect, test } from 'vitest'
import { readBackupLines } from '../../src/db/readBackupLines.ts'
import { latestVersion } from '../../src/db/versions/all.ts'
import type { SchemaVersion } from '../../src/db/versions/schemaVersion.ts'

const settings = { key: 'user', specialties: [], density: 'compact', introduced: true }
const goodLine = `${JSON.stringify({ table: 'settings', row: settings })}\n`

async function read(
  pieces: Iterable<Uint8Array>,
  from = latestVersion,
  versions?: readonly SchemaVersion[],
) {
  const lines = []
  for await (const line of readBackupLines(pieces, from, versions)) lines.push(line)
  return lines
}

test('a line with a byte that is no UTF-8 is told, not read with the byte replaced', async () => {
  const bad = Buffer.from(`{"table":"savedSearches","row":{"id":"x","name":"\u00ff"}}\n`, 'latin1')
  const lines = await read([Buffer.concat([Buffer.from(goodLine), bad, Buffer.from(goodLine)])])
  expect(lines).toEqual([
    { table: 'settings', row: settings },
    { problem: { line: 2, reason: 'not-json' } },
    { table: 'settings', row: settings },
  ])
})

test('a character cut in two by the end of a file is told', async () => {
  const cut = Buffer.from('{"table":"settings","row":{"key":"ü').subarray(0, -1)
  expect(await read([Buffer.from(goodLine), cut])).toEqual([
    { table: 'settings', row: settings },
    { problem: { line: 2, reason: 'not-json' } },
  ])
})

test('a line without an end is one problem and is not held in memory; what comes after it is read', async () => {
  const piece = Buffer.alloc(1024 * 1024, 'a')
  function* pieces() {
    yield Buffer.from(goodLine)
    for (let megabyte = 0; megabyte < 80; megabyte += 1) yield piece
    yield Buffer.from(`\n${goodLine}`)
  }
  expect(await read(pieces())).toEqual([
    { table: 'settings', row: settings },
    { problem: { line: 2, reason: 'not-json' } },
    { table: 'settings', row: settings },
  ])
})

test('rows of an older shape are brought up to date step by step, and one that is dropped is told', async () => {
  const versions: SchemaVersion[] = [
    { version: 1, stores: {} },
    {
      version: 2,
      stores: {},
      upgradeRow: (_table, row) =>
        'gone' in (row as object) ? null : { ...(row as object), density: 'comfortable' },
    },
    {
      version: 3,
      stores: {},
      upgradeRow: (_table, row) => ({ ...(row as object), specialties: ['neurology'] }),
    },
  ]
  const gone = `${JSON.stringify({ table: 'settings', row: { ...settings, gone: true } })}\n`
  expect(await read([Buffer.from(gone + goodLine)], 1, versions)).toEqual([
    { problem: { line: 1, reason: 'not-a-row' } },
    {
      table: 'settings',
      row: { ...settings, density: 'comfortable', specialties: ['neurology'] },
    },
  ])
  expect(await read([Buffer.from(goodLine)], 3, versions)).toEqual([
    { table: 'settings', row: settings },
  ])
})
