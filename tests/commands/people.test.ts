import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addContacts } from '../../src/commands/addContacts.ts'
import { addPromise } from '../../src/commands/addPromise.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { editContact } from '../../src/commands/editContact.ts'
import { editInteraction } from '../../src/commands/editInteraction.ts'
import { editPromise } from '../../src/commands/editPromise.ts'
import { keepPromise } from '../../src/commands/keepPromise.ts'
import { linkRecords } from '../../src/commands/linkRecords.ts'
import { logInteraction } from '../../src/commands/logInteraction.ts'
import { moveContactsToTrash } from '../../src/commands/moveContactsToTrash.ts'
import { redo } from '../../src/commands/redo.ts'
import { removeInteraction } from '../../src/commands/removeInteraction.ts'
import { removePromise } from '../../src/commands/removePromise.ts'
import { restoreContacts } from '../../src/commands/restoreContacts.ts'
import { setCadence } from '../../src/commands/setCadence.ts'
import { setContactRoles } from '../../src/commands/setContactRoles.ts'
import { setContactSpecialties } from '../../src/commands/setContactSpecialties.ts'
import { setNextOn } from '../../src/commands/setNextOn.ts'
import { snoozeContacts } from '../../src/commands/snoozeContacts.ts'
import { starContacts } from '../../src/commands/starContacts.ts'
import { tagContacts } from '../../src/commands/tagContacts.ts'
import { undo } from '../../src/commands/undo.ts'
import { unlinkRecords } from '../../src/commands/unlinkRecords.ts'
import { contactById } from '../../src/db/queries/contactById.ts'
import { interactionCount, interactionsOf } from '../../src/db/queries/interactionsOf.ts'
import { linksOf } from '../../src/db/queries/linksOf.ts'
import { openPromises } from '../../src/db/queries/openPromises.ts'
import { promisesOf } from '../../src/db/queries/promisesOf.ts'
import { contactRoles, emptyContactDraft } from '../../src/model/contact.ts'
import { dayOf, interactionKinds } from '../../src/model/interaction.ts'
import { arbitraryContact } from '../db/arbitraryContact.ts'
import { dumpOf, openTestLibrary } from '../db/openTestLibrary.ts'

const aDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const aDate = fc.oneof(
  aDay.map((value) => ({ value, precision: 'day' }) as const),
  aDay.map((day) => ({ value: day.slice(0, 7), precision: 'month' }) as const),
  aDay.map((day) => ({ value: day.slice(0, 4), precision: 'year' }) as const),
)

type Act = (context: CommandContext) => Promise<unknown>
const contactIds = ({ db }: CommandContext) => db.contacts.toCollection().primaryKeys()
const interactionIds = ({ db }: CommandContext) => db.interactions.toCollection().primaryKeys()
const promiseIds = ({ db }: CommandContext) => db.promises.toCollection().primaryKeys()

const onContacts = (act: (context: CommandContext, ids: string[]) => Promise<unknown>): Act => {
  return async (context) => act(context, await contactIds(context))
}
const some = fc.integer({ min: 0, max: 3 })

