import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addContacts } from '../../src/commands/addContacts.ts'
import { addPromise } from '../../src/commands/addPromise.ts'
import { applyImport } from '../../src/commands/applyImport.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { editContact } from '../../src/commands/editContact.ts'
import { planImport } from '../../src/commands/planImport.ts'
import { saveColumnMapping } from '../../src/commands/saveColumnMapping.ts'
import { undo } from '../../src/commands/undo.ts'
import { undoImport } from '../../src/commands/undoImport.ts'
import { exportContactsCsv } from '../../src/formats/exportContactsCsv.ts'
import { exportVcard4 } from '../../src/formats/exportVcard.ts'
import type { ParsedRecord } from '../../src/formats/importer.ts'
import { importLinkedInConnections } from '../../src/formats/importLinkedInConnections.ts'
import { importVcard } from '../../src/formats/importVcard.ts'
import { type ContactDraft, emptyContactDraft } from '../../src/model/contact.ts'
import { arbitraryContact } from '../db/arbitraryContact.ts'
import { dumpOf, openTestLibrary } from '../db/openTestLibrary.ts'
import { bytesOf, recordsOfFile } from '../formats/formatFiles.ts'

const heading = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'

function linkedIn(...rows: readonly string[]): ParsedRecord<'contacts'>[] {
  return [
    ...importLinkedInConnections.parse({
      name: 'Connections.csv',
      text: [heading, ...rows].join('\n'),
    }),
  ]
}

function vcards(text: string): ParsedRecord<'contacts'>[] {
  return [...importVcard.parse({ name: 'a.vcf', text })]
}

async function importAll(
  context: CommandContext,
  records: readonly ParsedRecord<'contacts'>[],
  fileName = 'Connections.csv',
) {
  const plan = await planImport(context.db, 'contacts', records)
  const done = await applyImport(context, plan, { fileName, format: 'linkedin-connections' })
  return { plan, done }
}

const outcomes = ({ plan }: Awaited<ReturnType<typeof importAll>>) =>
  plan.rows.map(({ outcome }) => outcome)

const okonkwo =
  'Miriam,Okonkwo,https://www.linkedin.com/in/miriam-okonkwo,,Saguaro Medical Center,Program Director,03 Feb 2023'
const tran = 'Maya,Tran,https://www.linkedin.com/in/maya-tran,,Example Clinic,Resident,15 Jan 2024'

/** Few addresses and names, so that people of one file and of the library meet in every way. */
const colliding: fc.Arbitrary<ContactDraft> = fc
  .tuple(
    arbitraryContact,
    fc.record({
      email: fc.constantFrom(undefined, 'office@a.example', 'ada@a.example'),
      handle: fc.constantFrom(undefined, undefined, 'ada', 'bob'),
      phone: fc.constantFrom(undefined, '+16025550143'),
      key: fc.constantFrom(undefined, undefined, 'uid:1', 'uid:2'),
      family: fc.constantFrom('Lovelace', 'Byron'),
      given: fc.constantFrom('Ada', 'Anne', undefined),
      institution: fc.constantFrom(undefined, 'A', 'B'),
      title: fc.constantFrom(undefined, 'Fellow', 'Attending'),
      origin: fc.constantFrom('LinkedIn', 'vCard', undefined),
    }),
  )
  .map(([draft, { email, handle, phone, key, family, given, institution, title, origin }]) => ({
    ...draft,
    name: [given, family].filter(Boolean).join(' '),
    family,
    ...(given ? { given } : {}),
    emails: email ? [{ address: email }] : [],
    phones: phone ? [{ raw: phone, e164: phone }] : [],
    profiles: handle ? [{ platform: 'linkedin' as const, handle }] : [],
    positions:
      institution || title
        ? [{ ...(title ? { title } : {}), ...(institution ? { institution } : {}) }]
        : [],
    ...(key ? { sourceKeys: [key] } : {}),
    ...(origin ? { origin } : {}),
  }))

function recordsOf(drafts: readonly ContactDraft[]): ParsedRecord<'contacts'>[] {
  return drafts.map((draft, at) => ({
    draft,
    raw: { text: `record ${at}`, line: at + 1 },
    warnings: [],
  }))
}

const ada: ContactDraft = { ...emptyContactDraft('Ada Byron'), family: 'Byron', given: 'Ada' }
const number = [{ raw: '+16025550143', e164: '+16025550143' }]

