import { z } from 'zod'
import type { BackupReason, TableCounts } from '../../../src/ipc/contract.ts'
import { schemaVersionSchema, tableCountsSchema } from '../desktopState.ts'
import { backupReasonSchema } from './backupName.ts'

/** The first line of a backup. */
export interface BackupHeader {
  readonly format: 'plexus-backup'
  readonly version: 1
  /** ISO 8601, UTC. */
  readonly at: string
  readonly reason: BackupReason
  readonly appVersion: string
  readonly electron: string
  /** Version of the database the rows are from. */
  readonly schemaVersion: number
}

/** The last line of a backup: what the lines between must add up to. */
export interface BackupTrailer {
  readonly end: true
  readonly counts: TableCounts
  /** SHA-256 in hexadecimal of all lines but the first and this one, each with its line feed. */
  readonly sha256: string
}

export const backupHeaderSchema: z.ZodType<BackupHeader> = z.object({
  format: z.literal('plexus-backup'),
  version: z.literal(1),
  at: z.iso.datetime(),
  reason: backupReasonSchema,
  appVersion: z.string().max(64),
  electron: z.string().max(64),
  schemaVersion: schemaVersionSchema,
})

export const backupTrailerSchema: z.ZodType<BackupTrailer> = z.object({
  end: z.literal(true),
  counts: tableCountsSchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** Whether two counts say the same; a table without rows may be left out. */
export function sameCounts(one: TableCounts, other: TableCounts): boolean {
  const tables = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...tables].every((table) => (one[table] ?? 0) === (other[table] ?? 0))
}
