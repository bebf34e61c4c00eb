import type { ResourceKind } from '../../model/resource.ts'

const kindsByType: readonly (readonly [ResourceKind, readonly string[]])[] = [
  ['preprint', ['preprint']],
  ['guideline', ['guideline', 'practice guideline']],
  [
    'review',
    ['review', 'systematic review', 'meta-analysis', 'network meta-analysis', 'scoping review'],
  ],
]

/** The kind that publication types (NLM's, or another database's words) speak for; undefined when they do not. */
export function kindOfPublication(types: readonly string[]): ResourceKind | undefined {
  const given = new Set(types.map((type) => type.toLowerCase()))
  return kindsByType.find(([, names]) => names.some((name) => given.has(name)))?.[0]
}
