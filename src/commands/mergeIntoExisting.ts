import { mutate } from '../db/mutate.ts'
import { RecordGoneError } from '../db/recordGone.ts'
import { sameRow } from '../db/sameRow.ts'
import { plainLetters } from '../model/plainLetters.ts'
import type { Resource, ResourceDraft } from '../model/resource.ts'
import type { CommandContext } from './context.ts'
import { withKeys } from './withKeys.ts'

/** Adds what a draft knows to a saved resource: empty fields are filled, lists and notes grow, nothing is overwritten. */
export async function mergeIntoExisting(
  context: CommandContext,
  id: string,
  draft: ResourceDraft,
): Promise<void> {
  const before = await context.db.resources.get(id)
  if (!before) throw new RecordGoneError()
  const label = { code: 'edit-resource', title: before.title } as const
  await mutate(context.db, context, label, ['resources'], async (recorder) => {
    const resource = await recorder.present('resources', id)
    const merged = mergedWith(resource, draft)
    if (sameRow(merged, resource)) return
    await recorder.put('resources', { ...merged, changedAt: context.now().toISOString() })
  })
}

function mergedWith(resource: Resource, draft: ResourceDraft): Resource {
  const {
    title: _title,
    kind: _kind,
    identifiers,
    notes,
    status: _status,
    starred: _starred,
    ...rest
  } = draft
  const next: Record<string, unknown> = { ...resource }
  for (const [field, value] of Object.entries(rest)) {
    const now = next[field]
    if (Array.isArray(now) && Array.isArray(value)) next[field] = union(now, value)
    else if (now === undefined || now === '') next[field] = value
  }
  const merged = next as Resource
  const addedNotes = notes?.trim() && !resource.notes.includes(notes.trim()) ? notes.trim() : ''
  const whole = {
    ...merged,
    identifiers: { ...identifiers, ...resource.identifiers },
    notes: [resource.notes, addedNotes].filter(Boolean).join('\n\n'),
  }
  return withKeys(whole, resource.identityKeys)
}

/** Both lists without repeats: whoever is named twice stays as first named. */
function union(now: readonly unknown[], added: readonly unknown[]): unknown[] {
  const seen = new Set(now.map(nameOf))
  return [...now, ...added.filter((value) => !seen.has(nameOf(value)))]
}

/** What makes two members of a list the same: a person by name and role, a heading by its term, else all they say. */
function nameOf(member: unknown): string {
  if (typeof member === 'object' && member !== null) {
    if ('name' in member && 'role' in member) {
      return `${plainLetters(String(member.name))} ${member.role}`
    }
    if ('term' in member) return plainLetters(String(member.term))
  }
  return JSON.stringify(member)
}
