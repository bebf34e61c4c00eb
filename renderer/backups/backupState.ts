import { create } from 'zustand'
import type { BackupReason } from '../../src/ipc/contract.ts'

export interface BackupState {
  /** When the newest readable backup was written, ISO 8601; null while none is known. */
  readonly lastAt: string | null
  readonly running: BackupReason | null
  /** Rows written of all, while one is running. */
  readonly progress: { readonly done: number; readonly total: number } | null
  /** In words; stays until a backup is written. */
  readonly failure: string | null
}

/** What is known of the backups, for the status line and the settings. */
export const useBackups = create<BackupState>(() => ({
  lastAt: null,
  running: null,
  progress: null,
  failure: null,
}))
