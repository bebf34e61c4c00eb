import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { readCapture } from '../../src/capture/readCapture.ts'
import { applyImport } from '../../src/commands/applyImport.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { findAlreadyInLibrary } from '../../src/commands/findAlreadyInLibrary.ts'
import { planImport } from '../../src/commands/planImport.ts'
import { findResourceDuplicates } from '../../src/duplicates/findResourceDuplicates.ts'
import { importRis } from '../../src/formats/importRis.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'

const now = new Date('2026-11-26T12:00:00Z')

/** RIS out of records, each its lines but for the closing one. */
const ris = (...records: string[]) => records.map((lines) => `${lines}\nER  - \n`).join('')

async function importText(context: CommandContext, text: string) {
  const records = importRis.parse({ name: 'x.ris', text })
  const plan = await planImport(context.db, 'resources', records)
  await applyImport(context, plan, { fileName: 'x.ris', format: 'ris' })
  return plan
}

const editorial = (issue: number) =>
  `TY  - JOUR\nTI  - Highlights of this issue\nT2  - J Sleep\nPY  - 2020\nVL  - 12\nIS  - ${issue}\nSP  - ${issue}01\nEP  - ${issue}02`
const chapter = (title: string, author: string, pages: string) =>
  `TY  - CHAP\nTI  - ${title}\nAU  - ${author}\nT2  - The book of sleep\nPY  - 2020\nDO  - 10.5555/book\nSP  - ${pages}`
const paper = (title: string, year: number, more = '') =>
  `TY  - JOUR\nTI  - ${title}\nAU  - Doe, Jane\nPY  - ${year}${more}`
const address = '\nUR  - https://search.example.com/'

const twos: readonly (readonly [string, string, string])[] = [
  ['editorials called alike', editorial(1), editorial(2)],
  [
    'letters that differ in their pages alone',
    `${paper('Letter', 2020)}\nSP  - 4`,
    `${paper('Letter', 2020)}\nSP  - 5`,
  ],
  [
    'chapters under the DOI of their book',
    chapter('Sleep', 'Doe, Jane', '1'),
    chapter('Dreams', 'Roe, R', '20'),
  ],
  [
    'chapters whose titles begin alike',
    chapter('Sleep', 'Doe, Jane', '1'),
    chapter('Sleep and dreams', 'Doe, Jane', '20'),
  ],
  [
    'papers at one address',
    paper('Night float', 2020, address),
    paper('Shift work', 2020, address),
  ],
  [
    'years of one guideline at one address',
    paper('Guideline', 2020, address),
    paper('Guideline', 2021, address),
  ],
  [
    'cases of one program in a page',
    `TY  - ELEC\nTI  - A case\nUR  - https://a.org/#/case/1`,
    `TY  - ELEC\nTI  - A case\nUR  - https://a.org/#/case/2`,
  ],
  [
    'a paper and its erratum',
    paper('Night float', 2020, '\nDO  - 10.5555/a'),
    paper('Erratum: Night float', 2020, '\nDO  - 10.5555/a'),
  ],
  [
    'a paper and its preprint',
    paper('Night float', 2020, '\nDO  - 10.5555/a'),
    paper('Night float', 2020, '\nDO  - 10.5555/a').replace('JOUR', 'UNPB'),
  ],
  [
    'one that says more, without an identifier',
    paper('Night float', 2020),
    paper('Night float', 2020, '\nT2  - J Sleep\nVL  - 1'),
  ],
]

test.each(twos)('%s stay two, in one file and in two', async (_, one, other) => {
  const together = await openTestLibrary()
  expect((await importText(together, ris(one, other))).counts).toMatchObject({ new: 2, read: 2 })
  expect((await importText(together, ris(one, other))).counts).toMatchObject({ unchanged: 2 })
  const apart = await openTestLibrary()
  await importText(apart, ris(one))
  const [before] = await apart.db.resources.toArray()
  expect((await importText(apart, ris(other))).counts).toMatchObject({ new: 1 })
  expect(await apart.db.resources.get(before?.id ?? '')).toEqual(before)
  expect((await importText(apart, ris(other, one))).counts).toMatchObject({ unchanged: 2 })
})

test('what shares an identifier or an address and is not the same is offered, in the preview and afterwards', async () => {
  for (const [one, other] of [twos[2], twos[4], twos[7]].map((two) => two?.slice(1) ?? [])) {
    const context = await openTestLibrary()
    await importText(context, ris(one ?? ''))
    const [first] = await context.db.resources.toArray()
    const plan = await importText(context, ris(other ?? ''))
    expect(plan.rows[0]).toMatchObject({ outcome: 'new', perhapsTitle: first?.title })
    const pairs = findResourceDuplicates(await context.db.resources.toArray(), new Set())
    expect(pairs.map(({ level }) => level)).toEqual(['suggest'])
  }
})

test('the same record is one, further up in the file or in the library, and what it would replace is named', async () => {
  const context = await openTestLibrary()
  const first = paper('Night float', 2020, '\nDO  - 10.5555/a\nT2  - J Sleep')
  const again = paper('Night float: a trial', 2021, '\nDO  - 10.5555/A\nVL  - 3')
  expect((await importText(context, ris(first, first))).counts).toMatchObject({
    new: 1,
    repeated: 1,
  })
  const plan = await importText(context, ris(again))
  expect(plan.rows[0]).toMatchObject({
    outcome: 'changed',
    existingTitle: 'Night float',
    changedFields: ['title', 'placeInSource', 'published'],
    replaced: [
      { field: 'title', from: 'Night float', to: 'Night float: a trial' },
      { field: 'published', from: '2020', to: '2021' },
    ],
  })
  expect(await context.db.resources.count()).toBe(1)
})

test('one that is the same only as a record left out is not left out with it', async () => {
  const context = await openTestLibrary()
  const doi = '\nDO  - 10.5555/a'
  const untold = `TY  - JOUR\nTI  - Night float${doi}`
  const volume = (number: number) => `${untold}\nVL  - ${number}`
  const plan = await importText(context, ris(volume(1), untold, volume(2)))
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['new', 'repeated', 'new'])
})

test('a capture is the same for certain only where its address and route are', async () => {
  const context = await openTestLibrary()
  await importText(context, ris(twos[6]?.[1] ?? ''))
  const found = (text: string) =>
    findAlreadyInLibrary(context.db, readCapture(text, now).draft, false)
  expect(await found('https://a.org/#/case/1')).toMatchObject({ certain: true })
  expect(await found('https://a.org/#/case/2')).toBeUndefined()
})
