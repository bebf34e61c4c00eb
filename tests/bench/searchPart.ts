import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { BenchPart } from './benchPart.ts'
import type { EngineName } from './searchEngines.ts'

const script = fileURLToPath(new URL('measureSearch.ts', import.meta.url))

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
  const parameters = [
    '--expose-gc',
    '--max-old-space-size=4096',
    ...loader(),
    script,
    engine,
    `${size}`,
  ]
  const output = execFileSync(process.execPath, parameters, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const figures: Record<string, number> = JSON.parse(output)
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [`${prefix}.${name}`, value]),
  )
}

/** The flags by which this process itself reads TypeScript. */
function loader(): string[] {
  return process.execArgv.filter((flag, at, all) => {
    const takesValue = (name: string | undefined) => name === '--import' || name === '--require'
    return takesValue(flag) || takesValue(all[at - 1])
  })
}
