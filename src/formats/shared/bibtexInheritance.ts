import type { BibtexEntry } from './splitBibtex.ts'

/** What is of the parent alone: its names, and what identifies it. */
const ownFields = new Set(
  (
    'crossref xref xdata ids key keywords label sortkey sorttitle shorthand entryset related options execute file ' +
    'abstract annotation note doi url eprint pmid pmcid title subtitle titleaddon booktitle booksubtitle pages'
  ).split(' '),
)
const deepest = 5

/** Types whose title is that of what the child stands in. */
const containers: ReadonlyMap<string, string> = new Map([
  ...[
    'book',
    'collection',
    'mvbook',
    'mvcollection',
    'proceedings',
    'mvproceedings',
    'reference',
  ].map((type) => [type, 'booktitle'] as const),
  ['periodical', 'journaltitle'],
])

/**
 * Entries with what they inherit: the missing fields of the entry named by `crossref` (the title of a book or of
 * proceedings as that of what a chapter stands in), and all missing ones of those named by `xdata` (biblatex manual,
 * 2.4.1 and 3.13.6). Parents may stand anywhere; `xdata` and `set` entries are no works and left out.
 */
export function* withInherited(entries: readonly BibtexEntry[]): Generator<BibtexEntry> {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]))
  for (const entry of entries) {
    if (entry.whole && (entry.type === 'xdata' || entry.type === 'set')) continue
    const fields = inherited(entry, byKey, 0)
    yield fields === entry.fields ? entry : { ...entry, fields }
  }
}

type Fields = ReadonlyMap<string, string>

function inherited(
  entry: BibtexEntry,
  byKey: ReadonlyMap<string, BibtexEntry>,
  depth: number,
): Fields {
  const parents = (field: string) =>
    (entry.fields.get(field) ?? '')
      .split(',')
      .slice(0, 20)
      .flatMap((key) => byKey.get(key.trim().toLowerCase()) ?? [])
      .filter((parent) => parent !== entry)
  const [data, works] = [parents('xdata'), parents('crossref')]
  if (data.length + works.length === 0 || depth >= deepest) return entry.fields
  const fields = new Map(entry.fields)
  const add = ([name, value]: readonly [string, string]) => {
    if (!fields.get(name)?.trim()) fields.set(name, value)
  }
  for (const parent of data) [...inherited(parent, byKey, depth + 1)].forEach(add)
  for (const parent of works)
    handedDown(parent.type, inherited(parent, byKey, depth + 1)).forEach(add)
  return fields
}

/** What a book or an issue hands down: its title as that of the container, its author as that of the book. */
function handedDown(type: string, fields: Fields): (readonly [string, string])[] {
  const title = containers.get(type)
  const renamed: Readonly<Record<string, string | undefined>> = {
    booktitle: 'booktitle',
    title,
    subtitle: title === 'booktitle' ? 'booksubtitle' : undefined,
    author: title ? 'bookauthor' : 'author',
  }
  return [...fields].flatMap(([name, value]) => {
    const own = ownFields.has(name) ? undefined : name
    const as = Object.hasOwn(renamed, name) ? renamed[name] : own
    return as ? [[as, value] as const] : []
  })
}
