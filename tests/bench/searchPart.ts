import type { BenchPart } from './benchPart.ts'
import { measureApart } from './measureApart.ts'
import type { EngineName } from './searchEngines.ts'

const script = new URL('measureSearch.ts', import.meta.url)

/** Plexus's search and MiniSearch over the same records and the same keys; 100,000 records too with `--large`. */
export const searchPart: BenchPart = async (flags) => ({
  ...measured('search.20k', 'plexus', 20_000),
  ...measured('peer.minisearch.20k', 'minisearch', 20_000),
  ...(flags.has('--large')
    ? {
        ...measured('search.100k', 'plexus', 100_000),
        ...measured('peer.minisearch.100k', 'minisearch', 100_000),
      }
    : {}),
})

function measured(prefix: string, engine: EngineName, size: number): Record<string, number> {
  return measureApart(prefix, script, engine, `${size}`)
}
