import type { DuplicateReason } from '../../src/duplicates/compareContacts.ts'
import type { ResourceReason } from '../../src/duplicates/findResourceDuplicates.ts'
import type { SingleField } from '../../src/duplicates/mergeContacts.ts'
import type { SingleResourceField } from '../../src/duplicates/mergeResources.ts'
import type { DuplicateTable } from '../duplicates/duplicateMessages.ts'
import { count } from './en.ts'

/** Why two records are taken for one, or what speaks against it. */
export const duplicateReasonWords: Record<DuplicateReason | ResourceReason, string> = {
  'same-name': 'same name',
  'like-name': 'similar name',
  'same-email': 'same email',
  'like-email': 'similar email',
  'same-phone': 'same phone',
  'same-profile': 'same profile',
  'same-source-id': 'same entry in the source',
  'same-institution': 'same institution',
  'same-specialty': 'same specialty',
  'same-birthday': 'same birthday',
  'other-given-name': 'different first name',
  'other-profile': 'but other profiles',
  'other-birthday': 'but different birthdays',
  'other-email': 'but other emails at one place',
  'same-identifier': 'same identifier',
  'same-address': 'same address',
  'same-title': 'same title',
  'like-title': 'similar title',
  'same-author': 'same first author',
  'same-year': 'same year',
  'same-source': 'same source',
}

export const contactFieldWords: Record<SingleField, string> = {
  name: 'Name',
  given: 'First name',
  middle: 'Middle name',
  family: 'Last name',
  nickname: 'Nickname',
  prefix: 'Title',
  pronouns: 'Pronouns',
  birthday: 'Birthday',
  met: 'Met',
  cadence: 'Cadence',
  nextOn: 'Next date',
}

export const resourceFieldWords: Record<SingleResourceField, string> = {
  kind: 'Kind',
  title: 'Title',
  source: 'Source',
  published: 'Published',
  url: 'Link',
  platform: 'Platform',
  handle: 'Handle',
  postId: 'Post number',
  text: 'Text',
  language: 'Language',
  status: 'Status',
}

export const duplicateTableWords: Record<DuplicateTable, string> = {
  contacts: 'People',
  resources: 'Resources',
}

/** `12 groups, 9 safe to merge together`; what is looked at when nothing is found. */
export function foundWords(table: DuplicateTable, groups: number, safe: number): string {
  if (groups === 0) {
    return table === 'contacts' ? 'No two contacts look the same' : 'No two resources look the same'
  }
  const all = `${count(groups)} ${groups === 1 ? 'group' : 'groups'}`
  return safe > 0 ? `${all}, ${count(safe)} safe to merge automatically` : all
}