/** One thing a user can do with people, upon whatever there is by then. */
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.array(arbitraryContact, { minLength: 1, maxLength: 3 }).map(
    (drafts): Act =>
      (context) =>
        addContacts(context, drafts),
  ),
  fc
    .record({ on: aDate, kind: fc.constantFrom(...interactionKinds), at: some, text: fc.string() })
    .map(
      ({ on, kind, at, text }): Act =>
        onContacts(async (context, ids) => {
          const with_ = ids.slice(at, at + 2)
          if (with_.length === 0) return
          const promises = [{ by: 'me', text: 'Send it', due: dayOf(on) } as const]
          await logInteraction(context, { contactIds: with_, kind, on, text, promises })
        }),
    ),
  fc.tuple(aDate, some).map(
    ([on, at]): Act =>
      async (context) => {
        const id = (await interactionIds(context))[at]
        const contacts = (await contactIds(context)).slice(at)
        if (id)
          await editInteraction(context, id, { on, ...(contacts[0] && { contactIds: contacts }) })
      },
  ),
  some.map(
    (at): Act =>
      async (context) => {
        const id = (await interactionIds(context))[at]
        if (id) await removeInteraction(context, id)
      },
  ),
  some.map(
    (at): Act =>
      async (context) => {
        const id = (await promiseIds(context))[at]
        if (id) await removePromise(context, id)
      },
  ),
  fc.option(aDay, { nil: undefined }).map(
    (day): Act =>
      async (context) => {
        await keepPromise(context, (await promiseIds(context)).slice(0, 2), day)
      },
  ),
  fc.tuple(aDay, some).map(
    ([due, at]): Act =>
      async (context) => {
        const id = (await promiseIds(context))[at]
        if (id) await editPromise(context, id, { due, text: 'Another word' })
      },
  ),
  fc.tuple(aDay, some).map(
    ([madeOn, at]): Act =>
      onContacts(async (context, ids) => {
        const contactId = ids[at]
        if (contactId) await addPromise(context, { contactId, by: 'them', text: 'Ask', madeOn })
      }),
  ),
  fc.tuple(arbitraryContact, some, some).map(
    ([draft, at, through]): Act =>
      onContacts(async (context, ids) => {
        const id = ids[at]
        const throughId = ids[through]
        if (id)
          await editContact(context, id, { ...draft, ...(throughId && { met: { throughId } }) })
      }),
  ),
  fc
    .option(aDay, { nil: undefined })
    .map((day): Act => onContacts((context, ids) => setNextOn(context, ids.slice(1), day))),
  aDay.map((day): Act => onContacts((context, ids) => snoozeContacts(context, ids, day))),
  fc.constant(
    onContacts((context, ids) => tagContacts(context, ids, { add: ['#a'], remove: ['heart'] })),
  ),
  fc.constant(onContacts((context, ids) => starContacts(context, ids.slice(1), true))),
  fc
    .constantFrom(...contactRoles)
    .map(
      (role): Act =>
        onContacts((context, ids) =>
          setContactRoles(context, ids, { add: [role], remove: ['peer'] }),
        ),
    ),
  fc.constant(
    onContacts((context, ids) =>
      setContactSpecialties(context, ids, { add: ['neurology'], remove: [] }),
    ),
  ),
  fc.constant(onContacts((context, ids) => setCadence(context, ids, { every: 4, unit: 'week' }))),
  fc.constant(onContacts((context, ids) => moveContactsToTrash(context, ids.slice(0, 1)))),
  fc.constant(onContacts((context, ids) => restoreContacts(context, ids))),
  fc.constant(
    onContacts(async (context, [one, other]) => {
      if (!one || !other) return
      const [from, to] = [
        { table: 'contacts', id: one } as const,
        { table: 'contacts', id: other } as const,
      ]
      await linkRecords(context, [{ from, kind: 'works-with', to }])
    }),
  ),
  fc.constant<Act>(async (context) => {
    const ids = await context.db.links.toCollection().primaryKeys()
    if (ids[0]) await unlinkRecords(context, [ids[0]])
  }),
)

test('whatever is done with people is undone row by row, and done again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 1, maxLength: 12 }), async (acts) => {
      const context = await openTestLibrary()
      const states = [await dumpOf(context.db)]
      for (const act of acts) {
        const sets = await context.db.changeSets.count()
        await act(context)
        if ((await context.db.changeSets.count()) > sets) states.push(await dumpOf(context.db))
      }
      for (const state of states.slice(0, -1).reverse()) {
        expect(await undo(context)).toMatchObject({ skipped: 0 })
        expect(await dumpOf(context.db)).toEqual(state)
      }
      for (const state of states.slice(1)) {
        expect(await redo(context)).toMatchObject({ skipped: 0 })
        expect(await dumpOf(context.db)).toEqual(state)
      }
      context.db.close()
    }),
    { numRuns: 60 },
  )
}, 120_000)

test('the last contact a contact repeats is always that of its newest interaction, and introductions have their link', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 1, maxLength: 14 }), async (acts) => {
      const context = await openTestLibrary()
      for (const act of acts) await act(context)
      const { contacts, interactions, links } = await context.db.transaction(
        'r',
        [context.db.contacts, context.db.interactions, context.db.links],
        async () => ({
          contacts: await context.db.contacts.toArray(),
          interactions: await context.db.interactions.toArray(),
          links: await context.db.links.toArray(),
        }),
      )
      for (const contact of contacts) {
        const days = interactions
          .filter(({ contactIds: ids }) => ids.includes(contact.id))
          .map(({ day }) => day)
          .sort()
        expect(contact.lastInteractionOn).toBe(days.at(-1))
        expect(await interactionCount(context.db, contact.id)).toBe(days.length)
        const listed = await interactionsOf(context.db, contact.id, 2)
        expect(listed.map(({ day }) => day)).toEqual(days.reverse().slice(0, 2))
      }
      const introduced = contacts.flatMap(({ id, met }) =>
        met?.throughId && met.throughId !== id ? [`contacts:${id} contacts:${met.throughId}`] : [],
      )
      expect(
        links
          .filter(({ kind }) => kind === 'introduced-by')
          .map(({ fromKey, toKey }) => `${fromKey} ${toKey}`)
          .sort(),
      ).toEqual(introduced.sort())
      context.db.close()
    }),
    { numRuns: 60 },
  )
}, 120_000)

