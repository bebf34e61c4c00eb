import { expose } from 'comlink'
import { followJournal } from '../../src/db/followJournal.ts'
import { declareDatabase, type LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { lastSeq } from '../../src/db/queries/lastSeq.ts'
import type { Contact } from '../../src/model/contact.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import type { JournalEntry } from '../../src/model/journal.ts'
import type { FollowUpRules } from '../../src/planner/cadence.ts'
import {
  type FollowUpContact,
  followUpList,
  type ListedFollowUp,
} from '../../src/planner/followUpList.ts'

const pageSize = 2_000
const mostMentors = 50

/** How many people there are, and the mentors among them. */
export interface AgendaPeople {
  readonly contacts: number
  readonly mentors: readonly { readonly id: string; readonly name: string }[]
}

/** Holds what of each contact decides when to be in touch, follows the journal, and answers who is due. */
class AgendaWork {
  readonly #contacts = new Map<string, FollowUpContact>()

  async open(databaseName: string, onChange: () => void): Promise<void> {
    const db = declareDatabase(databaseName)
    await db.open()
    const seq = await lastSeq(db)
    await this.#readAll(db)
    onChange()
    followJournal(db, seq, (entries) => {
      if (this.#take(entries)) onChange()
    })
  }

  /** Who is due by a day, the longest overdue first. */
  followUps(rules: FollowUpRules, by: IsoDay): ListedFollowUp[] {
    return followUpList(this.#contacts.values(), rules, by)
  }

  /** How many people there are, and the mentors among them. */
  people(): AgendaPeople {
    const present = [...this.#contacts.values()].filter(({ deletedAt }) => !deletedAt)
    const mentors = present
      .filter(({ roles }) => roles.includes('mentor'))
      .slice(0, mostMentors)
      .map(({ id, name }) => ({ id, name }))
    return { contacts: present.length, mentors }
  }

  async #readAll(db: LibraryDatabase): Promise<void> {
    let after = ''
    for (;;) {
      const page = await db.contacts.where('id').above(after).limit(pageSize).toArray()
      const last = page.at(-1)
      if (!last) return
      for (const contact of page) this.#keep(contact)
      after = last.id
    }
  }

  /** True where a contact was among what changed. */
  #take(entries: readonly JournalEntry[]): boolean {
    const changed = entries.filter(({ table }) => table === 'contacts')
    for (const { key, after } of changed) {
      if (after === undefined) this.#contacts.delete(key)
      else this.#keep(after as Contact)
    }
    return changed.length > 0
  }

  #keep(contact: Contact): void {
    this.#contacts.set(contact.id, {
      id: contact.id,
      name: contact.name,
      roles: contact.roles,
      tags: contact.tags,
      savedAt: contact.savedAt,
      met: contact.met,
      cadence: contact.cadence,
      lastInteractionOn: contact.lastInteractionOn,
      snoozedUntil: contact.snoozedUntil,
      nextOn: contact.nextOn,
      doNotContact: contact.doNotContact,
      deletedAt: contact.deletedAt,
    })
  }
}

export type AgendaWorker = InstanceType<typeof AgendaWork>
expose(new AgendaWork())
