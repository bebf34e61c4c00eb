import type { ContactField } from '../../src/formats/shared/contactColumns.ts'

/** What a column of a table of people can be, in the words of the mapping step. */
export const contactFieldWords: Record<ContactField, string> = {
  name: 'Full name',
  prefix: 'Form of address (Dr., Prof.)',
  given: 'First name',
  middle: 'Middle name',
  family: 'Last name',
  suffix: 'Degrees',
  formerName: 'Former name',
  nickname: 'Nickname',
  pronouns: 'Pronouns',
  title: 'Position',
  department: 'Department',
  institution: 'Institution',
  email: 'E-mail',
  phone: 'Telephone',
  url: 'Web address or profile',
  linkedin: 'LinkedIn',
  orcid: 'ORCID',
  address: 'Address',
  birthday: 'Birthday',
  connectedOn: 'Connected on',
  tags: 'Tags',
  notes: 'Notes',
}

/** The words of a field by its name; a field without words bears its name. */
export function columnFieldWords(field: string): string {
  return Object.hasOwn(contactFieldWords, field) ? contactFieldWords[field as ContactField] : field
}
