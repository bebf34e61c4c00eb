import { z } from 'zod'
import platformsFile from '../../../resources/platforms.json' with { type: 'json' }
import type { Resource } from '../../model/resource.ts'

const rules = z
  .object({
    doiKinds: z.object({ rules: z.array(z.object({ prefix: z.string(), kind: z.string() })) }),
  })
  .parse(platformsFile).doiKinds.rules

/**
 * Whether a resource was not peer reviewed as far as its record shows: it is kept as a preprint, its DOI begins as a
 * preprint server's do (resources/platforms.json), or its record says so.
 */
export function isPreprint({
  kind,
  identifiers: { doi = '', arxiv },
  publicationTypes,
}: Pick<Resource, 'kind' | 'identifiers' | 'publicationTypes'>): boolean {
  const byPrefix = rules.some(
    (rule) => rule.kind === 'preprint' && doi.toLowerCase().startsWith(rule.prefix),
  )
  return (
    kind === 'preprint' ||
    byPrefix ||
    (arxiv !== undefined && doi === '') ||
    publicationTypes.some((type) => /^preprint$/i.test(type))
  )
}
