import { z } from 'zod'
import { rawRecordSchema, resourceSchema } from '../../model/resource.ts'

/** What a Plexus file says of itself at its head; `version` grows when an older program could no longer read it. */
export const plexusFormat = 'plexus'
export const plexusVersion = 1

/**
 * One record of a Plexus file: the resource whole, and the record it was imported from where there is one.
 * The file is `{format, version, exportedAt, appVersion, records: [...]}`, one record a line, read and written with
 * this schema alone.
 */
export const plexusEntrySchema = z.object({
  resource: resourceSchema,
  raw: rawRecordSchema.omit({ id: true }).optional(),
})
export type PlexusEntry = z.infer<typeof plexusEntrySchema>

/** The opening of a file up to its records, for anyone who writes one. */
export function plexusOpening(head: {
  readonly exportedAt?: string
  readonly appVersion?: string
}) {
  const words = JSON.stringify({ format: plexusFormat, version: plexusVersion, ...head })
  return `${words.slice(0, -1)},"records":[\n`
}

export const plexusClosing = '\n]}\n'
