/** What is known of the library for the one step that would help most. */
export interface StepFacts {
  readonly contacts: number
  readonly mentors: number
  /** A mentor without a meeting to come; null where every one has one, or nobody is a mentor. */
  readonly mentorWithoutMeeting: { readonly id: string; readonly name: string } | null
  readonly unsorted: number
}

/** One thing to do next, as data. */
export type NextStep =
  | { readonly code: 'add-person' }
  | { readonly code: 'name-mentor' }
  | { readonly code: 'plan-meeting'; readonly id: string; readonly name: string }
  | { readonly code: 'sort-captured'; readonly count: number }

/** Captured things left lying become a step from so many on. */
const manyUnsorted = 5

/** The one step that would help most now: people before meetings, meetings before order; null where all is well. */
export function nextStep(facts: StepFacts): NextStep | null {
  if (facts.contacts === 0) return { code: 'add-person' }
  if (facts.mentors === 0) return { code: 'name-mentor' }
  const mentor = facts.mentorWithoutMeeting
  if (mentor) return { code: 'plan-meeting', id: mentor.id, name: mentor.name }
  if (facts.unsorted >= manyUnsorted) return { code: 'sort-captured', count: facts.unsorted }
  return null
}
