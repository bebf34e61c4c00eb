import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { addClaim } from '../../src/commands/addClaim.ts'
import { addResources } from '../../src/commands/addResources.ts'
import { applyImport } from '../../src/commands/applyImport.ts'
import { concludeClaim, editClaim, setClaimSource } from '../../src/commands/changeClaims.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { planImport } from '../../src/commands/planImport.ts'
import { undo } from '../../src/commands/undo.ts'
import { undoImport } from '../../src/commands/undoImport.ts'
import { claimsByResource, presentClaims } from '../../src/db/queries/claims.ts'
import { exportSharePack } from '../../src/formats/exportSharePack.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { dumpOf, openTestLibrary } from '../db/openTestLibrary.ts'
import { bytesOf, recordsOfFile } from '../formats/formatFiles.ts'

const paper = (title: string, doi: string) => ({
  ...emptyDraft('paper', title),
  identifiers: { doi },
})
const both = 'Early statins after a minor stroke lower recurrence.'

/** The pack of somebody with two papers, one claim that rests on both, and one on the second. */
async function packOfSomebody(): Promise<string> {
  const context = await openTestLibrary()
  const ids = await addResources(context, [paper('A', '10.1/a'), paper('B', '10.1/b')])
  const [a = '', b = ''] = ids
  const first = await addClaim(context, { text: both, notes: 'CANARY' })
  await setClaimSource(context, first, { resourceId: a, says: 'supports', place: 'Table 2' })
  await setClaimSource(context, first, { resourceId: b, says: 'contradicts', place: '' })
  await editClaim(context, first, { sourceType: 'cohort' })
  await concludeClaim(context, first, { status: 'mixed', by: 'CANARY', on: '2026-11-03' })
  const second = await addClaim(context, { text: 'It is safe over eighty.' })
  await setClaimSource(context, second, { resourceId: b, says: 'context', place: 'p. 4' })
  const resources = (await context.db.resources.bulkGet(ids)).flatMap((row) => row ?? [])
  const snapshot = {
    resources,
    rawRecords: new Map(),
    claims: await claimsByResource(context.db, ids),
    exportedAt: '2026-11-24T12:00:00.000Z',
    appVersion: '0.1.0',
  }
  return [...exportSharePack.write(snapshot)].join('')
}

async function take(context: CommandContext, pack: string) {
  const plan = await planImport(context.db, 'resources', recordsOfFile('resources', bytesOf(pack)))
  const done = await applyImport(context, plan, { fileName: 'a.plexuspack', format: 'share-pack' })
  return { plan, done }
}

test('claims travel with their papers, come in unverified, and the pack read again changes nothing', async () => {
  const pack = await packOfSomebody()
  expect(pack).not.toContain('CANARY')
  const context = await openTestLibrary()
  await take(context, pack)
  const claims = await presentClaims(context.db)
  const titles = new Map((await context.db.resources.toArray()).map(({ id, title }) => [id, title]))
  const told = claims.map(({ text, sources, status, sourceType, notes, checkedBy }) => ({
    ...{ text, status, sourceType, notes, checkedBy },
    sources: sources.map(({ resourceId, says, place }) => [titles.get(resourceId), says, place]),
  }))
  expect(told).toHaveLength(2)
  expect(told).toContainEqual({
    text: both,
    status: 'unverified',
    sourceType: 'cohort',
    notes: 'Shared as: mixed.',
    checkedBy: '',
    sources: [
      ['A', 'supports', 'Table 2'],
      ['B', 'contradicts', ''],
    ],
  })
  const before = await dumpOf(context.db)
  const again = await take(context, pack)
  expect(again.plan.counts).toMatchObject({ new: 0, changed: 0, unchanged: 2 })
  expect(again.done).toBeNull()
  expect(await dumpOf(context.db)).toEqual(before)
})

test('a claim one has already rests on one source more; a known paper that brings one is changed by it; both are taken back', async () => {
  const pack = await packOfSomebody()
  const context = await openTestLibrary()
  const [mine = ''] = await addResources(context, [paper('A', '10.1/a')])
  const own = await addClaim(context, { text: both.toUpperCase() })
  await setClaimSource(context, own, { resourceId: mine, says: 'supports', place: 'mine' })
  const tables = ['resources', 'rawRecords', 'claims']
  const before = await dumpOf(context.db, tables)
  const { plan, done } = await take(context, pack)
  expect(plan.rows.map(({ outcome, claims }) => [outcome, claims?.length])).toEqual([
    ['unchanged', undefined],
    ['new', 2],
  ])
  const kept = await context.db.claims.get(own)
  expect(kept).toMatchObject({ text: both.toUpperCase(), sources: [{ place: 'mine' }, {}] })
  expect(await undoImport(context, done?.id ?? '')).toEqual({
    removed: 1,
    restored: 0,
    keptBecauseEdited: 0,
  })
  expect(await dumpOf(context.db, tables)).toEqual(before)

  await context.db.claims.clear()
  await take(context, pack)
  const brought = await take(context, pack)
  expect(brought.done).toBeNull()
  await context.db.claims.clear()
  const onlyClaims = await take(context, pack)
  expect(onlyClaims.plan.counts).toMatchObject({ new: 0, changed: 2 })
  expect(onlyClaims.plan.rows[0]?.changedFields).toEqual(['claims'])
  expect(await context.db.claims.count()).toBe(2)
  await undo(context)
  expect(await context.db.claims.count()).toBe(0)
})
