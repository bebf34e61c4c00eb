import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankClaim, withSources } from '../../src/model/claim.ts'
import { blankDraft, type Draft } from '../../src/model/draft.ts'
import type { GateDecision } from '../../src/model/gateDecision.ts'
import { findingPrint, gatePrint } from '../../src/reputation/findingPrint.ts'
import { coolingOff, usualCooling } from '../../src/reputation/gate/coolingOff.ts'
import {
  type GateCheckId,
  gateCheckIds,
  gateQuestions,
  isGateOpen,
} from '../../src/reputation/gate/gateCheck.ts'
import { gateChecks } from '../../src/reputation/gate/gateChecks.ts'
import type { GateFacts } from '../../src/reputation/gate/gateFacts.ts'

const now = '2026-11-24T12:00:00.000Z'

function facts(draft: Partial<Draft>, more: Partial<GateFacts> = {}): GateFacts {
  return {
    draft: { ...blankDraft('d1', now), ...draft },
    decisions: [],
    claims: [],
    sources: [],
    consents: [],
    disabledRules: [],
    own: { names: [], institutions: [], bio: '', handle: '' },
    now,
    today: '2026-11-24',
    ...more,
  }
}

function answered(
  draft: Draft,
  answers: Readonly<Partial<Record<GateCheckId, string>>>,
  at = now,
): Draft {
  const of = gatePrint(draft)
  const given = Object.entries(answers).map(([id, answer]) => [id, { answer, at, of }])
  return { ...draft, gate: { answers: Object.fromEntries(given) } }
}

const resultOf = (given: GateFacts, id: GateCheckId) =>
  gateChecks(given).find((check) => check.id === id)

const decision = (given: Partial<GateDecision>): GateDecision => ({
  id: 'x',
  draftId: 'd1',
  kind: 'overridden',
  rule: 'no-block',
  reason: 'why',
  rulesOf: '2026',
  at: now,
  ...given,
})

const text = 'Proning teaches patience. #MedEd'
const every = { recognise: 'no', sources: 'no-claim', interest: 'none' } as const