/** Two of one name with one number; the file tells one of them, by another row, of a further post. */
const sharingANumber = {
  there: [
    { ...ada, phones: number, origin: 'LinkedIn' },
    {
      ...ada,
      phones: number,
      positions: [{ title: 'Fellow' }],
      sourceKeys: ['uid:1'],
      origin: 'LinkedIn',
    },
  ],
  read: [
    { ...ada, positions: [{ title: 'Attending' }], sourceKeys: ['uid:1'], origin: 'LinkedIn' },
    { ...ada, phones: number, positions: [{ title: 'Fellow' }], origin: 'LinkedIn' },
  ],
} satisfies Record<string, ContactDraft[]>

const lovelace = { ...emptyContactDraft('Ada Lovelace'), family: 'Lovelace', given: 'Ada' }
const mailbox = { emails: [{ address: 'ada@a.example' }] }

/** People who share an address and a source's identifier by turns. */
const sharingByTurns = {
  there: [
    { ...lovelace, sourceKeys: ['uid:1'], origin: 'LinkedIn' },
    { ...lovelace, ...mailbox, sourceKeys: ['uid:2'], origin: 'LinkedIn' },
  ],
  read: [
    { ...ada, ...mailbox },
    {
      ...emptyContactDraft('Anne Lovelace'),
      ...{ family: 'Lovelace', given: 'Anne', sourceKeys: ['uid:1'], origin: 'LinkedIn' },
      ...mailbox,
    },
    { ...lovelace, positions: [{ title: 'Fellow' }], sourceKeys: ['uid:2'], origin: 'LinkedIn' },
  ],
} satisfies Record<string, ContactDraft[]>

test('the same file again changes nothing, whatever is in it and in the library', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(colliding, { maxLength: 4 }),
      fc.array(colliding, { maxLength: 8 }),
      async (there, read) => {
        const context = await openTestLibrary()
        await addContacts(context, there)
        await importAll(context, recordsOf(read))
        const before = await dumpOf(context.db)
        const { plan, done } = await importAll(context, recordsOf(read))
        expect(plan.counts).toMatchObject({ new: 0, changed: 0, read: read.length })
        expect(done).toBeNull()
        expect(await dumpOf(context.db)).toEqual(before)
        context.db.close()
      },
    ),
    {
      numRuns: Number(process.env.IMPORT_RUNS ?? 150),
      examples: [
        [sharingANumber.there, sharingANumber.read],
        [sharingByTurns.there, sharingByTurns.read],
      ],
    },
  )
}, 120_000)

test('undoing an import gives the library back as it was, to the last row', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(colliding, { maxLength: 4 }),
      fc.array(colliding, { minLength: 1, maxLength: 8 }),
      async (there, read) => {
        const context = await openTestLibrary()
        await addContacts(context, there)
        const tables = ['contacts', 'contactPhotos', 'rawRecords']
        const before = await dumpOf(context.db, tables)
        const { done } = await importAll(context, recordsOf(read))
        if (done) await undoImport(context, done.id)
        expect(await dumpOf(context.db, tables)).toEqual(before)
        context.db.close()
      },
    ),
    { numRuns: 60 },
  )
}, 120_000)

test('people who share an office are all kept, whoever shares a profile is one', async () => {
  const context = await openTestLibrary()
  const shared = (name: string) =>
    `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEMAIL:office@a.example\nTEL:+16025550100\nURL:https://a.example\nEND:VCARD\n`
  const all = await importAll(
    context,
    vcards(['Ada Lovelace', 'Bob Hope', 'Cy Twombly'].map(shared).join('')),
  )
  expect(outcomes(all)).toEqual(['new', 'new', 'new'])
  const again = await importAll(context, vcards(shared('Bob J. Hope')))
  expect(again.plan.rows[0]).toMatchObject({
    outcome: 'changed',
    changedFields: ['name', 'middle'],
    existingTitle: 'Bob Hope',
  })
  const twice = await importAll(
    context,
    linkedIn(okonkwo, okonkwo.replace('/miriam-okonkwo', '/Miriam-Okonkwo/')),
  )
  expect(outcomes(twice)).toEqual(['new', 'repeated'])
})

