import { create } from 'zustand'
import type { DiskSpace } from '../../src/ipc/contract.ts'
import { desktop } from '../desktop.ts'

/** What was last told of the disk that holds the library; null before that. */
export const useDisk = create<{ readonly space: DiskSpace | null }>(() => ({ space: null }))

/** Asks the desktop anew. Null where it does not answer. */
export async function lookAtDisk(): Promise<DiskSpace | null> {
  const space = await desktop.askSpace().catch(() => null)
  if (space) useDisk.setState({ space })
  return space
}

/** What the store writes at once, and so needs whatever the limits are: its buffer and what becomes of it. In bytes. */
const leastRoom = 8 * 1024 * 1024

/** Bytes that must be free before writing goes on again; more than what it stops at, so that it does not come and go. */
export function neededToGoOn({ floor }: DiskSpace): number {
  return Math.max(leastRoom, Math.ceil(floor * 1.25))
}

/** Whether so little is left that nothing more should be written. */
export function isTooLittle({ free, readOnly, floor }: DiskSpace): boolean {
  return readOnly || (free !== null && free < floor)
}

/** Whether there is room to write again. */
export function isRoomToGoOn(space: DiskSpace): boolean {
  return !space.readOnly && (space.free === null || space.free >= neededToGoOn(space))
}

/** An import, a restore or a backup that was not begun, for want of room on the disk. */
export class NoRoomError extends Error {
  readonly code = 'no-room'
  readonly free: number
  readonly needed: number
  constructor(free: number, needed: number) {
    super('Not enough room on the disk')
    this.name = 'NoRoomError'
    this.free = free
    this.needed = needed
  }
}

/** Throws NoRoomError where a job that writes about so many bytes must not begin. */
export async function askRoomFor(bytes: number): Promise<void> {
  const space = await lookAtDisk()
  if (!space || space.free === null) return
  // A floor of 0 switches the room for the job off with it.
  const needed = Math.max(space.jobs, space.floor === 0 ? 0 : space.floor + 3 * bytes)
  if (space.free < needed) throw new NoRoomError(space.free, needed)
}