async function withOne(): Promise<{ context: CommandContext; id: string }> {
  const context = await openTestLibrary()
  const [id = ''] = await addContacts(context, [emptyContactDraft('Miriam Okonkwo')])
  return { context, id }
}

const on = (value: string) => ({ value, precision: 'day' }) as const

test('being in touch ends a snooze and a date it reaches; a later date and an older interaction leave them', async () => {
  const { context, id } = await withOne()
  await setNextOn(context, [id], '2026-03-10')
  await snoozeContacts(context, [id], '2026-03-20')
  await logInteraction(context, { contactIds: [id], kind: 'email', on: on('2026-03-01'), text: '' })
  expect(await contactById(context.db, id)).toMatchObject({ nextOn: '2026-03-10' })
  expect(await contactById(context.db, id)).not.toHaveProperty('snoozedUntil')
  await logInteraction(context, { contactIds: [id], kind: 'call', on: on('2026-03-12'), text: '' })
  expect(await contactById(context.db, id)).not.toHaveProperty('nextOn')
  await snoozeContacts(context, [id], '2026-04-20')
  await logInteraction(context, { contactIds: [id], kind: 'met', on: on('2025-01-01'), text: '' })
  expect(await contactById(context.db, id)).toMatchObject({
    snoozedUntil: '2026-04-20',
    lastInteractionOn: '2026-03-12',
  })
})

test('what a file knew someone by still finds them; what was typed by hand and set right does not', async () => {
  const { context, id } = await withOne()
  await editContact(context, id, { emails: [{ address: 'Wrong@b.example' }] })
  await editContact(context, id, { emails: [{ address: 'right@b.example' }] })
  expect((await contactById(context.db, id))?.identityKeys).toEqual(['email:right@b.example'])
  expect((await contactById(context.db, id))?.editedFields).toEqual(['emails'])
  await context.db.contacts.update(id, {
    importId: 'import',
    editedFields: [],
    identityKeys: ['uid:7', 'email:right@b.example'],
  })
  await editContact(context, id, { emails: [{ address: 'moved@c.example' }] })
  await editContact(context, id, { emails: [{ address: 'mistyped@c.example' }] })
  await editContact(context, id, { emails: [{ address: 'moved@c.example' }] })
  expect((await contactById(context.db, id))?.identityKeys).toEqual([
    'uid:7',
    'email:right@b.example',
    'email:moved@c.example',
  ])
})

test('promises come open and due first; kept ones last, the newest before', async () => {
  const { context, id } = await withOne()
  const made = { contactId: id, by: 'me', madeOn: '2026-01-01' } as const
  const undated = await addPromise(context, { ...made, text: 'some day' })
  const late = await addPromise(context, { ...made, text: 'late', due: '2026-02-02' })
  const soon = await addPromise(context, { ...made, text: 'soon', due: '2026-02-01' })
  const kept = await addPromise(context, { ...made, text: 'kept' })
  const keptLater = await addPromise(context, { ...made, text: 'kept later' })
  await keepPromise(context, [kept], '2026-01-02')
  await keepPromise(context, [keptLater], '2026-01-03')
  const ids = (await promisesOf(context.db, id)).map((promise) => promise.id)
  expect(ids).toEqual([soon, late, undated, keptLater, kept])
  const due = await openPromises(context.db, '2026-02-01')
  expect(due.map((promise) => promise.id)).toEqual([soon])
})

test('a link is seen from both its ends, and with an introduction goes the word of it', async () => {
  const context = await openTestLibrary()
  const [ada = ''] = await addContacts(context, [emptyContactDraft('Ada')])
  const met = { where: 'Tucson', throughId: ada }
  const [ben = ''] = await addContacts(context, [{ ...emptyContactDraft('Ben'), met }])
  const [seen] = await linksOf(context.db, { table: 'contacts', id: ada })
  expect(seen).toMatchObject({ direction: 'to', other: { table: 'contacts', id: ben } })
  await unlinkRecords(context, [seen?.link.id ?? ''])
  expect(await linksOf(context.db, { table: 'contacts', id: ben })).toEqual([])
  expect((await contactById(context.db, ben))?.met).toEqual({ where: 'Tucson' })
})
