import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { TableCounts } from '../../../src/ipc/contract.ts'
import { DesktopError } from '../desktopError.ts'
import {
  type BackupHeader,
  backupHeaderSchema,
  backupTrailerSchema,
  sameCounts,
} from './backupContents.ts'
import type { BackupDisk } from './backupDisk.ts'
import { backupLines } from './backupLines.ts'

/** What a backup that holds all it says it does, holds. */
export interface InspectedBackup {
  readonly header: BackupHeader
  readonly counts: TableCounts
  readonly sha256: string
}

/**
 * Reads a backup from its first byte to its last: every line is JSON, rows are counted by table, and both counts and
 * hash are those of its last line. The file is never held in memory whole.
 * @throws {DesktopError} `not-verified` when it is not so
 */
export async function inspectBackup(disk: BackupDisk, path: string): Promise<InspectedBackup> {
  const hash = createHash('sha256')
  const counts = new Map<string, number>()
  let header: BackupHeader | null = null
  let held: Buffer | null = null
  for await (const line of backupLines(disk, path)) {
    if (header === null) {
      header = parsed(line, backupHeaderSchema, 'first line')
      continue
    }
    if (held) {
      hash.update(held)
      countRow(held, counts)
    }
    held = line
  }
  if (header === null || held === null) throw new DesktopError('not-verified', 'too few lines')
  const trailer = parsed(held, backupTrailerSchema, 'last line')
  if (!sameCounts(trailer.counts, Object.fromEntries(counts))) {
    throw new DesktopError('not-verified', 'counts differ')
  }
  const sha256 = hash.digest('hex')
  if (sha256 !== trailer.sha256) throw new DesktopError('not-verified', 'hash differs')
  return { header, counts: trailer.counts, sha256 }
}

function countRow(line: Buffer, counts: Map<string, number>): void {
  const value = json(line, 'a record')
  if (typeof value !== 'object' || value === null || !('table' in value) || !('row' in value)) {
    throw new DesktopError('not-verified', 'a record is not a row')
  }
  const { table, row } = value
  if (typeof table !== 'string' || typeof row !== 'object' || row === null) {
    throw new DesktopError('not-verified', 'a record is not a row')
  }
  counts.set(table, (counts.get(table) ?? 0) + 1)
}

function parsed<T>(line: Buffer, schema: z.ZodType<T>, which: string): T {
  const result = schema.safeParse(json(line, which))
  if (result.success) return result.data
  throw new DesktopError('not-verified', `${which} is not understood`)
}

function json(line: Buffer, which: string): unknown {
  try {
    return JSON.parse(line.toString('utf8'))
  } catch {
    throw new DesktopError('not-verified', `${which} is not JSON`)
  }
}
