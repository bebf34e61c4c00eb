import { z } from 'zod'
import { rowSchemas } from '../../src/db/rowSchemas.ts'
import { draftSchema } from '../../src/model/draft.ts'
import { draftVideoSchema } from '../../src/model/draftVideo.ts'
import { chatNotesSchema, occurrenceChangeSchema } from '../../src/model/event.ts'
import { settingsSchema } from '../../src/model/settings.ts'
import { type EditCommandName, tableOfEdit } from './editCommands.ts'
import { readOccurrenceKey } from './eventEdits.ts'

type Shape = Readonly<Record<string, z.ZodType>>

const { variants, images } = draftSchema.shape
const variant = variants.unwrap().shape
const { of: _of, following: _following, ...occurrence } = occurrenceChangeSchema.shape

/** Fields of the parts that are edited by themselves. */
const partShapes: Partial<Record<EditCommandName, Shape>> = {
  editChat: chatNotesSchema.shape,
  editImageOfDraft: images.unwrap().shape,
  editOccurrence: occurrence,
  editSettingsOfVariant: variant.settings.shape,
  editTextOfVariant: variant,
  editVideoOfDraft: draftVideoSchema.shape,
  saveSender: settingsSchema.shape.sender.unwrap().shape,
}

/** What no edit changes: who a record is, where it came from, and when. */
const unedited: ReadonlySet<string> = new Set([
  'id',
  'savedAt',
  'createdAt',
  'changedAt',
  'deletedAt',
  'identityKeys',
  'editedFields',
  'importId',
  'sample',
])

interface Edit {
  readonly command: EditCommandName
  readonly id: string
  readonly patch: Readonly<Record<string, unknown>>
}

/**
 * Whether an edit from a file is one that the program could have made: it is drawn over its record before the library
 * has seen it. Its fields are those of the record, with values that they may have, and its key can be read.
 */
export function isPossibleEdit({ command, id, patch }: Edit): boolean {
  const fields = Object.entries(patch)
  if (command === 'editPartsOfVariant') {
    const post = z.string().max(200_000)
    return fields.every(([at, text]) => /^\d{1,3}$/.test(at) && post.safeParse(text).success)
  }
  if ((command === 'editOccurrence' || command === 'editChat') && !isOccurrenceKey(id)) return false
  const shape = partShapes[command] ?? shapeOf(command)
  return fields.every(([name, value]) => {
    const schema = Object.hasOwn(shape, name) && !unedited.has(name) ? shape[name] : undefined
    return schema?.safeParse(value).success
  })
}

function shapeOf(command: EditCommandName): Shape {
  const table = tableOfEdit[command]
  return table === null ? {} : (rowSchemas[table].shape as Shape)
}

function isOccurrenceKey(key: string): boolean {
  try {
    readOccurrenceKey(key)
    return true
  } catch {
    return false
  }
}
