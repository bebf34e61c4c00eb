/**
 * Measures the program: `npm run bench`, or `npm run bench -- search` for some parts; `--large` adds slow ones.
 * `--modern` runs the parts that open the program on today's Chromium instead; their figures begin with `modern.` and
 * stand beside those of Electron, where there are any.
 * A new part is a file that exports a BenchPart and a line in `parts`. Figures go to out/bench.json, those of parts
 * that did not run staying as they were; a part that fails does not keep the others from being measured.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lane } from '../e2e/support/launchApp.ts'
import type { BenchPart } from './benchPart.ts'
import { calendarPart } from './calendarPart.ts'
import { contactImportPart } from './contactImportPart.ts'
import { deidPart } from './deidPart.ts'
import { duplicatesPart } from './duplicatesPart.ts'
import { importPart } from './importPart.ts'
import { openPersonPart } from './openPersonPart.ts'
import { peoplePart } from './peoplePart.ts'
import { peopleSearchPart } from './peopleSearchPart.ts'
import { plannerPart } from './plannerPart.ts'
import { portfolioPart } from './portfolioPart.ts'
import { rankingPart } from './rankingPart.ts'
import { retractionsPart } from './retractionsPart.ts'
import { searchPart } from './searchPart.ts'
import { startPart } from './startPart.ts'

const parts: Readonly<Record<string, BenchPart>> = {
  search: searchPart,
  ranking: rankingPart,
  import: importPart,
  people: peoplePart,
  'open-person': openPersonPart,
  'people-search': peopleSearchPart,
  contacts: contactImportPart,
  start: startPart,
  duplicates: duplicatesPart,
  deid: deidPart,
  planner: plannerPart,
  calendar: calendarPart,
  retractions: retractionsPart,
  portfolio: portfolioPart,
}

const folder = fileURLToPath(new URL('../../out/', import.meta.url))
const file = `${folder}bench.json`

function readEarlier(): Record<string, number> {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

function inOrder(figures: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(figures)
    .map(([name, value]): [string, number] => [name, Math.round(value * 1_000) / 1_000])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The parts that open the program: only they differ by engine. */
const inWindow: readonly string[] = ['start', 'open-person']

function wantedParts(words: readonly string[]): string[] {
  const wanted = words.filter((word) => !word.startsWith('--'))
  const unknown = wanted.find((name) => !(name in parts))
  if (unknown !== undefined)
    throw new Error(`No part is called ${unknown}: ${Object.keys(parts).join(', ')}`)
  const possible = lane() === 'modern' ? inWindow : Object.keys(parts)
  const absent = wanted.find((name) => !possible.includes(name))
  if (absent !== undefined) throw new Error(`${absent} opens no window: no engine differs in it`)
  return possible.filter((name) => wanted.length === 0 || wanted.includes(name))
}

async function run(words: readonly string[]): Promise<void> {
  const flags = new Set(words.filter((word) => word.startsWith('--')))
  const failed: string[] = []
  for (const name of wantedParts(words)) {
    const part = parts[name]
    if (part === undefined) continue
    console.log(`${name} ...`)
    try {
      report(await part(flags))
    } catch (failure) {
      console.error(failure)
      failed.push(name)
    }
  }
  console.log('Written to out/bench.json')
  if (failed.length === 0) return
  console.error(`Not measured, for the reason above: ${failed.join(', ')}`)
  process.exitCode = 1
}

/** Prints the figures of a part and adds them to the file. */
function report(measured: Readonly<Record<string, number>>): void {
  const prefix = lane() === 'modern' ? 'modern.' : ''
  const earlier = readEarlier()
  const rows = inOrder(measured)
  const width = Math.max(...rows.map(([name]) => name.length))
  for (const [name, value] of rows) {
    const other = earlier[prefix === '' ? `modern.${name}` : name]
    const beside =
      other === undefined ? '' : `   ${prefix === '' ? 'Chromium' : 'Electron'} ${other}`
    console.log(`${name.padEnd(width)}  ${String(value).padStart(10)}${beside}`)
  }
  mkdirSync(folder, { recursive: true })
  const named = Object.fromEntries(rows.map(([name, value]) => [`${prefix}${name}`, value]))
  const all = Object.fromEntries(inOrder({ ...earlier, ...named }))
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
}

await run(process.argv.slice(2))
