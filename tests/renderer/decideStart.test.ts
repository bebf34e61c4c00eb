import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decideStart,
  type FoundDatabase,
  isFresh,
  type StartFacts,
} from '../../renderer/start/decideStart.ts'
import type { StoreLoss } from '../../src/db/storeMark.ts'
import type { BackupInfo, LastSeen } from '../../src/ipc/contract.ts'

const at = '2026-11-22T23:10:00.000Z'

function seen(resources: number, databaseName = 'plexus-1'): LastSeen {
  return { databaseName, schemaVersion: 1, counts: { resources }, at }
}

function backup(resources: number, readable = true): BackupInfo {
  return {
    id: `${resources}.jsonl`,
    at,
    reason: 'daily',
    schemaVersion: 1,
    bytes: 10,
    counts: { resources },
    readable,
  }
}

function opened(
  resources: number,
  more: { fresh?: boolean; introduced?: boolean } = {},
): FoundDatabase {
  const held = {
    records: resources,
    fresh: more.fresh ?? false,
    introduced: more.introduced ?? false,
  }
  return { found: 'opened', held }
}

function facts(change: Partial<StartFacts>): StartFacts {
  return {
    lastSeen: null,
    database: { found: 'missing' },
    backups: [],
    ...change,
  }
}

describe('decideStart', () => {
  it('greets a new user: no database, nothing seen, no backups', () => {
    expect(decideStart(facts({}))).toEqual({ screen: 'first-start' })
  })

  it('greets again a user who closed the window before choosing', () => {
    const closedEarly = facts({ database: opened(0), lastSeen: seen(0) })
    expect(decideStart(closedEarly)).toEqual({ screen: 'first-start' })
  })

  it('asks about a library that holds less than it should, or is another, and believes an empty one still less', () => {
    const lost = (resources: number, loss: StoreLoss) =>
      decideStart(
        facts({
          database: {
            found: 'opened',
            held: { records: resources, introduced: true, fresh: false, loss },
          },
          lastSeen: seen(9),
        }),
      )
    expect(lost(5, 'fewer')).toEqual({ screen: 'recovery', reason: 'partly-lost' })
    expect(lost(5, 'older')).toEqual({ screen: 'recovery', reason: 'partly-lost' })
    expect(lost(5, 'replaced')).toEqual({ screen: 'recovery', reason: 'replaced' })
    for (const loss of ['fewer', 'older', 'replaced'] as const) {
      expect(lost(0, loss)).toEqual({ screen: 'recovery', reason: 'emptied' })
    }
  })

  it('opens a library that holds resources, introduced or not', () => {
    expect(decideStart(facts({ database: opened(3) }))).toEqual({ screen: 'library' })
    expect(decideStart(facts({ database: opened(3, { introduced: true }) }))).toEqual({
      screen: 'library',
    })
  })

  it('opens a library that was emptied on purpose, although its backups are full', () => {
    const emptied = facts({
      database: opened(0, { introduced: true }),
      lastSeen: seen(0),
      backups: [backup(1_284)],
    })
    expect(decideStart(emptied)).toEqual({ screen: 'library' })
  })

  it('asks when the database is gone and the last one seen was full', () => {
    expect(decideStart(facts({ lastSeen: seen(1_284) }))).toEqual({
      screen: 'recovery',
      reason: 'emptied',
    })
  })

  it('asks when the database is there but empty and the last one seen was full', () => {
    const emptied = facts({ database: opened(0, { introduced: true }), lastSeen: seen(5) })
    expect(decideStart(emptied)).toEqual({ screen: 'recovery', reason: 'emptied' })
  })

  it('misses people and drafts as it misses resources', () => {
    const people = { ...seen(0), counts: { resources: 0, contacts: 3 } }
    const drafts = { ...backup(0), counts: { resources: 0, drafts: 2 } }
    expect(
      decideStart(facts({ database: opened(0, { introduced: true }), lastSeen: people })),
    ).toEqual({ screen: 'recovery', reason: 'emptied' })
    expect(decideStart(facts({ backups: [drafts] }))).toEqual({
      screen: 'recovery',
      reason: 'backups-found',
    })
  })

  it('asks when the whole profile is gone and a readable backup holds resources', () => {
    expect(decideStart(facts({ backups: [backup(0), backup(7)] }))).toEqual({
      screen: 'recovery',
      reason: 'backups-found',
    })
  })

  it('asks when the program ended after making a database and before beginning a library', () => {
    const halfMade = facts({ database: opened(0, { fresh: true }), backups: [backup(7)] })
    expect(decideStart(halfMade)).toEqual({ screen: 'recovery', reason: 'backups-found' })
  })

  it('does not count on a backup that cannot be read', () => {
    expect(decideStart(facts({ backups: [backup(7, false)] }))).toEqual({ screen: 'first-start' })
  })

  it('does not ask twice after starting empty was chosen', () => {
    const chosen = facts({
      database: opened(0),
      lastSeen: seen(0, 'plexus-2'),
      backups: [backup(1_284)],
    })
    expect(decideStart(chosen)).toEqual({ screen: 'first-start' })
  })

  it('refuses a newer or an unreadable database whatever else is known', () => {
    for (const lastSeen of [null, seen(0), seen(9)]) {
      const newer = facts({ database: { found: 'newer' }, lastSeen, backups: [backup(9)] })
      expect(decideStart(newer)).toEqual({ screen: 'recovery', reason: 'newer-database' })
      const unreadable = facts({ database: { found: 'unreadable' }, lastSeen })
      expect(decideStart(unreadable)).toEqual({ screen: 'recovery', reason: 'unreadable-database' })
    }
  })

  it('never greets a user as new while something says that there were resources', () => {
    const counts = fc.nat({ max: 3 })
    const anyFacts = fc.record({
      lastSeen: fc.option(fc.record({ n: counts, name: fc.constantFrom('plexus-1', 'plexus-2') })),
      database: fc.constantFrom<FoundDatabase>(
        { found: 'missing' },
        opened(0),
        opened(0, { fresh: true }),
      ),
      backups: fc.array(fc.record({ n: counts, readable: fc.boolean() }), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(anyFacts, (given) => {
        const all: StartFacts = {
          ...given,
          lastSeen: given.lastSeen ? seen(given.lastSeen.n, given.lastSeen.name) : null,
          backups: given.backups.map(({ n, readable }) => backup(n, readable)),
        }
        const wasFull = (all.lastSeen?.counts.resources ?? 0) > 0
        const canBeFilled = all.backups.some(
          (one) => one.readable && (one.counts.resources ?? 0) > 0,
        )
        const mustAsk = wasFull || (isFresh(all.database) && canBeFilled)
        expect(decideStart(all).screen === 'recovery').toBe(mustAsk)
      }),
    )
  })
})
