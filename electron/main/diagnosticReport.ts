import { arch, cpus, freemem, release, totalmem } from 'node:os'
import type { BackupInfo } from '../../src/ipc/contract.ts'
import type { DesktopState } from './desktopState.ts'

/** What a diagnostic file is made from. */
export interface DiagnosticFacts {
  readonly at: Date
  readonly appVersion: string
  readonly packaged: boolean
  readonly locale: string
  readonly windowSize: readonly number[]
  readonly zoomFactor: number
  readonly state: DesktopState
  readonly backups: readonly BackupInfo[]
  readonly codes: readonly string[]
}

/**
 * Versions, sizes, counts and error codes. No record, no name of a person, no path, no name of the machine: the file is
 * made to be sent to a stranger.
 */
export function diagnosticReport(facts: DiagnosticFacts): Record<string, unknown> {
  const { state } = facts
  return {
    format: 'plexus-diagnostics',
    at: facts.at.toISOString(),
    program: { version: facts.appVersion, packaged: facts.packaged },
    runtime: {
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      node: process.versions.node,
    },
    system: {
      platform: process.platform,
      release: release(),
      arch: arch(),
      processors: cpus().length,
      memoryBytes: totalmem(),
      freeMemoryBytes: freemem(),
      locale: facts.locale,
    },
    window: { size: facts.windowSize, zoomFactor: facts.zoomFactor, theme: state.theme },
    library: {
      databaseName: state.databaseName,
      lastSeen: state.lastSeen,
    },
    backups: facts.backups.map(({ at, reason, schemaVersion, bytes, counts, readable }) => ({
      at,
      reason,
      schemaVersion,
      bytes,
      counts,
      readable,
    })),
    codes: facts.codes,
  }
}
