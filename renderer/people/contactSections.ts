import type { ComponentType } from 'react'
import type { Contact } from '../../src/model/contact.ts'
import { LettersSection } from '../letters/LettersSection.tsx'
import { MentorshipSection } from '../meeting/MentorshipSection.tsx'
import { ContactNotes } from './sections/ContactNotes.tsx'
import { Links } from './sections/Links.tsx'
import { Promises } from './sections/Promises.tsx'
import { Timeline } from './sections/Timeline.tsx'

/** One part of a contact's detail. */
export interface ContactSection {
  readonly id: string
  readonly Section: ComponentType<{ readonly contact: Contact }>
}

/** The parts of a contact's detail under its facts, in their order; a new one is one line. */
export const contactSections: readonly ContactSection[] = [
  { id: 'promises', Section: Promises },
  { id: 'mentorship', Section: MentorshipSection },
  { id: 'letters', Section: LettersSection },
  { id: 'notes', Section: ContactNotes },
  { id: 'links', Section: Links },
  { id: 'timeline', Section: Timeline },
]
