import 'fake-indexeddb/auto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCapture } from '../../src/capture/readCapture.ts'
import { applyImport } from '../../src/commands/applyImport.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { findAlreadyInLibrary } from '../../src/commands/findAlreadyInLibrary.ts'
import { planImport } from '../../src/commands/planImport.ts'
import { findResourceDuplicates } from '../../src/duplicates/findResourceDuplicates.ts'
import { importNbib } from '../../src/formats/importNbib.ts'
import { importRis } from '../../src/formats/importRis.ts'
import { splitRis } from '../../src/formats/shared/splitRis.ts'
import { identityKeys } from '../../src/model/identityKeys.ts'
import { emptyDraft, type Identifiers, type Resource } from '../../src/model/resource.ts'
import { workTypeOf } from '../../src/portfolio/ownWorks.ts'
import { LibraryIndex } from '../../src/search/libraryIndex.ts'
import { resourceFromDraft } from '../bench/resourceFromDraft.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'

const folder = '../shared/cases/refs'
const textOf = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')
const jsonOf = <Shape>(file: string) => JSON.parse(textOf(file)) as Shape
const met = test.skipIf(!existsSync(folder))

async function imported(context: CommandContext, text: string) {
  const plan = await planImport(context.db, 'resources', importRis.parse({ name: 'x.ris', text }))
  await applyImport(context, plan, { fileName: 'x.ris', format: 'ris' })
  return plan.counts
}

describe('works that look alike', () => {
  met.each([
    ['01-editorials-same-heading.ris', 3],
    ['03-same-address-other-title.ris', 2],
    ['04-address-differs-in-route.ris', 2],
  ])('%s holds %i, in one file and in files of their own', async (file, works) => {
    const text = textOf(`import/${file}`)
    const together = await openTestLibrary()
    expect(await imported(together, text)).toMatchObject({ read: works, new: works, repeated: 0 })

    const apart = await openTestLibrary()
    const records = [...splitRis(text)].map(({ raw }) => raw)
    expect(records).toHaveLength(works)
    for (const record of records) {
      const before = await apart.db.resources.toArray()
      expect(await imported(apart, record)).toMatchObject({ new: 1, changed: 0 })
      for (const resource of before) {
        expect(await apart.db.resources.get(resource.id)).toEqual(resource)
      }
    }
    expect(await apart.db.resources.count()).toBe(works)
  })

  met('a page of one route is not that of another', async () => {
    const context = await openTestLibrary()
    const [first] = [...splitRis(textOf('import/04-address-differs-in-route.ris'))]
    await imported(context, first?.raw ?? '')
    const found = (address: string) =>
      findAlreadyInLibrary(context.db, readCapture(address, new Date()).draft, false)
    expect(await found('https://cases.example.org/#/case/1')).toMatchObject({ certain: true })
    expect(await found('https://cases.example.org/#/case/2')).toBeUndefined()
  })
})

met('publication types that only name an abstract or a conference are articles', () => {
  const text = textOf('import/19-publication-types.nbib')
  const types = [...importNbib.parse({ name: 'x.nbib', text })].map((record) =>
    'draft' in record ? workTypeOf(record.draft as unknown as Resource) : record.problem,
  )
  expect(types).toEqual(['journal-article', 'journal-article'])
})

interface Told {
  readonly title: string
  readonly isbn?: string
  readonly year?: string
  readonly publicationTypes?: string[]
}

/** A paper of one author, year and journal, but for what a case says of it. */
function paperOf(id: string, { title, isbn, year = '2020', publicationTypes = [] }: Told) {
  const identifiers: Identifiers = isbn ? { isbn } : {}
  const draft = {
    ...emptyDraft('paper', title),
    people: [{ name: 'Doe, Jane', role: 'author' as const, family: 'Doe', given: 'Jane' }],
    source: 'J Sleep',
    published: { value: year, precision: 'year' as const },
    identifiers,
    publicationTypes,
  }
  return { ...resourceFromDraft(draft, 0), id, identityKeys: identityKeys(draft) }
}

describe('duplicates', () => {
  const files = existsSync(folder) ? readdirSync(`${folder}/duplicates`) : []
  met.each(files)('%s is not offered', (file) => {
    const { a, b, expected } = jsonOf<{ a: Told; b: Told; expected: string }>(`duplicates/${file}`)
    expect(expected).toBe('not offered')
    const offered = (one: Told, other: Told) =>
      findResourceDuplicates([paperOf('a', one), paperOf('b', other)], new Set())
    expect(offered(a, b)).toEqual([])
    // The same pair without what tells it apart is offered: the rest of it is alike enough.
    expect(offered(a, a)).toHaveLength(1)
  })
})

interface Asked {
  readonly titles: string[]
  readonly author?: string
  readonly authors?: string[]
  readonly year?: string
  readonly query: string | string[]
  readonly expected: string[]
}

describe('search', () => {
  function libraryOf({ titles, author, authors = [], year }: Asked) {
    const index = new LibraryIndex(new Map())
    const by = (family: string) => [{ name: family, role: 'author' as const, family }]
    const one = (title: string, people: Resource['people']) => ({
      ...resourceFromDraft(emptyDraft('paper', title), 0),
      id: title,
      people,
      ...(year ? { published: { value: year, precision: 'year' as const } } : {}),
    })
    const [family = ''] = author?.split(',') ?? []
    index.put([
      ...titles.map((title) => one(title, family ? by(family) : [])),
      ...authors.map((name) => ({ ...one('A work', by(name)), id: name })),
    ])
    return (text: string) =>
      [...index.view({ text, filters: {}, sort: 'best', trash: false }).ids].sort()
  }

  met.each(['01-negated-phrase.json', '02-negated-hyphen.json', '04-author-year.json'])(
    '%s finds what it should and no more',
    (file) => {
      const asked = jsonOf<Asked>(`search/${file}`)
      expect(libraryOf(asked)(String(asked.query))).toEqual([...asked.expected].sort())
    },
  )

  met.each(['05-hyphen-vs-joined.json', '07-greek-beside-letters.json'])(
    '%s: each query finds its own',
    (file) => {
      const asked = jsonOf<Asked>(`search/${file}`)
      const found = libraryOf(asked)
      expect(asked.query).toHaveLength(asked.titles.length)
      expect([asked.query].flat().map(found)).toEqual(asked.titles.map((title) => [title]))
    },
  )

  met('08-letters-without-decomposition.json: both spellings', () => {
    const found = libraryOf(jsonOf<Asked>('search/08-letters-without-decomposition.json'))
    expect(found('sorensen')).toEqual(['Sorensen', 'Sørensen'])
    expect(found('walesa')).toEqual(['Walesa', 'Wałęsa'])
    expect(found('dordevic')).toEqual(['Đorđević'])
    expect(found('oedema')).toEqual(['œdema'])
    expect(found('coeliac')).toEqual(['Cœliac disease'])
  })

  met('no case is left out', () => {
    expect(readdirSync(`${folder}/search`).map((file) => file.slice(0, 2))).toEqual(
      '01 02 04 05 07 08'.split(' '),
    )
  })
})
