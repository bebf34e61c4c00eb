/** The few things backups do with the disk; a test hands in one that fails where it likes. */
export interface BackupDisk {
  /** Makes the folder and those above it, where missing. */
  makeFolder(folder: string): Promise<void>
  /** The names in a folder; none when it is not there. */
  list(folder: string): Promise<readonly string[]>
  /** Facts of a plain file; null for anything else, a link among them. */
  facts(path: string): Promise<FileFacts | null>
  /** Makes a new file to write to; fails when there is one already. */
  create(path: string): Promise<WritableFile>
  /** The bytes of a plain file from its start; a link is not followed. */
  read(path: string): AsyncIterable<Uint8Array>
  rename(from: string, to: string): Promise<void>
  /** Removes a file; nothing when it is not there. */
  remove(path: string): Promise<void>
  /** Forces the folder's entries to disk. */
  syncFolder(folder: string): Promise<void>
}

export interface FileFacts {
  readonly bytes: number
  /** Milliseconds since 1970. */
  readonly changed: number
}

export interface WritableFile {
  write(bytes: Uint8Array): Promise<void>
  /** Forces what was written to disk. */
  sync(): Promise<void>
  close(): Promise<void>
}
