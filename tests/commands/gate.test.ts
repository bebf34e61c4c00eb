import { expect, test } from 'vitest'
import { addClaim } from '../../src/commands/addClaim.ts'
import { addDraft } from '../../src/commands/addDraft.ts'
import { addResources } from '../../src/commands/addResources.ts'
import { answerGate } from '../../src/commands/answerGate.ts'
import { setClaimInDraft, setClaimSource } from '../../src/commands/changeClaims.ts'
import { editDraft, moveDrafts } from '../../src/commands/changeDrafts.ts'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { acknowledgeRetraction, overrideCheck } from '../../src/commands/decideAtGate.ts'
import { gateOf } from '../../src/commands/gateOf.ts'
import { importRetractions } from '../../src/commands/importRetractions.ts'
import { setStatus } from '../../src/commands/setStatus.ts'
import { startCoolingOff } from '../../src/commands/startCoolingOff.ts'
import { undo } from '../../src/commands/undo.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { usualCooling } from '../../src/reputation/gate/coolingOff.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'
import { namesSomebody } from './namesSomebody.ts'

async function answeredDraft(context: CommandContext, text: string): Promise<string> {
  const id = await addDraft(context, { text, stage: 'draft', conflictLine: 'None' })
  await answerGate(context, id, 'recognise', 'no')
  await answerGate(context, id, 'sources', 'no-claim')
  return id
}

const stageOf = async ({ db }: CommandContext, id: string) => (await db.drafts.get(id))?.stage

test('drafts become ready together or not at all, and only through an open gate', async () => {
  const context = await openTestLibrary()
  const good = await answeredDraft(context, 'Proning teaches patience.')
  const bad = await addDraft(context, { text: 'Call 480-555-0142', stage: 'draft' })
  await expect(moveDrafts(context, [good, bad], 'ready')).rejects.toMatchObject({
    code: 'gate-closed',
    open: [bad],
  })
  expect(await stageOf(context, good)).toBe('draft')
  await moveDrafts(context, [good], 'ready')
  expect(await stageOf(context, good)).toBe('ready')
})

test('a draft that is ready and says something else is being written again; undo makes it ready again', async () => {
  const context = await openTestLibrary()
  const id = await answeredDraft(context, 'Proning teaches patience.')
  await moveDrafts(context, [id], 'ready')
  await editDraft(context, id, { tags: ['icu'] })
  expect(await stageOf(context, id)).toBe('ready')
  await editDraft(context, id, { text: 'Proning teaches patience. And more.' })
  expect(await stageOf(context, id)).toBe('draft')
  await undo(context)
  expect(await stageOf(context, id)).toBe('ready')
})

test('planned is behind the gate too; what is ready may be planned as it is', async () => {
  const context = await openTestLibrary()
  const id = await addDraft(context, { text: 'A pearl about hands at the bedside.' })
  await expect(moveDrafts(context, [id], 'planned')).rejects.toMatchObject({ code: 'gate-closed' })
  await context.db.drafts.update(id, { stage: 'ready' })
  await moveDrafts(context, [id], 'planned')
  expect(await context.db.drafts.get(id)).toMatchObject({ stage: 'planned' })
})

test('a retracted source of a claim shuts the gate until it is acknowledged', async () => {
  const context = await openTestLibrary()
  const [paper = ''] = await addResources(context, [
    { ...emptyDraft('paper', 'A'), identifiers: { doi: '10.1000/a' } },
  ])
  await setStatus(context, [paper], 'read')
  const id = await answeredDraft(context, 'Proning teaches patience.')
  const claim = await addClaim(context, { text: 'Proning teaches' })
  await setClaimSource(context, claim, { resourceId: paper, says: 'supports', place: '' })
  await setClaimInDraft(context, claim, id, true)
  await importRetractions(context, {
    name: 'list.csv',
    text: 'RetractionDate,OriginalPaperDOI,RetractionNature\n3/14/2025 0:00,10.1000/a,Retraction',
  })
  await expect(moveDrafts(context, [id], 'ready')).rejects.toMatchObject({ code: 'gate-closed' })
  await acknowledgeRetraction(context, id, paper, {
    reason: 'The post is about the retraction',
    namesSomebody,
  })
  await moveDrafts(context, [id], 'ready')
  expect(await stageOf(context, id)).toBe('ready')
})

test('an overridden check lets the draft through and keeps the reason', async () => {
  const context = await openTestLibrary()
  const id = await answeredDraft(context, 'Call 480-555-0142, invented, teaches patience.')
  await overrideCheck(context, id, 'no-block', {
    reason: 'The case is invented and the post says so',
    namesSomebody,
  })
  await moveDrafts(context, [id], 'ready')
  const check = (await gateOf(context, id))?.find((one) => one.id === 'no-block')
  expect(check).toMatchObject({
    result: 'overridden',
    reason: 'The case is invented and the post says so',
  })
})

test('a wait begins once, is made longer and not shorter, and is in the way of no undo', async () => {
  const context = await openTestLibrary()
  const { db } = context
  const id = await answeredDraft(context, 'One')
  await editDraft(context, id, { text: 'A 94yo today' })
  const wait = async () => (await db.gateDecisions.toArray())[0]
  await startCoolingOff(context, id, false)
  expect(await wait()).toBeUndefined()
  await startCoolingOff(context, id, true)
  const first = await wait()
  expect(first?.reason).toBe('block')
  await startCoolingOff(context, id, true)
  expect((await wait())?.until).toBe(first?.until)
  await changeSettings(context, {
    cooling: { ...usualCooling, afterCallUntil: '2026-03-01T08:00:00.000Z' },
  })
  await startCoolingOff(context, id, true)
  expect(await wait()).toMatchObject({ reason: 'call', until: '2026-03-01T08:00:00.000Z' })
  await expect(moveDrafts(context, [id], 'ready')).rejects.toMatchObject({ code: 'gate-closed' })
  await undo(context)
  expect((await db.drafts.get(id))?.text).toBe('One')
})