test('someone who moved: the former position ends, the new one comes first, and what was edited stays', async () => {
  const context = await openTestLibrary()
  await importAll(context, linkedIn(okonkwo, tran))
  const [miriam] = await context.db.contacts
    .where('identityKeys')
    .equals('linkedin:miriam-okonkwo')
    .toArray()
  if (!miriam) throw new Error('not imported')
  await editContact(context, miriam.id, { name: 'Mim Okonkwo', notes: 'Owes me a call' })
  const moved = await importAll(
    context,
    linkedIn(
      okonkwo
        .replace('Saguaro Medical Center,Program Director', 'Mesa Children’s,Dean')
        .replace('Miriam', 'Miriam Ada'),
      tran.replace(',,Example', ',maya@example.org,Example'),
      'Omar,Haddad,https://www.linkedin.com/in/ohaddad,,Example Clinic,Fellow,1 Mar 2025',
    ),
  )
  expect(moved.plan.counts).toMatchObject({ new: 1, changed: 2, unchanged: 0 })
  expect(moved.plan.rows[0]).toMatchObject({
    changedFields: ['given', 'positions'],
    keptFields: ['name'],
  })
  expect(await context.db.contacts.get(miriam.id)).toMatchObject({
    name: 'Mim Okonkwo',
    given: 'Miriam Ada',
    notes: 'Owes me a call',
    positions: [
      { title: 'Dean', institution: 'Mesa Children’s' },
      {
        title: 'Program Director',
        institution: 'Saguaro Medical Center',
        to: { value: '2026-01', precision: 'month', approximate: true },
      },
    ],
  })
  expect(moved.done?.counts).toMatchObject({ added: 1, changed: 2, kept: 0 })
})

test('a row read once stays read while other sources speak, and says something new once its own source said otherwise', async () => {
  const context = await openTestLibrary()
  const there = linkedIn(okonkwo)
  const away = linkedIn(okonkwo.replace('Saguaro Medical Center', 'Mesa Children’s'))
  await importAll(context, there)
  await importAll(
    context,
    vcards(
      'BEGIN:VCARD\nVERSION:3.0\nFN:Miriam Okonkwo\nTITLE:Chair\nORG:Desert Hospice\nX-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/miriam-okonkwo\nEND:VCARD\n',
    ),
  )
  expect(await context.db.contacts.count()).toBe(1)
  expect(outcomes(await importAll(context, there))).toEqual(['unchanged'])
  expect(outcomes(await importAll(context, away))).toEqual(['changed'])
  expect(outcomes(await importAll(context, there))).toEqual(['changed'])
  const [miriam] = await context.db.contacts.toArray()
  const now = miriam?.positions.filter(({ to }) => !to).map(({ institution }) => institution)
  expect(now).toEqual(['Saguaro Medical Center', 'Desert Hospice'])
})

test('a difference only in what was edited by hand counts as kept', async () => {
  const context = await openTestLibrary()
  await importAll(context, linkedIn(okonkwo))
  const [miriam] = await context.db.contacts.toArray()
  await editContact(context, miriam?.id ?? '', { positions: [{ title: 'Retired' }] })
  const { plan, done } = await importAll(context, linkedIn(okonkwo))
  expect(plan.rows[0]).toMatchObject({ outcome: 'kept', keptFields: ['positions'] })
  expect(done).toBeNull()
})

test('another source fills what is empty and ends nothing; a new family name keeps the former one', async () => {
  const context = await openTestLibrary()
  await importAll(context, linkedIn(okonkwo.replace(',,', ',m@a.example,')))
  await importAll(
    context,
    vcards(
      'BEGIN:VCARD\nVERSION:3.0\nFN:Dr. M. Okonkwo\nN:Okonkwo;M.;;Dr.;\nEMAIL:m@a.example\nTEL:+16025550143\nORG:Desert Hospice\nEND:VCARD\n',
    ),
  )
  const [one, ...others] = await context.db.contacts.toArray()
  expect(others).toEqual([])
  expect(one).toMatchObject({
    name: 'Miriam Okonkwo',
    prefix: 'Dr.',
    phones: [{ e164: '+16025550143' }],
  })
  expect(one?.positions.map(({ institution, to }) => [institution, to])).toEqual([
    ['Desert Hospice', undefined],
    ['Saguaro Medical Center', undefined],
  ])
  await importAll(
    context,
    linkedIn(okonkwo.replace('Okonkwo', 'Adeyemi').replace(',,', ',m@a.example,')),
  )
  expect(await context.db.contacts.get(one?.id ?? '')).toMatchObject({
    name: 'Miriam Adeyemi',
    family: 'Adeyemi',
    formerNames: ['Okonkwo'],
  })
})

test('a row with neither address nor e-mail is new, says whom it resembles, and is itself known again', async () => {
  const context = await openTestLibrary()
  const [id] = await addContacts(context, [
    { ...emptyContactDraft('José García'), positions: [{ institution: 'Hospital del Mar' }] },
  ])
  const row = 'José,García,,,Hospital del Mar,Residente,28 Nov 2021'
  const first = await importAll(context, linkedIn(row))
  expect(first.plan.rows[0]).toMatchObject({ outcome: 'new', perhapsTitle: 'José García' })
  expect(await context.db.contacts.count()).toBe(2)
  expect(outcomes(await importAll(context, linkedIn(row)))).toEqual(['unchanged'])
  const elsewhere = await planImport(
    context.db,
    'contacts',
    linkedIn('José,García,,,Clínica Sur,Residente,1 Dec 2022'),
  )
  expect(elsewhere.rows[0]).not.toHaveProperty('perhapsTitle')
  expect(id).toBeDefined()
})

