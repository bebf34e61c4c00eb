import { join } from 'node:path'
import type { DiskSpace } from '../../../src/ipc/contract.ts'
import { diskLimits } from './diskLimits.ts'
import { diskSpace } from './freeSpace.ts'
import { type HeldFile, heldFile } from './heldFile.ts'
import { type Mending, mendStores } from './mendStores.ts'
import { reserveFile } from './reserveFile.ts'

/** What main does for the store of the page, on the disk that holds it. */
export interface LibraryStore {
  /** What was mended before the page could open it. */
  readonly mendings: readonly Mending[]
  readonly held: HeldFile
  /** From here on the store is not to be opened again before it was mended. */
  noteRefusal(): void
  hasRefused(): boolean
  /** The space there is; while there is plenty, the reserve is made again. */
  space(): Promise<DiskSpace>
}

/** The reserve is not made at once: a start has better things to do than to write fifty megabytes. In milliseconds. */
const reserveAfter = 60_000

/**
 * Mends the stores of a profile, which nobody may have opened yet, and answers what the page can ask of them. Those
 * that are not going to be opened are left as they are.
 */
export async function openLibraryStore(
  profile: string,
  environment: Readonly<Record<string, string | undefined>>,
  isOpened: boolean,
): Promise<LibraryStore> {
  const limits = diskLimits(environment.PLEXUS_DISK_LIMITS)
  const started = Date.now()
  const reserve = reserveFile(join(profile, 'reserve'), limits.reserve, limits.warn)
  const around = { profile, now: () => new Date(), makeRoom: () => reserve.spend() }
  const mendings = isOpened ? await mendStores(around) : []
  let refused = false
  return {
    mendings,
    noteRefusal() {
      refused = true
    },
    hasRefused: () => refused,
    held: heldFile(join(profile, 'not-saved.json'), reserve),
    async space() {
      const space = await diskSpace(profile, limits)
      if (Date.now() - started > reserveAfter) void reserve.make(space.free ?? 0)
      return space
    },
  }
}
