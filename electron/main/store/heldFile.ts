import { copyFile, link, readFile, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { writeFileWhole } from '../files/writeFileWhole.ts'
import type { ReserveFile } from './reserveFile.ts'

/** What the window holds and could not write, from one start to the next. */
export interface HeldFile {
  /** Keeps it, in the place of what was kept; null where nothing is held any more. Rejects with the disk's error. */
  keep(contents: string | null): Promise<void>
  /** What was kept; null where there is nothing. */
  read(): Promise<string | null>
  /** Leaves what was kept under another name, for it cannot be read. Answers the name; rejects with the disk's error. */
  setAside(): Promise<string>
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
  const inTurn = <Result>(work: () => Promise<Result>) => {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }
  return {
    keep: (contents) => inTurn(() => write(contents)),
    setAside: () =>
      inTurn(async () => {
        const stamp = new Date().toISOString().replaceAll(':', '-')
        const aside = path.replace(/\.json$/, ` ${stamp}.json`)
        // A second name needs no room on a full disk: what is kept next is a new file.
        await link(path, aside).catch(() => copyFile(path, aside))
        return basename(aside)
      }),
    read: () => readFile(path, 'utf8').catch(() => null),
  }
}