describe('the gate', () => {
  test('is shut for a new draft, each check with its result in the order of the list', () => {
    const checks = gateChecks(facts({ text }))
    expect(checks.map(({ id }) => id)).toEqual(gateCheckIds)
    expect(isGateOpen(checks)).toBe(false)
    expect(checks.filter(({ result }) => result === 'asks').map(({ id }) => id)).toEqual([
      'recognise',
      'sources',
      'interest',
    ])
  })

  test('opens when all is answered, and shuts when the text says something else', () => {
    const { draft } = facts({ text })
    const open = answered(draft, every)
    expect(isGateOpen(gateChecks(facts(open)))).toBe(true)
    expect(isGateOpen(gateChecks(facts({ ...open, text: `${text} More.` })))).toBe(false)
    expect(isGateOpen(gateChecks(facts(answered(draft, { ...every, recognise: 'yes' }))))).toBe(
      false,
    )
  })

  test('counts blocking findings in the text, on each network, and none that was dismissed', () => {
    const risky = 'Saw a 94yo with stroke today.'
    const own = facts({ text: risky })
    expect(resultOf(own, 'no-block')).toMatchObject({ result: 'open' })
    const elsewhere = facts({
      text,
      variants: [{ network: 'x', text: 'Call 480-555-0142', settings: {} }],
    })
    expect(resultOf(elsewhere, 'no-block')).toMatchObject({ result: 'open', open: 1 })
    const dismissed = decision({
      kind: 'dismissed',
      rule: 'phone.separated',
      part: 'text',
      print: findingPrint('480-555-0142'),
    })
    const rule = resultOf(
      { ...elsewhere, decisions: [{ ...dismissed, print: findingPrint('other') }] },
      'no-block',
    )
    expect(rule?.result).toBe('open')
  })

  test('asks for consent where a patient or an image is in it, and takes one that holds', () => {
    const patient = facts({ text: 'My patient in bed 12 taught me a lot today.' })
    expect(resultOf(patient, 'consent')?.result).toBe('asks')
    const consent = {
      id: 'c',
      covers: 'text',
      scopes: ['text' as const],
      givenBy: 'patient' as const,
      givenOn: '2026-11-01',
      formPlace: '',
      approval: { state: 'given' as const, by: '' },
      draftIds: ['d1'],
      createdAt: now,
      changedAt: now,
    }
    expect(resultOf({ ...patient, consents: [consent] }, 'consent')?.result).toBe('passed')
    const ended = { ...consent, endsOn: '2026-11-24' }
    expect(resultOf({ ...patient, consents: [ended] }, 'consent')?.result).toBe('asks')
    expect(resultOf(facts({ text }), 'consent')?.result).toBe('passed')
  })

  test('wants a source that was read for each claim, and none that is retracted and not acknowledged', () => {
    const claim = withSources(blankClaim('c1', 'A', now), [
      { resourceId: 'r1', says: 'supports', place: '' },
    ])
    const source = (status: 'read' | 'to-read', retracted: boolean) => ({
      id: 'r1',
      status,
      standing: retracted
        ? { code: 'retracted' as const, from: 'list' as const, reasons: [] }
        : { code: 'not-in-list' as const, asOf: '2026-11-14' },
    })
    const given = (status: 'read' | 'to-read', retracted = false) =>
      facts({ text }, { claims: [claim], sources: [source(status, retracted)] })
    expect(resultOf(given('to-read'), 'sources')).toMatchObject({ result: 'open', open: 1, all: 1 })
    expect(resultOf(given('read'), 'sources')?.result).toBe('passed')
    expect(resultOf(given('read', true), 'not-retracted')).toMatchObject({
      result: 'open',
      open: 1,
    })
    const known = decision({ kind: 'acknowledged', rule: 'not-retracted', resourceId: 'r1' })
    const acknowledged = { ...given('read', true), decisions: [known] }
    expect(resultOf(acknowledged, 'not-retracted')?.result).toBe('passed')
  })

  test('is let through against a check for a reason, for this text alone', () => {
    const given = facts({ text: 'Saw a 94yo today.' })
    const print = gatePrint(given.draft).slice(0, 2)
    const decisions = [decision({ print })]
    expect(resultOf({ ...given, decisions }, 'no-block')).toMatchObject({
      result: 'overridden',
      reason: 'why',
    })
    const other = facts({ text: 'Saw a 95yo today.' }, { decisions })
    expect(gatePrint(other.draft).slice(0, 2)).not.toBe(print)
    expect(resultOf(other, 'no-block')?.result).toBe('open')
  })

  test('waits until its time, and then for a second look', () => {
    const wait = decision({ kind: 'cooling-off', until: '2026-11-24T13:00:00.000Z' })
    const { draft } = facts({ text })
    const waiting = facts(answered(draft, { 'cooling-off': 'looked' }), { decisions: [wait] })
    expect(resultOf(waiting, 'cooling-off')?.result).toBe('waits')
    const later = { ...waiting, now: '2026-11-24T14:00:00.000Z' }
    expect(resultOf(later, 'cooling-off')?.result).toBe('asks')
    const looked = answered(draft, { 'cooling-off': 'looked' }, '2026-11-24T13:30:00.000Z')
    expect(resultOf({ ...later, draft: looked }, 'cooling-off')?.result).toBe('passed')
  })

  test('lets nothing through by an answer that is none of its own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...gateCheckIds), fc.string(), (id, answer) => {
        fc.pre(!gateQuestions[id]?.lets.includes(answer))
        const { draft } = facts({ text })
        const before = resultOf(facts(draft), id)?.result
        const after = resultOf(facts(answered(draft, { [id]: answer })), id)?.result
        expect(after === 'passed').toBe(before === 'passed')
      }),
    )
  })
})

describe('cooling off', () => {
  const at = (iso: string, zone: string, rule = usualCooling, hasBlock = false) => {
    const wait = coolingOff({ hasBlock, at: Date.parse(iso), zone }, rule)
    return wait && [new Date(wait.until).toISOString(), wait.because]
  }
  const nights = { ...usualCooling, nights: true }

  test('follows a blocking finding by a day, and nothing else as shipped', () => {
    expect(at('2026-11-24T12:00:00Z', 'UTC', usualCooling, true)).toEqual([
      '2026-11-25T12:00:00.000Z',
      'block',
    ])
    expect(at('2026-11-24T23:30:00Z', 'UTC')).toBeUndefined()
  })

  test('ends a night in the morning where the user is, over a change of clocks too', () => {
    expect(at('2026-11-24T23:30:00Z', 'UTC', nights)).toEqual(['2026-11-25T09:00:00.000Z', 'night'])
    expect(at('2026-11-24T05:59:00Z', 'UTC', nights)).toEqual(['2026-11-24T09:00:00.000Z', 'night'])
    expect(at('2026-11-24T06:00:00Z', 'UTC', nights)).toBeUndefined()
    expect(at('2026-11-24T06:30:00Z', 'America/Phoenix', nights)).toEqual([
      '2026-11-24T16:00:00.000Z',
      'night',
    ])
    // New York sets its clocks back on 1 November 2026: 09:00 is then 14:00 UTC.
    expect(at('2026-11-01T03:00:00Z', 'America/New_York', nights)).toEqual([
      '2026-11-01T14:00:00.000Z',
      'night',
    ])
  })

  test('waits after a call until the user said, and for the longest of what applies', () => {
    const call = { ...nights, afterCallUntil: '2026-11-26T08:00:00.000Z' }
    expect(at('2026-11-24T23:30:00Z', 'UTC', call, true)).toEqual([
      '2026-11-26T08:00:00.000Z',
      'call',
    ])
    expect(at('2026-11-27T12:00:00Z', 'UTC', call)).toBeUndefined()
  })
})
