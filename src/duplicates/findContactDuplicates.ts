import type { Contact } from '../model/contact.ts'
import { pairId } from '../model/duplicate.ts'
import { compareContacts, type DuplicateReason } from './compareContacts.ts'
import { contactBlockKeys } from './contactBlockKeys.ts'
import { type ContactFacts, contactFactsOf } from './contactFacts.ts'
import type { DuplicatePair } from './duplicatePair.ts'
import { pairsWithin } from './pairsWithin.ts'

/**
 * Pairs of contacts that may be the same, the surest first; those in the trash, and pairs the user kept apart
 * (`notDuplicates`, ids of pairs), are left out. Looks only at contacts that share a key worth looking at, so that
 * 20,000 take seconds and not hours. For a worker.
 */
export function findContactDuplicates(
  contacts: Iterable<Contact>,
  notDuplicates: ReadonlySet<string>,
): DuplicatePair<DuplicateReason>[] {
  const facts: ContactFacts[] = []
  for (const contact of contacts) if (!contact.deletedAt) facts.push(contactFactsOf(contact))
  const found: DuplicatePair<DuplicateReason>[] = []
  for (const [one, other] of pairsWithin(facts, contactBlockKeys)) {
    const { level, points, reasons } = compareContacts(one, other)
    if (level === 'no' || notDuplicates.has(pairId(one.id, other.id))) continue
    found.push({ ids: [one.id, other.id], level, points, reasons })
  }
  return found.sort((a, b) => b.points - a.points)
}
