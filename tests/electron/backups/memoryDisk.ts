import type { BackupDisk } from '../../../electron/main/backups/backupDisk.ts'

/** A step of the disk that can go wrong. */
export type Step =
  | 'makeFolder'
  | 'list'
  | 'create'
  | 'write'
  | 'sync'
  | 'close'
  | 'read'
  | 'rename'
  | 'remove'
  | 'syncFolder'

/** A disk in memory that counts its steps and asks before each whether it may go on. */
export interface MemoryDisk extends BackupDisk {
  readonly files: Map<string, Buffer>
  readonly steps: Step[]
  /** Called with the number of the step, from 0, and its kind; throws where the disk fails. */
  before: (index: number, step: Step) => void
}

/** The error the system gives for a code such as `ENOSPC`. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: at /home/someone/secret`), { code })
}

/** An empty disk on which nothing fails until `before` is set. */
export function memoryDisk(files = new Map<string, Buffer>()): MemoryDisk {
  const changed = new Map<string, number>()
  let clock = 0
  const touch = (path: string, bytes: Buffer) => {
    files.set(path, bytes)
    clock += 1
    changed.set(path, clock)
  }
  const step = (kind: Step) => {
    disk.steps.push(kind)
    disk.before(disk.steps.length - 1, kind)
  }
  const disk: MemoryDisk = {
    files,
    steps: [],
    before: () => undefined,
    async makeFolder() {
      step('makeFolder')
    },
    async list(folder) {
      step('list')
      return [...files.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1))
    },
    async facts(path) {
      const bytes = files.get(path)
      return bytes ? { bytes: bytes.length, changed: changed.get(path) ?? 0 } : null
    },
    async create(path) {
      step('create')
      if (files.has(path)) throw systemError('EEXIST')
      touch(path, Buffer.alloc(0))
      return {
        async write(bytes) {
          step('write')
          touch(path, Buffer.concat([files.get(path) ?? Buffer.alloc(0), bytes]))
        },
        async sync() {
          step('sync')
        },
        async close() {
          step('close')
        },
      }
    },
    async *read(path) {
      step('read')
      const bytes = files.get(path)
      if (!bytes) throw systemError('ENOENT')
      for (let start = 0; start < bytes.length; start += 1000) {
        yield bytes.subarray(start, start + 1000)
      }
    },
    async rename(from, to) {
      step('rename')
      const bytes = files.get(from)
      if (!bytes) throw systemError('ENOENT')
      files.delete(from)
      touch(to, bytes)
    },
    async remove(path) {
      step('remove')
      files.delete(path)
    },
    async syncFolder() {
      step('syncFolder')
    },
  }
  return disk
}
