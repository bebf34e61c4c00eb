import type { EventField } from '../../src/formats/importEventsTable.ts'
import type { ImportTarget } from '../../src/formats/importer.ts'
import type { ResourceField } from '../../src/formats/importResourcesTable.ts'
import type { ContactField } from '../../src/formats/shared/contactColumns.ts'

/** What a column of a table of people can be, in the words of the mapping step. */
const contactFieldWords: Record<ContactField, string> = {
  name: 'Full name',
  prefix: 'Title (Dr., Prof.)',
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
  email: 'Email',
  phone: 'Phone',
  url: 'Web address or profile',
  linkedin: 'LinkedIn',
  orcid: 'ORCID',
  address: 'Address',
  birthday: 'Birthday',
  connectedOn: 'Connected on',
  tags: 'Tags',
  notes: 'Notes',
}

/** What a column of a table of papers, posts and the like can be. */
const resourceFieldWords: Record<ResourceField, string> = {
  title: 'Title',
  authors: 'Authors',
  source: 'Journal or source',
  published: 'Date or year',
  doi: 'DOI',
  pmid: 'PMID',
  pmcid: 'PMCID',
  url: 'Link',
  abstract: 'Abstract or text',
  keywords: 'Keywords',
  volume: 'Volume',
  issue: 'Issue',
  pages: 'Pages',
  publisher: 'Publisher',
  issn: 'ISSN',
  isbn: 'ISBN',
  type: 'Type of publication',
  language: 'Language',
  tags: 'Tags',
  notes: 'Notes',
}

/** What a column of a table of events can be. */
const eventFieldWords: Record<EventField, string> = {
  title: 'Title',
  start: 'Start date',
  startTime: 'Start time',
  end: 'End date',
  endTime: 'End time',
  allDay: 'All day (yes or no)',
  location: 'Place',
  link: 'Link',
  notes: 'Notes',
  tags: 'Tags',
}

/** What each row of a table may be, with the words of its columns and what it takes at least. */
export const tableRowWords: Record<
  ImportTarget,
  { label: string; fields: Readonly<Record<string, string>>; needs: string }
> = {
  contacts: {
    label: 'People',
    fields: contactFieldWords,
    needs: 'Choose which column holds a name, an email address, a phone number, or an institution.',
  },
  resources: {
    label: 'Papers and links',
    fields: resourceFieldWords,
    needs: 'Choose which column holds a title, a DOI, a PMID or a link.',
  },
  events: {
    label: 'Events',
    fields: eventFieldWords,
    needs: 'Choose which columns hold a title and a start date.',
  },
}
