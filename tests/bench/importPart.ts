import 'fake-indexeddb/auto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { suggestSpecialties } from '../../src/capture/suggestSpecialties.ts'
import { applyImport } from '../../src/commands/applyImport.ts'
import { planImport } from '../../src/commands/planImport.ts'
import { declareDatabase } from '../../src/db/libraryDatabase.ts'
import { readImportFile } from '../../src/formats/readImportFile.ts'
import { specialtyListSchema } from '../../src/model/specialty.ts'
import { nbibText } from '../e2e/support/nbibText.ts'
import type { BenchPart } from './benchPart.ts'

const shared = fileURLToPath(new URL('../../../shared/data/pubmed-1000.nbib', import.meta.url))
const specialtiesFile = fileURLToPath(new URL('../../resources/specialties.json', import.meta.url))
const records = 1_000

/**
 * The whole import of 1,000 PubMed records under Node with the plain modules, in seconds: reading, comparing with an
 * empty library, suggesting specialties, writing. The database is fake-indexeddb in memory, which is slower at a row
 * than Chromium's and has no disk to wait for; `import.nbib1000_read_s` is the reading alone.
 */
export const importPart: BenchPart = async () => {
  const real = existsSync(shared)
  console.log(real ? '1,000 real PubMed records' : '1,000 invented records: ../shared is absent')
  const bytes = real ? readFileSync(shared) : new TextEncoder().encode(nbibText(records))
  const { specialties } = specialtyListSchema.parse(
    JSON.parse(readFileSync(specialtiesFile, 'utf8')),
  )
  const db = declareDatabase('bench')
  await db.open()
  const context = { db, now: () => new Date(), newId: () => crypto.randomUUID() }
  const begun = performance.now()
  const file = readImportFile(new Uint8Array(bytes), 'bench.nbib')
  if (file.outcome !== 'readable' || file.target !== 'resources') throw new Error('Not readable')
  const read = [...file.records]
  const readAt = performance.now()
  const plan = await planImport(db, 'resources', read, {
    suggest: (draft) => suggestSpecialties(draft, specialties).map(({ id }) => id),
  })
  await applyImport(context, plan, { fileName: 'bench.nbib', format: file.importer.id })
  const writtenAt = performance.now()
  const stored = await db.resources.count()
  db.close()
  if (stored !== records) throw new Error(`${stored} records stored of ${records}`)
  return {
    'import.nbib1000_s': (writtenAt - begun) / 1_000,
    'import.nbib1000_read_s': (readAt - begun) / 1_000,
  }
}
