/**
 * Measures one engine at one size and prints the figures as JSON; run with `--expose-gc` in a process of its own, so
 * that one engine's memory is not counted to another: `measureSearch.ts plexus 20000`.
 */
import { rankReport } from './rankReport.ts'
import { searchCorpus } from './searchCorpus.ts'
import { type Ask, type EngineName, engineNames, engines } from './searchEngines.ts'
import { type KnownItem, keystrokes, knownItems } from './searchQueries.ts'

/** As many as MiniSearch answers in a few minutes at 20,000 records. */
const questions = 24
const itemsOfAKind = 50

function heapInUse(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1_048_576
}

interface Prepared {
  readonly ask: Ask
  readonly buildSeconds: number
  readonly keys: readonly string[]
  readonly items: readonly KnownItem[]
}

/** Builds the index; the records themselves are let go when it returns, as they are in the program's worker. */
function prepare(name: EngineName, size: number): Prepared {
  const { source, resources } = searchCorpus(size)
  console.error(`  ${name}: ${size} records put together from ${source}`)
  const keys = keystrokes(resources, questions)
  const items = knownItems(resources, itemsOfAKind)
  const start = performance.now()
  const ask = engines[name](resources)
  return { ask, buildSeconds: (performance.now() - start) / 1_000, keys, items }
}

function measure(engine: string | undefined, size: number): Record<string, number> {
  const name = engineNames.find((known) => known === engine)
  if (!name || !globalThis.gc) throw new Error('Say which engine, and run with --expose-gc')
  const heapBefore = heapInUse()
  const { ask, buildSeconds, keys, items } = prepare(name, size)
  const heapMegabytes = heapInUse() - heapBefore
  const times = keys.map((text) => {
    const from = performance.now()
    ask(text)
    return performance.now() - from
  })
  times.sort((a, b) => a - b)
  const { firstRate } = rankReport(items, ask)
  return {
    p95_ms: times[Math.floor(times.length * 0.95)] ?? 0,
    max_ms: times.at(-1) ?? 0,
    build_s: buildSeconds,
    heap_mb: heapMegabytes,
    first_rate: firstRate,
  }
}

const [, , engine, size] = process.argv
console.log(JSON.stringify(measure(engine, Number(size))))
