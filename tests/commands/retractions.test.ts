import { expect, test } from 'vitest'
import { addResources } from '../../src/commands/addResources.ts'
import { importRetractions } from '../../src/commands/importRetractions.ts'
import { recordRetractionAnswers } from '../../src/commands/recordRetractionAnswers.ts'
import { RetractionReader } from '../../src/commands/retractionReader.ts'
import { undo } from '../../src/commands/undo.ts'
import { backupPieces } from '../../src/db/backupLines.ts'
import { retractionList, retractionsOf } from '../../src/db/queries/retractions.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { doiInList, retractionList as generated } from '../bench/retractionList.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'

const header = 'RetractionDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature'
const listOf = (...rows: readonly string[]) => ({
  name: 'list.csv',
  text: [header, ...rows].join('\n'),
})

test('a list is imported whole in the place of the last one, and what stands in it is told', async () => {
  const context = await openTestLibrary()
  const { db } = context
  const paper = (title: string, doi: string) => ({
    ...emptyDraft('paper', title),
    identifiers: { doi },
  })
  const [a = '', b = ''] = await addResources(context, [
    paper('A', '10.1000/a'),
    paper('B', '10.1000/b'),
  ])
  const reader = new RetractionReader()
  expect((await reader.statesOf(db, [a])).get(a)).toEqual({ code: 'no-list' })
  await importRetractions(
    context,
    listOf('3/14/2025 0:00,10.1000/A,0,Retraction', '1/1/2999 0:00,10.1000/z,0,Retraction'),
  )
  expect((await retractionList(db))?.asOf).toBe('2025-03-14')
  const states = await reader.statesOf(db, [a, b, 'gone'])
  expect(states.get(a)).toMatchObject({ code: 'retracted', on: '2025-03-14', from: 'list' })
  expect(states.get(b)).toEqual({ code: 'not-in-list', asOf: '2025-03-14' })
  expect((await reader.noticed(db)).map(({ title }) => title)).toEqual(['A'])
  await importRetractions(context, listOf('5/1/2025 0:00,10.1000/b,0,Correction'))
  expect((await reader.noticed(db)).map(({ title, state }) => [title, state.code])).toEqual([
    ['B', 'corrected'],
  ])
})

test('a file that is not the list, or names no paper, changes nothing', async () => {
  const context = await openTestLibrary()
  await importRetractions(context, listOf('3/14/2025 0:00,10.1000/a,0,Retraction'))
  const before = await retractionList(context.db)
  await expect(importRetractions(context, { name: 'x', text: 'a,b\n1,2' })).rejects.toMatchObject({
    code: 'not-the-list',
  })
  await expect(importRetractions(context, listOf())).rejects.toMatchObject({ code: 'empty-list' })
  expect(await retractionList(context.db)).toEqual(before)
})

test('the list is in no backup and in no journal; what Crossref answered is in both', async () => {
  const context = await openTestLibrary()
  await importRetractions(context, { name: 'list.csv', text: generated(2_500) })
  await recordRetractionAnswers(
    context,
    new Map([['10.1000/Asked', [{ doi: '10.1000/asked', kind: 'concern', reasons: [] }]]]),
  )
  let backup = ''
  for await (const { lines } of backupPieces(context.db)) backup += new TextDecoder().decode(lines)
  expect(backup).toContain('10.1000/asked')
  expect(backup).not.toContain('invented')
  expect(await context.db.journal.count()).toBe(1)
  await undo(context)
  expect(await context.db.retractionAnswers.count()).toBe(0)
})

test('one paper is looked up in its own part, wherever in a long list it lies', async () => {
  const context = await openTestLibrary()
  await importRetractions(context, { name: 'list.csv', text: generated(3_000) })
  const rows = [1, 2, 21, 499, 502, 503, 1_999, 2_999]
  for (const row of rows) {
    const doi = doiInList(row)
    const pmid = String(10_000_000 + row)
    expect((await retractionsOf(context.db, { doi })).map((entry) => entry.doi)).toEqual([
      doi.toLowerCase(),
    ])
    const found = await retractionsOf(context.db, { pmid })
    expect(found.map((entry) => entry.pmid)).toEqual(row % 3 === 0 ? [] : [pmid])
  }
  expect(await retractionsOf(context.db, { doi: '10.0/first', pmid: '0' })).toEqual([])
  expect(await retractionsOf(context.db, { doi: '10.9999/zzz', pmid: '9' })).toEqual([])
})
