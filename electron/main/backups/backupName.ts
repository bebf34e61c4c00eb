import { z } from 'zod'
import type { BackupReason } from '../../../src/ipc/contract.ts'

export const backupReasonSchema: z.ZodType<BackupReason> = z.enum([
  'daily',
  'import',
  'quit',
  'restore',
  'manual',
])

const pattern =
  /^plexus-(\d{4})-(\d{2})-(\d{2})T(\d{2})(\d{2})(\d{2})Z-(daily|import|quit|restore|manual)\.jsonl\.gz$/

/** A backup's file name and nothing else: no folder can be part of it. */
export const backupIdSchema = z.string().regex(pattern)

const unfinished = '.tmp'

/** What a backup's file name says. */
export interface BackupName {
  /** ISO 8601, UTC, to the second. */
  readonly at: string
  readonly reason: BackupReason
}

/** The file name of a backup made at a moment, in UTC so that names sort by time: `plexus-2026-11-24T041231Z-daily.jsonl.gz`. */
export function backupFileName(at: Date, reason: BackupReason): string {
  const seconds = at.toISOString().slice(0, 19)
  return `plexus-${seconds.replaceAll(':', '')}Z-${reason}.jsonl.gz`
}

/** Reads a file name back; null for any other file, and for a date that does not exist. */
export function readBackupName(id: string): BackupName | null {
  const found = pattern.exec(id)
  if (!found) return null
  const [, year, month, day, hour, minute, second, reason] = found
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  if (Number.isNaN(Date.parse(at))) return null
  return { at, reason: backupReasonSchema.parse(reason) }
}

/** The name a backup has until it was read back. */
export function unfinishedName(id: string): string {
  return id + unfinished
}

/** Whether a file is a backup that was never finished. */
export function isUnfinished(name: string): boolean {
  return name.endsWith(unfinished) && pattern.test(name.slice(0, -unfinished.length))
}
