import { z } from 'zod'
import { keyOfRow, rowSchemas } from '../../src/db/rowSchemas.ts'
import { type ChangeLabel, recordTables } from '../../src/model/journal.ts'
import { placeSchema } from '../state/placeSchema.ts'
import type { Place } from '../state/places.ts'
import { editCommandNames } from './editCommands.ts'
import type { HeldChange } from './heldChange.ts'
import { isPossibleEdit } from './heldPatches.ts'

/** Where the window was when the program started itself again. */
export interface Whereabouts {
  readonly place: Place
  readonly active: string | null
}

/** What a file of held changes says. */
interface ReadHeld {
  readonly changes: readonly HeldChange[]
  /** How many changes cannot be read. */
  readonly unread: number
  readonly whereabouts?: Whereabouts | undefined
}

const since = z.iso.datetime()
/** An id, and for a part of the record what says which part, escaped. */
const longestKey = 1_000

const editSchema = z
  .object({
    kind: z.literal('edit'),
    command: z.enum(editCommandNames),
    id: z.string().max(longestKey),
    patch: z.record(z.string(), z.unknown()),
    emptied: z.array(z.string()),
    since,
    seen: since.optional(),
  })
  .transform(({ patch, ...edit }) => ({
    ...edit,
    patch: { ...patch, ...Object.fromEntries(edit.emptied.map((name) => [name, undefined])) },
  }))
  .refine(isPossibleEdit)

const rowsSchema = z.object({
  kind: z.literal('rows'),
  label: z.custom<ChangeLabel>((value) => z.object({ code: z.string() }).safeParse(value).success),
  changes: z.array(
    z
      .object({
        table: z.enum(recordTables),
        key: z.string().max(longestKey),
        before: z.unknown().optional(),
        after: z.unknown().optional(),
      })
      .refine(
        ({ table, key, after }) =>
          after === undefined ||
          (rowSchemas[table].safeParse(after).success && keyOfRow(table, after) === key),
      ),
  ),
  since,
})

const changeSchema = z.union([editSchema, rowsSchema])

const fileSchema = z.object({
  version: z.literal(1),
  changes: z.array(z.unknown()),
  whereabouts: z
    .object({ place: placeSchema, active: z.string().max(200).nullable() })
    .optional()
    // One opens elsewhere; nothing typed is lost with it.
    .catch(undefined),
})

/** What is held, as a file; with it, where one was when the program started itself again. */
export function heldText(changes: readonly HeldChange[], whereabouts?: Whereabouts): string {
  return JSON.stringify({ version: 1, changes, ...(whereabouts ? { whereabouts } : {}) })
}

/** What a file of `heldText` holds, each change looked at by itself; undefined where it is none. */
export function heldFromText(text: string): ReadHeld | undefined {
  const file = fileSchema.safeParse(parsed(text))
  if (!file.success) return undefined
  const read = file.data.changes.map((change) => changeSchema.safeParse(change))
  const changes = read.flatMap(({ data }): HeldChange[] => (data ? [data] : []))
  const { whereabouts } = file.data
  return {
    changes,
    unread: read.length - changes.length,
    ...(whereabouts ? { whereabouts } : {}),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
