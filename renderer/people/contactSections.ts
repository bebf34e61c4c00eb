import type { ComponentType } from 'react'
import type { Contact } from '../../src/model/contact.ts'

/** One part of a contact's detail. */
export interface ContactSection {
  readonly id: string
  readonly Section: ComponentType<{ readonly contact: Contact }>
}

/** The parts of a contact's detail under its facts, in their order; a new one is one line. */
export const contactSections: readonly ContactSection[] = []
