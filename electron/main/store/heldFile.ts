import { readFile, rm } from 'node:fs/promises'
import { writeFileWhole } from '../files/writeFileWhole.ts'
import type { ReserveFile } from './reserveFile.ts'

/** What the window holds and could not write, from one start to the next. */
export interface HeldFile {
  /** Keeps it, in the place of what was kept; null where nothing is held any more. Rejects with the disk's error. */
  keep(contents: string | null): Promise<void>
  /** What was kept; null where there is nothing. */
  read(): Promise<string | null>
}

/** The file at `path`, written whole or not at all; where the disk is full the reserve makes room for it. */
export function heldFile(path: string, reserve: ReserveFile): HeldFile {
  let last: Promise<unknown> = Promise.resolve()
  const write = async (contents: string | null) => {
    if (contents === null) return rm(path, { force: true })
    try {
      await writeFileWhole(path, contents)
    } catch (error) {
      if (!(await reserve.spend())) throw error
      await writeFileWhole(path, contents)
    }
  }
  return {
    keep(contents) {
      const written = last.then(() => write(contents))
      last = written.catch(() => undefined)
      return written
    },
    read: () => readFile(path, 'utf8').catch(() => null),
  }
}
