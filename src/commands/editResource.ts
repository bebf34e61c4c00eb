import { mutate } from '../db/mutate.ts'
import { RecordGoneError } from '../db/recordGone.ts'
import { sameRow } from '../db/sameRow.ts'
import { titlePrintPrefix } from '../model/identityKeys.ts'
import {
  type OwnFields,
  type Resource,
  type SourceFields,
  sourceFieldsSchema,
} from '../model/resource.ts'
import type { CommandContext } from './context.ts'
import { withKeys } from './withKeys.ts'

/** Fields to change; `undefined` empties an optional one. */
export type ResourcePatch = {
  readonly [Field in keyof (SourceFields & OwnFields)]?:
    | (SourceFields & OwnFields)[Field]
    | undefined
}

const sourceFields = Object.keys(sourceFieldsSchema.shape)

/** Changes fields of one resource. Source fields changed by hand are remembered: a later import keeps them. Throws RecordGoneError. */
export async function editResource(
  context: CommandContext,
  id: string,
  patch: ResourcePatch,
): Promise<void> {
  const before = await context.db.resources.get(id)
  if (!before) throw new RecordGoneError()
  const label = { code: 'edit-resource', title: before.title } as const
  await mutate(context.db, context, label, ['resources'], async (recorder) => {
    const resource = await recorder.present('resources', id)
    const changed = Object.keys(patch).filter(
      (field) =>
        !sameRow(patch[field as keyof ResourcePatch], resource[field as keyof ResourcePatch]),
    )
    if (changed.length === 0) return
    await recorder.put('resources', edited(resource, patch, changed, context.now().toISOString()))
  })
}

function edited(
  resource: Resource,
  patch: ResourcePatch,
  changed: readonly string[],
  now: string,
): Resource {
  const merged: Record<string, unknown> = { ...resource }
  for (const field of changed) {
    const value = patch[field as keyof ResourcePatch]
    if (value === undefined) delete merged[field]
    else merged[field] = value
  }
  const byHand = changed.filter((field) => sourceFields.includes(field))
  const next = {
    ...(merged as Resource),
    changedAt: now,
    editedFields: [...new Set([...resource.editedFields, ...byHand])],
  }
  return withKeys(next, resource.identityKeys.filter(staysWhenEdited))
}

/**
 * A file read again still finds what was given another title or address. An identifier set right by hand is another
 * matter: the old one was somebody else's, and what bears it must not be merged into this.
 */
function staysWhenEdited(key: string): boolean {
  return key.startsWith(titlePrintPrefix) || key.startsWith('url:')
}
