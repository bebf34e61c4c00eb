import { type EventDraft, eventDraftSchema } from '../../model/event.ts'

/**
 * What other calendars have no property for is written as `X-PLEXUS;VALUE=TEXT;FIELD=kind:"chat"`, the value JSON,
 * so that a calendar saved by Plexus comes back whole.
 */
export const ownFieldName = 'X-PLEXUS'

export const ownFields = [
  'kind',
  'hashtag',
  'chat',
  'platform',
  'specialties',
  'status',
  'source',
  'parentId',
  'people',
  'resources',
  'drafts',
  'communities',
] as const satisfies readonly (keyof EventDraft)[]

/** Those a single occurrence of a series can have for itself. */
export const ownFieldsOfChange = ['hashtag', 'chat'] as const

/** Reads one such value; undefined where it is not what its field holds. */
export function readOwnField(
  field: string | undefined,
  json: string,
): Partial<EventDraft> | undefined {
  const name = ownFields.find((own) => own.toUpperCase() === field?.toUpperCase())
  if (!name) return undefined
  try {
    const value = eventDraftSchema.shape[name].safeParse(JSON.parse(json))
    return value.success && value.data !== undefined ? { [name]: value.data } : undefined
  } catch {
    return undefined
  }
}
