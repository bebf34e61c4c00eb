import type { Resource } from '../model/resource.ts'
import type { Exporter, LibrarySnapshot } from './exporter.ts'
import { guarded } from './shared/formulaGuard.ts'

type Column = readonly [heading: string, cell: (resource: Resource) => string | undefined]

/** The columns in order; a cell with several values parts them with `; `, times are ISO 8601. */
const columns: Readonly<
  Record<Exclude<keyof Resource, (typeof drops)[number]>, readonly Column[]>
> = {
  kind: [['Kind', ({ kind }) => kind]],
  title: [['Title', ({ title }) => title]],
  people: [
    ['Authors', ({ people }) => namesOf(people, ['author', 'group', 'speaker', 'host'])],
    [
      'Editors and others',
      ({ people }) => namesOf(people, ['editor', 'translator', 'contributor']),
    ],
  ],
  source: [['Source', ({ source }) => source]],
  placeInSource: [
    ['Abbreviated source', ({ placeInSource }) => placeInSource?.abbreviation],
    ['Volume', ({ placeInSource }) => placeInSource?.volume],
    ['Issue', ({ placeInSource }) => placeInSource?.issue],
    ['Pages', ({ placeInSource }) => placeInSource?.pages],
    ['Publisher', ({ placeInSource }) => placeInSource?.publisher],
    ['Place of publication', ({ placeInSource }) => placeInSource?.publisherPlace],
    ['Edition', ({ placeInSource }) => placeInSource?.edition],
  ],
  published: [['Published', ({ published }) => published?.value]],
  url: [['URL', ({ url }) => url]],
  identifiers: [
    ['DOI', ({ identifiers }) => identifiers.doi],
    ['PMID', ({ identifiers }) => identifiers.pmid],
    ['PMCID', ({ identifiers }) => identifiers.pmcid],
    ['arXiv', ({ identifiers }) => identifiers.arxiv],
    ['Trials', ({ identifiers }) => listOf(identifiers.trials)],
    ['ISBN', ({ identifiers }) => identifiers.isbn],
    ['ISSN', ({ identifiers }) => identifiers.issn],
  ],
  platform: [['Platform', ({ platform }) => platform]],
  handle: [['Handle', ({ handle }) => handle]],
  postId: [['Post ID', ({ postId }) => postId]],
  text: [['Abstract or text', ({ text }) => text]],
  language: [['Language', ({ language }) => language]],
  mesh: [['MeSH', ({ mesh }) => listOf(mesh.map(headingOf))]],
  keywords: [['Keywords', ({ keywords }) => listOf(keywords)]],
  hashtags: [['Hashtags', ({ hashtags }) => listOf(hashtags)]],
  publicationTypes: [['Publication types', ({ publicationTypes }) => listOf(publicationTypes)]],
  notices: [['Notices', ({ notices }) => listOf(notices.map(({ text }) => text))]],
  specialties: [['Specialties', ({ specialties }) => listOf(specialties)]],
  tags: [['Tags', ({ tags }) => listOf(tags)]],
  status: [['Status', ({ status }) => status]],
  starred: [['Starred', ({ starred }) => (starred ? 'yes' : '')]],
  notes: [['Notes', ({ notes }) => notes]],
  savedAt: [['Saved', ({ savedAt }) => savedAt]],
  changedAt: [['Changed', ({ changedAt }) => changedAt]],
  origin: [['Origin', ({ origin }) => origin]],
  id: [['ID', ({ id }) => id]],
}

const drops = [
  'deletedAt',
  'identityKeys',
  'likenessKeys',
  'editedFields',
  'importId',
  'sample',
] as const

/**
 * A table for a spreadsheet: UTF-8 with a byte order mark (without it Excel takes it for the system's code page),
 * every cell in quotes, CRLF. A cell a spreadsheet would run as a formula begins with an apostrophe.
 */
export const exportCsv: Exporter = {
  id: 'csv',
  name: 'Spreadsheet (CSV)',
  extension: 'csv',
  drops,
  write,
}

function* write(snapshot: LibrarySnapshot): Generator<string, void, undefined> {
  const all = Object.values(columns).flat()
  yield `\uFEFF${rowOf(all.map(([heading]) => heading))}`
  for (const resource of snapshot.resources)
    yield rowOf(all.map(([, cell]) => cell(resource) ?? ''))
}

function rowOf(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(',')}\r\n`
}

function namesOf(people: Resource['people'], roles: readonly string[]): string {
  return listOf(people.filter(({ role }) => roles.includes(role)).map(({ name }) => name))
}

function headingOf({ term, qualifiers, major }: Resource['mesh'][number]): string {
  return `${major ? '*' : ''}${[term, ...(qualifiers ?? [])].join('/')}`
}

function listOf(values: readonly string[] | undefined): string {
  return (values ?? []).join('; ')
}
