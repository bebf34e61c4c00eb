import type { AnyImporter } from './importer.ts'
import { importers } from './importers.ts'

/** How much of a file is looked at, in UTF-16 units. */
const headLength = 65_536

/** The one importer that is certain; else those that may do, for the user to choose from; else none. */
export type Recognition =
  | { readonly outcome: 'certain'; readonly importer: AnyImporter }
  | { readonly outcome: 'candidates'; readonly importers: readonly AnyImporter[] }
  | { readonly outcome: 'none' }

/** What format a text is in, judged on its opening alone; a file's name is never asked. */
export function recogniseFormat(text: string): Recognition {
  const head = headOf(text)
  const judged = importers.map((importer) => ({ importer, verdict: importer.recognises(head) }))
  const certain = judged.filter(({ verdict }) => verdict === 'certain')
  const [only] = certain
  if (only && certain.length === 1) return { outcome: 'certain', importer: only.importer }
  const candidates = (certain.length > 0 ? certain : judged).filter(
    ({ verdict }) => verdict !== 'no',
  )
  if (candidates.length === 0) return { outcome: 'none' }
  return { outcome: 'candidates', importers: candidates.map(({ importer }) => importer) }
}

/** The opening of a text that importers judge. */
export function headOf(text: string): string {
  return text.slice(0, headLength)
}
