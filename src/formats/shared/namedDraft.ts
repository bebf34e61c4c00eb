import type { ResourceDraft } from '../../model/resource.ts'
import { standInTitle } from '../../model/standInTitle.ts'
import type { ImportProblem } from '../importer.ts'
import { problemAt } from './parsedRecord.ts'

/** A draft with a name: without a title of its own it is named by what it has, and says so. Undefined where that is nothing. */
export function namedDraft(
  draft: ResourceDraft,
  line: number,
): { readonly draft: ResourceDraft; readonly warnings: readonly ImportProblem[] } | undefined {
  if (draft.title !== '') return { draft, warnings: [] }
  const title = standInTitle(draft)
  if (title === undefined) return undefined
  return { draft: { ...draft, title }, warnings: [problemAt('title-borrowed', line, title)] }
}
