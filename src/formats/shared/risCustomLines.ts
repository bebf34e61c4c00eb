import type { z } from 'zod'
import { type ResourceDraft, resourceDraftSchema } from '../../model/resource.ts'

/**
 * RIS leaves `U5` to its user. Plexus writes there, one line a field, what no other tag can say:
 * `U5  - plexus.<field of the resource> = <JSON>`, `null` standing for a field that is not set.
 */
export const customTag = 'U5'
const prefix = 'plexus.'
const shape: Readonly<Record<string, z.ZodType>> = resourceDraftSchema.shape

/** One custom line's words, without the tag. */
export function customLine(field: keyof ResourceDraft, value: unknown): string {
  return `${prefix}${field} = ${JSON.stringify(value ?? null)}`
}

/** Whether a user-defined value is one of Plexus's own lines. */
export function isCustomLine(words: string): boolean {
  return words.startsWith(prefix)
}

/** The draft with the custom lines laid over it; a line that does not fit the model changes nothing. */
export function withCustomLines(draft: ResourceDraft, lines: readonly string[]): ResourceDraft {
  const changed: Record<string, unknown> = { ...draft }
  for (const words of lines) {
    const at = words.indexOf(' = ')
    const field = words.slice(prefix.length, at)
    if (at < 0 || !Object.hasOwn(shape, field)) continue
    const value = shape[field]?.safeParse(jsonValue(words.slice(at + 3)))
    if (value?.success && value.data === undefined) delete changed[field]
    else if (value?.success) changed[field] = value.data
  }
  const fitting = resourceDraftSchema.safeParse(changed)
  return fitting.success ? fitting.data : draft
}

function jsonValue(json: string): unknown {
  try {
    return JSON.parse(json) ?? undefined
  } catch {
    return Number.NaN
  }
}
