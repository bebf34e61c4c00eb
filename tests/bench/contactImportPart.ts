import 'fake-indexeddb/auto'
import { applyImport } from '../../src/commands/applyImport.ts'
import { planImport } from '../../src/commands/planImport.ts'
import { declareDatabase } from '../../src/db/libraryDatabase.ts'
import { readImportFile } from '../../src/formats/readImportFile.ts'
import { linkedInExport } from '../e2e/support/linkedInExport.ts'
import type { BenchPart } from './benchPart.ts'

const connections = 5_000

/**
 * A LinkedIn export of 5,000 connections from its ZIP into an empty library under Node, in seconds: unpacking, reading,
 * comparing, writing; then the same file once more, which changes nothing. The database is fake-indexeddb in memory.
 * What the real window takes is printed by tests/e2e/importContacts.spec.ts.
 */
export const contactImportPart: BenchPart = async () => {
  const bytes = linkedInExport(connections)
  const db = declareDatabase('bench-contacts')
  await db.open()
  const context = { db, now: () => new Date(), newId: () => crypto.randomUUID() }
  const plan = async () => {
    const file = readImportFile(bytes, 'export.zip')
    if (file.outcome !== 'readable' || file.target !== 'contacts') throw new Error(file.outcome)
    return planImport(db, 'contacts', [...file.records])
  }
  const begun = performance.now()
  const first = await plan()
  const planned = performance.now()
  await applyImport(context, first, { fileName: 'export.zip', format: 'linkedin-connections' })
  const written = performance.now()
  const again = await plan()
  const compared = performance.now()
  const stored = await db.contacts.count()
  db.close()
  if (stored !== connections || again.counts.unchanged !== connections) {
    throw new Error(`${stored} stored, ${again.counts.unchanged} unchanged`)
  }
  return {
    'people.linkedin5000_s': (written - begun) / 1_000,
    'people.linkedin5000_plan_s': (planned - begun) / 1_000,
    'people.linkedin5000_again_s': (compared - written) / 1_000,
  }
}
