import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import type { z } from 'zod'
import { writeFileWhole } from './writeFileWhole.ts'

/** One small JSON file of ours: read once, held in memory, written whole. */
export interface JsonFile<T> {
  get(): T
  /** Changes the value at once; resolves when it is on disk. Writes follow each other in the order they were asked. */
  set(value: T): Promise<void>
  /** Resolves when all that was asked so far is written; never rejects. */
  settled(): Promise<void>
}

/**
 * Opens a JSON file. One that cannot be read is renamed to `<name>.bad`, for someone to look at, and the defaults
 * stand in; one that is not there yet is the defaults.
 */
export function openJsonFile<T>(path: string, schema: z.ZodType<T>, defaults: T): JsonFile<T> {
  let value = read(path, schema) ?? defaults
  let last: Promise<void> = Promise.resolve()
  return {
    get: () => value,
    set(next) {
      value = next
      const text = `${JSON.stringify(next, null, 2)}\n`
      const written = last.then(async () => {
        mkdirSync(dirname(path), { recursive: true })
        await writeFileWhole(path, text)
      })
      last = written.catch(() => undefined)
      return written
    },
    settled: () => last,
  }
}

function read<T>(path: string, schema: z.ZodType<T>): T | null {
  if (!existsSync(path)) return null
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    setAside(path)
    return null
  }
}

function setAside(path: string): void {
  try {
    renameSync(path, `${path}.bad`)
  } catch {
    // It stays where it is and is overwritten by the next write; there is nothing better to do at the start.
  }
}
