import { describe, expect, it } from 'vitest'
import { isDailyDue, newestReadable } from '../../renderer/backups/backupDue.ts'
import type { BackupInfo } from '../../src/ipc/contract.ts'

function backup(at: string, readable = true): BackupInfo {
  return { id: at, at, reason: 'quit', schemaVersion: 1, bytes: 1, counts: {}, readable }
}

const noon = new Date(2026, 10, 24, 12)
const hoursBefore = (hours: number) => new Date(noon.getTime() - hours * 3_600_000).toISOString()

describe('backupDue', () => {
  it('takes the newest readable backup, in whatever order they are listed', () => {
    const backups = [backup('2026-11-20T07:00:00Z'), backup('2026-11-22T07:00:00Z')]
    expect(newestReadable(backups)).toBe('2026-11-22T07:00:00Z')
    expect(newestReadable([...backups, backup('2026-11-23T07:00:00Z', false)])).toBe(
      '2026-11-22T07:00:00Z',
    )
    expect(newestReadable([backup('2026-11-23T07:00:00Z', false)])).toBeNull()
  })

  it('is due where there is no backup', () => {
    expect(isDailyDue(null, noon)).toBe(true)
  })

  it('is not due after a backup of the same calendar day', () => {
    expect(isDailyDue(hoursBefore(11), noon)).toBe(false)
  })

  it('is due after a night, although less than 24 hours have passed', () => {
    expect(isDailyDue(hoursBefore(13), noon)).toBe(true)
  })

  it('is due when the last backup is from a clock that ran ahead', () => {
    expect(isDailyDue(hoursBefore(-48), noon)).toBe(true)
  })
})
