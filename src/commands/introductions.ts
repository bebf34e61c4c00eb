import type { Recorder } from '../db/recorder.ts'
import type { Contact } from '../model/contact.ts'
import { type RecordLink, recordLink } from '../model/recordLink.ts'

/** The link that stands for whom a contact was met through, so that the introducer shows whom they introduced. */
export function introductionLink(
  { id, met, sample }: Pick<Contact, 'id' | 'met' | 'sample'>,
  createdAt: string,
): RecordLink | undefined {
  if (!met?.throughId || met.throughId === id) return undefined
  const from = { table: 'contacts', id } as const
  const to = { table: 'contacts', id: met.throughId } as const
  return { ...recordLink(from, 'introduced-by', to, createdAt), ...(sample ? { sample } : {}) }
}

/** Keeps the link of an introduction in step with the contact's own field. */
export async function keepIntroduction(
  recorder: Recorder,
  before: Contact,
  after: Contact,
  now: string,
): Promise<void> {
  const old = introductionLink(before, now)
  const next = introductionLink(after, now)
  if (old?.id === next?.id) return
  if (old) await recorder.bulkRemove('links', [old.id])
  if (next) await recorder.put('links', next)
}
