import type { Settings } from '../../src/model/settings.ts'

/** What first start asks; a question that was skipped has no answer. */
export interface Answers {
  readonly stage: NonNullable<Settings['stage']> | undefined
  readonly specialties: readonly string[]
  readonly timeZone: string | undefined
}

/** The specialties most schools begin with; the others are one press away. */
export const usualSpecialties: readonly string[] = [
  'internal_medicine',
  'family_medicine',
  'pediatrics',
  'general_surgery',
  'emergency_medicine',
  'obgyn',
  'psychiatry',
  'neurology',
]
