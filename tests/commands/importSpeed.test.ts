import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { applyImport } from '../../src/commands/applyImport.ts'
import { planImport } from '../../src/commands/planImport.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'

test('a thousand records with abstracts import whole; the time is printed, not judged', async () => {
  const context = await openTestLibrary()
  const records = Array.from({ length: 1_000 }, (_, at) => ({
    draft: {
      ...emptyDraft('paper', `A study of the heart, part ${at}`),
      identifiers: { pmid: String(at + 1), doi: `10.1000/${at}` },
      people: Array.from({ length: 6 }, (_, n) => ({
        name: `Author ${n}`,
        role: 'author' as const,
      })),
      text: 'An abstract of the usual length. '.repeat(50),
      mesh: Array.from({ length: 12 }, (_, n) => ({ term: `Heading ${n}` })),
    },
    raw: { text: 'PMID- as it stood '.repeat(200), line: at + 1 },
    warnings: [],
  }))
  const begun = performance.now()
  const plan = await planImport(context.db, 'resources', records)
  const planned = performance.now()
  const done = await applyImport(context, plan, { fileName: 'a.nbib', format: 'nbib' })
  const written = performance.now()
  expect(done?.counts.added).toBe(1_000)
  process.stdout.write(
    `1,000 records: planned in ${Math.round(planned - begun)} ms, written in ${Math.round(written - planned)} ms (fake-indexeddb)\n`,
  )
})