test.each([exportContactsCsv, exportVcard4])(
  'what was exported as $name and comes back is known by its own id',
  async (exporter) => {
    const context = await openTestLibrary()
    const ada = { ...emptyContactDraft('Ada Lovelace'), given: 'Ada', family: 'Lovelace' }
    await addContacts(context, [ada, ada])
    const contacts = await context.db.contacts.toArray()
    const text = [
      ...exporter.write({ contacts, photos: new Map(), exportedAt: '', withNotes: false }),
    ].join('')
    const plan = await planImport(context.db, 'contacts', recordsOfFile('contacts', bytesOf(text)))
    expect(plan.rows.map(({ outcome, existingId }) => [outcome, existingId])).toEqual(
      contacts.map(({ id }) => ['unchanged', id]),
    )
  },
)

test('a picture comes once, beside the contact, and goes with the import', async () => {
  const context = await openTestLibrary()
  const photo = { mediaType: 'image/jpeg', base64: 'QUJD' }
  const draft = { ...emptyContactDraft('Ada'), sourceKeys: ['uid:1'], origin: 'vCard', photo }
  const { done } = await importAll(context, recordsOf([draft]), 'a.vcf')
  const [ada] = await context.db.contacts.toArray()
  expect(await context.db.contactPhotos.toArray()).toEqual([{ id: ada?.photoId, ...photo }])
  const again = await importAll(
    context,
    recordsOf([{ ...draft, photo: { ...photo, base64: 'REVG' } }]),
  )
  expect(again.done).toBeNull()
  await undoImport(context, done?.id ?? '')
  expect(await context.db.contactPhotos.count()).toBe(0)
  expect(await context.db.contacts.count()).toBe(0)
})

test('a picture that was not made small and plain is not written', async () => {
  const context = await openTestLibrary()
  const photo = { mediaType: 'image/svg+xml', base64: 'PHN2Zz4=' }
  await importAll(context, recordsOf([{ ...emptyContactDraft('Ada'), photo }]))
  expect(await context.db.contactPhotos.count()).toBe(0)
  expect((await context.db.contacts.toArray())[0]).not.toHaveProperty('photoId')
})

test('one step of undo takes the whole import back; its label says what it was of', async () => {
  const context = await openTestLibrary()
  const before = await dumpOf(context.db, ['contacts', 'rawRecords', 'imports'])
  const rows = Array.from(
    { length: 450 },
    (_, at) => `A${at},B,https://www.linkedin.com/in/ab${at},,C,D,1 Mar 2025`,
  )
  await importAll(context, linkedIn(...rows))
  const step = await undo(context)
  expect(step?.label).toMatchObject({
    code: 'import-file',
    kind: 'contact',
    added: 450,
    changed: 0,
  })
  expect(await dumpOf(context.db, ['contacts', 'rawRecords', 'imports'])).toEqual(before)
})

test('someone the user has changed or made promises to since stays when the import is undone', async () => {
  const context = await openTestLibrary()
  const { done } = await importAll(context, linkedIn(okonkwo, tran, tran.replaceAll('aya', 'ina')))
  const [miriam] = await context.db.contacts
    .where('identityKeys')
    .equals('linkedin:miriam-okonkwo')
    .toArray()
  await editContact(context, miriam?.id ?? '', { notes: 'Kind' })
  const [maya] = await context.db.contacts
    .where('identityKeys')
    .equals('linkedin:maya-tran')
    .toArray()
  await addPromise(context, {
    contactId: maya?.id ?? '',
    by: 'me',
    text: 'Send the poster',
    madeOn: '2026-01-02',
  })
  expect(await undoImport(context, done?.id ?? '')).toEqual({
    removed: 1,
    restored: 0,
    keptBecauseEdited: 2,
  })
  expect((await context.db.contacts.toArray()).map(({ name }) => name).sort()).toEqual([
    'Maya Tran',
    'Miriam Okonkwo',
  ])
})

test('what rows and columns are is remembered by their headings and is no step of undo', async () => {
  const context = await openTestLibrary()
  const columns = { Name: 'name', Contact: 'email' }
  await saveColumnMapping(context, 'name|contact', { rows: 'contacts', columns })
  expect(await context.db.columnMappings.get('name|contact')).toMatchObject({
    rows: 'contacts',
    columns: { Contact: 'email' },
  })
  expect(await undo(context)).toBeNull()
})
