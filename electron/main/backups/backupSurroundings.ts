import type { JsonFile } from '../files/jsonFile.ts'
import type { BackupDisk } from './backupDisk.ts'
import type { KnownBackups } from './backupList.ts'

/** What backups are made of; everything from outside is handed in. */
export interface BackupSurroundings {
  /** Made when the first backup is begun. */
  readonly folder: string
  readonly disk: BackupDisk
  readonly known: JsonFile<KnownBackups>
  readonly appVersion: string
  readonly electron: string
  now(): Date
}
