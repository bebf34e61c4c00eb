import { singleFields } from '../../src/duplicates/mergeContacts.ts'
import { singleResourceFields } from '../../src/duplicates/mergeResources.ts'
import type { Contact } from '../../src/model/contact.ts'
import type { Resource } from '../../src/model/resource.ts'
import { publicationWords } from '../text/dates.ts'
import { contactFieldWords, resourceFieldWords } from '../text/duplicates.ts'
import { kindWords, platformWords, statusWords } from '../text/en.ts'

/** One line of the comparison: what each record says. `single` lines are chosen from, the others are joined. */
export interface ComparedField {
  readonly field: string
  readonly label: string
  readonly single: boolean
  readonly values: readonly string[]
}

/** What contacts say, field by field; fields that are empty in all are left out. */
export function contactFields(contacts: readonly Contact[]): ComparedField[] {
  const singles = singleFields.map((field) => ({
    field,
    label: contactFieldWords[field],
    single: true,
    values: contacts.map((contact) => singleText(contact, field)),
  }))
  const lists: [string, (contact: Contact) => readonly string[]][] = [
    ['Credentials', ({ credentials }) => credentials],
    ['Roles', ({ roles }) => roles],
    [
      'Positions',
      ({ positions }) =>
        positions.map(({ title, institution }) => [title, institution].filter(Boolean).join(', ')),
    ],
    ['Email', ({ emails }) => emails.map(({ address }) => address)],
    ['Phone', ({ phones }) => phones.map(({ raw }) => raw)],
    [
      'Profiles',
      ({ profiles }) =>
        profiles.map(({ platform, handle, url }) =>
          handle ? `${platform} ${handle}` : (url ?? platform),
        ),
    ],
    ['Addresses', ({ addresses }) => addresses],
    ['Tags', ({ tags }) => tags.map((tag) => `#${tag}`)],
    ['Notes', ({ notes }) => (notes ? [notes] : [])],
  ]
  return filled([...singles, ...lists.map((list) => joined(list, contacts))])
}

/** What resources say, field by field; fields that are empty in all are left out. */
export function resourceFields(resources: readonly Resource[]): ComparedField[] {
  const singles = singleResourceFields.map((field) => ({
    field,
    label: resourceFieldWords[field],
    single: true,
    values: resources.map((resource) => resourceText(resource, field)),
  }))
  const lists: [string, (resource: Resource) => readonly string[]][] = [
    ['People', ({ people }) => people.map(({ name }) => name)],
    [
      'Identifiers',
      ({ identifiers }) =>
        Object.entries(identifiers).map(
          ([name, value]) => `${name.toUpperCase()} ${[value].flat().join(', ')}`,
        ),
    ],
    ['Tags', ({ tags }) => tags.map((tag) => `#${tag}`)],
    ['Notes', ({ notes }) => (notes ? [notes] : [])],
  ]
  return filled([...singles, ...lists.map((list) => joined(list, resources))])
}

function joined<Row>(
  [label, read]: [string, (row: Row) => readonly string[]],
  rows: readonly Row[],
): ComparedField {
  return { field: label, label, single: false, values: rows.map((row) => read(row).join('\n')) }
}

function filled(fields: readonly ComparedField[]): ComparedField[] {
  return fields.filter(({ values }) => values.some(Boolean))
}

function singleText(contact: Contact, field: (typeof singleFields)[number]): string {
  switch (field) {
    case 'met':
      return [contact.met?.where, contact.met?.when && publicationWords(contact.met.when)]
        .filter(Boolean)
        .join(', ')
    case 'cadence':
      return contact.cadence ? `every ${contact.cadence.every} ${contact.cadence.unit}` : ''
    default:
      return contact[field] ?? ''
  }
}

function resourceText(resource: Resource, field: (typeof singleResourceFields)[number]): string {
  switch (field) {
    case 'kind':
      return kindWords[resource.kind]
    case 'status':
      return statusWords[resource.status]
    case 'platform':
      return resource.platform ? platformWords[resource.platform] : ''
    case 'published':
      return resource.published ? publicationWords(resource.published) : ''
    default:
      return resource[field] ?? ''
  }
}
