import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importNbib } from '../../src/formats/importNbib.ts'
import type { ResourceDraft } from '../../src/model/resource.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pubmed = resolve(root, '../shared/data/pubmed-1000.nbib')
const ownFixture = resolve(root, 'tests/fixtures/search/library.nbib')

/** The records search is measured on, and where they are from. */
export interface DraftSource {
  readonly name: string
  readonly drafts: readonly ResourceDraft[]
}

/** The 1,000 PubMed records kept beside the project; undefined where they are not there. */
export function readPubmedDrafts(): DraftSource | undefined {
  return existsSync(pubmed) ? readNbib('pubmed-1000.nbib', pubmed) : undefined
}

/** The invented records of tests/fixtures/search. */
export function readOwnDrafts(): DraftSource {
  return readNbib('tests/fixtures/search/library.nbib', ownFixture)
}

function readNbib(name: string, path: string): DraftSource {
  const text = readFileSync(path, 'utf8')
  const drafts = [...importNbib.parse({ name, text })].flatMap((record) =>
    'draft' in record ? [record.draft] : [],
  )
  return { name, drafts }
}
