import { z } from 'zod'
import { resourceDraftSchema } from '../../model/resource.ts'
import { mostSharedClaims, sharedClaimSchema } from '../../model/sharedClaim.ts'
import { sha256 } from './sha256.ts'

/** What a share pack says of itself at its head; `version` grows when an older program could no longer read it. */
export const packFormat = 'plexus-pack'
export const packVersion = 1

/**
 * What of a resource is for others: what the source says, tags, specialties, the claims that rest on it, and notes where
 * they were meant to go along.
 */
export const packEntrySchema = resourceDraftSchema
  .omit({ status: true, starred: true, savedAt: true })
  .extend({ claims: z.array(sharedClaimSchema).max(mostSharedClaims).optional() })
export type PackEntry = z.infer<typeof packEntrySchema>

const opening = '"records":[\n'
const closing = '\n]}\n'

/** The file: a head with the number of records and their checksum, then one record a line. */
export function packText(madeOn: string, lines: readonly string[]): string[] {
  const head = {
    format: packFormat,
    version: packVersion,
    madeOn,
    count: lines.length,
    sha256: checksum(madeOn, lines.join(',\n')),
  }
  const words = JSON.stringify(head)
  return [`${words.slice(0, -1)},${opening}`, lines.join(',\n'), closing]
}

const headSchema = z.object({
  format: z.literal(packFormat),
  version: z.number().int().positive(),
  madeOn: z.iso.datetime(),
  count: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** Why a pack is not read: made by a newer program, or not as it was made. Undefined where it is whole. */
export function packRefusal(text: string): 'newer-version' | 'tampered' | undefined {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\r\n|\r\n|\r/g, '\n')
  const begins = plain.indexOf(opening)
  const head =
    begins < 0 ? undefined : readHead(`${plain.slice(0, begins).trimEnd().replace(/,$/, '')}}`)
  if (head && head.version > packVersion) return 'newer-version'
  if (!head || !plain.endsWith(closing)) return 'tampered'
  const records = plain.slice(begins + opening.length, plain.length - closing.length)
  return checksum(head.madeOn, records) === head.sha256 ? undefined : 'tampered'
}

function readHead(json: string): z.infer<typeof headSchema> | undefined {
  try {
    const head = headSchema.safeParse(JSON.parse(json))
    return head.success ? head.data : undefined
  } catch {
    return undefined
  }
}

function checksum(madeOn: string, records: string): string {
  return sha256(`${packFormat} ${madeOn}\n${records}`)
}
