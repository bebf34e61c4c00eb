import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readImportFile } from '../../src/formats/readImportFile.ts'
import { nbibText } from '../e2e/support/nbibText.ts'
import type { BenchPart } from './benchPart.ts'

const shared = fileURLToPath(new URL('../../../shared/data/pubmed-1000.nbib', import.meta.url))

/** Reading 1,000 PubMed records under Node with the plain modules; in seconds. */
export const importPart: BenchPart = async () => {
  const real = existsSync(shared)
  console.log(real ? '1,000 real PubMed records' : '1,000 invented records: ../shared is absent')
  const bytes = real ? readFileSync(shared) : new TextEncoder().encode(nbibText(1_000))
  const begun = performance.now()
  const read = readImportFile(new Uint8Array(bytes), 'bench.nbib')
  if (read.outcome !== 'readable') throw new Error('Not readable')
  let records = 0
  for (const record of read.records) records += 'draft' in record ? 1 : 0
  if (records !== 1_000) throw new Error(`Read ${records} records`)
  return { 'import.nbib1000_s': (performance.now() - begun) / 1000 }
}
