import { z } from 'zod'
import type { LastSeen, Theme } from '../../src/ipc/contract.ts'
import { type JsonFile, openJsonFile } from './files/jsonFile.ts'

/** Names of databases we make: lower-case words, numbers and hyphens, so that one can never be mistaken for something else. */
export const databaseNameSchema = z.string().regex(/^plexus-[a-z0-9-]{1,60}$/)

export const tableCountsSchema = z
  .record(z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,63}$/), z.number().int().nonnegative())
  .refine((counts) => Object.keys(counts).length <= 64)

export const schemaVersionSchema = z.number().int().min(1).max(100_000)

export const lastSeenSchema: z.ZodType<LastSeen> = z.object({
  databaseName: databaseNameSchema,
  schemaVersion: schemaVersionSchema,
  counts: tableCountsSchema,
  at: z.iso.datetime(),
})

export const themeSchema: z.ZodType<Theme> = z.enum(['system', 'light', 'dark'])

/** What must outlive the database, kept outside it. */
export interface DesktopState {
  readonly theme: Theme
  readonly databaseName: string
  readonly lastSeen: LastSeen | null
}

const schema: z.ZodType<DesktopState> = z.object({
  theme: themeSchema.catch('system'),
  databaseName: databaseNameSchema,
  lastSeen: lastSeenSchema.nullable().catch(null),
})

const defaults: DesktopState = { theme: 'system', databaseName: 'plexus-1', lastSeen: null }

/** Opens `state.json` in the profile folder. */
export function openDesktopState(path: string): JsonFile<DesktopState> {
  return openJsonFile(path, schema, defaults)
}
