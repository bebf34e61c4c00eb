import { z } from 'zod'

export const consentGivers = [
  'patient',
  'parent',
  'guardian',
  'representative',
  'next-of-kin',
] as const

export const consentScopes = ['text', 'image', 'video', 'audio'] as const

export const approvalStates = ['not-asked', 'asked', 'given', 'refused', 'not-needed'] as const

const id = z.string().min(1).max(100)
const line = z.string().max(2_000)

/**
 * That a patient allowed something to be published: what, by whom, when, where the signed form lies, and what the
 * institution said. It holds nothing that names the patient: the form does, and it lies elsewhere.
 */
export const consentSchema = z.object({
  id,
  /** What may be shown, in words that name nobody: `radiograph of the wrist, teaching post`. */
  covers: z.string().min(1).max(2_000),
  scopes: z.array(z.enum(consentScopes)).max(consentScopes.length),
  givenBy: z.enum(consentGivers),
  givenOn: z.iso.date(),
  /** Where the form is kept: `locked cabinet of the department`. */
  formPlace: line,
  approval: z.object({
    state: z.enum(approvalStates),
    by: line,
    on: z.iso.date().optional(),
  }),
  /** From when on it no longer holds: the day it ends, or the day it was withdrawn. */
  endsOn: z.iso.date().optional(),
  draftIds: z.array(id).max(200),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  sample: z.boolean().optional(),
})
export type Consent = z.infer<typeof consentSchema>

/** Whether a consent holds on a day: given by then, not ended, and the institution has not refused. */
export function holdsOn({ givenOn, endsOn, approval }: Consent, day: string): boolean {
  return givenOn <= day && (endsOn === undefined || endsOn > day) && approval.state !== 'refused'
}
