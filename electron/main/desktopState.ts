import { isAbsolute } from 'node:path'
import { z } from 'zod'
import type { LastSeen, RestoreChoice, Theme } from '../../src/ipc/contract.ts'
import { backupIdSchema } from './backups/backupName.ts'
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
  databaseId: z.string().max(100).optional(),
  seq: z.number().int().nonnegative().optional(),
})

export const themeSchema: z.ZodType<Theme> = z.enum(['system', 'light', 'dark'])

/** Dialogs that each remember a folder of their own. */
export type DialogKind = 'open' | 'save'

export const restoreChoiceSchema: z.ZodType<RestoreChoice> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('backup'), id: backupIdSchema }),
  z.strictObject({ kind: z.literal('empty') }),
])

/** What must outlive the database, kept outside it. */
export interface DesktopState {
  readonly theme: Theme
  readonly databaseName: string
  readonly lastSeen: LastSeen | null
  /** The folders last used in dialogs; null before the first. */
  readonly folders: Readonly<Record<DialogKind, string | null>>
  /** What the next start does first; null as a rule. */
  readonly restore: RestoreChoice | null
}

const folderSchema = z.string().max(4096).refine(isAbsolute).nullable().catch(null)
const noFolders = { open: null, save: null } as const

const schema: z.ZodType<DesktopState> = z.object({
  theme: themeSchema.catch('system'),
  databaseName: databaseNameSchema,
  lastSeen: lastSeenSchema.nullable().catch(null),
  folders: z.object({ open: folderSchema, save: folderSchema }).catch(noFolders),
  restore: restoreChoiceSchema.nullable().catch(null),
})

const defaults: DesktopState = {
  theme: 'system',
  databaseName: 'plexus-1',
  lastSeen: null,
  folders: noFolders,
  restore: null,
}

/** Opens `state.json` in the profile folder. */
export function openDesktopState(path: string): JsonFile<DesktopState> {
  return openJsonFile(path, schema, defaults)
}
