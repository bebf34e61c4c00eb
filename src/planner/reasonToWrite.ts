import type { ContactPromise, Interaction, InteractionKind } from '../model/interaction.ts'
import type { IsoDay } from '../model/isoDay.ts'
import type { Letter } from '../model/mentorship.ts'
import type { Resource } from '../model/resource.ts'

/** What the library knows of a contact that could be a reason to write. */
export interface ReasonMaterial {
  readonly lastInteractionOn?: IsoDay | undefined
  readonly promises: readonly ContactPromise[]
  /** Resources linked to the contact as their author. */
  readonly works: readonly Pick<Resource, 'id' | 'title' | 'savedAt' | 'published' | 'deletedAt'>[]
  /** Events both attend, with the day they begin on. */
  readonly events: readonly { readonly id: string; readonly name: string; readonly on: IsoDay }[]
  readonly letters: readonly Letter[]
  /** The newest interaction that says something. */
  readonly lastSaid?: Pick<Interaction, 'text' | 'day' | 'kind' | 'by'> | undefined
}

/** Why to write now, as data; the words for it live with the interface. */
export type ReasonToWrite =
  | { readonly code: 'my-promise'; readonly text: string; readonly due?: IsoDay }
  | { readonly code: 'their-work'; readonly title: string; readonly resourceId: string }
  | { readonly code: 'their-promise'; readonly text: string; readonly madeOn: IsoDay }
  | { readonly code: 'shared-event'; readonly name: string; readonly on: IsoDay }
  | { readonly code: 'letter-not-thanked'; readonly submittedOn: IsoDay }
  | {
      readonly code: 'last-said'
      readonly text: string
      readonly on: IsoDay
      readonly kind: InteractionKind
    }

/**
 * The best reason to write to a contact: what I promised comes first, then their new work in the library, what they
 * promised, an event both attend, a letter not thanked for, and what was said last. Null where there is none.
 */
export function reasonToWrite(material: ReasonMaterial, today: IsoDay): ReasonToWrite | null {
  return (
    myPromise(material.promises) ??
    theirWork(material) ??
    theirPromise(material.promises) ??
    sharedEvent(material.events, today) ??
    letterNotThanked(material.letters) ??
    lastSaid(material.lastSaid)
  )
}

function openPromise(
  promises: readonly ContactPromise[],
  by: ContactPromise['by'],
): ContactPromise | undefined {
  const open = promises.filter((promise) => promise.by === by && !promise.doneOn)
  // What is due comes before what is not; of those without a date, the oldest.
  return open.sort((a, b) => sortKey(a).localeCompare(sortKey(b)))[0]
}

function sortKey({ due, madeOn, id }: ContactPromise): string {
  return `${due ?? '9999-12-31'} ${madeOn} ${id}`
}

function myPromise(promises: readonly ContactPromise[]): ReasonToWrite | null {
  const promise = openPromise(promises, 'me')
  if (!promise) return null
  return {
    code: 'my-promise',
    text: promise.text,
    ...(promise.due ? { due: promise.due } : {}),
  }
}

function theirPromise(promises: readonly ContactPromise[]): ReasonToWrite | null {
  const promise = openPromise(promises, 'them')
  return promise ? { code: 'their-promise', text: promise.text, madeOn: promise.madeOn } : null
}

/** A work saved or published since one was last in touch; the newest of them. */
function theirWork({ works, lastInteractionOn }: ReasonMaterial): ReasonToWrite | null {
  const since = lastInteractionOn ?? ''
  const fresh = works
    .filter(({ deletedAt }) => !deletedAt)
    .map((work) => ({ work, on: newestDay(work) }))
    .filter(({ on }) => on > since)
    .sort((a, b) => b.on.localeCompare(a.on))
  const newest = fresh[0]?.work
  return newest ? { code: 'their-work', title: newest.title, resourceId: newest.id } : null
}

function newestDay({ savedAt, published }: Pick<Resource, 'savedAt' | 'published'>): IsoDay {
  const saved = savedAt.slice(0, 10)
  const appeared = published?.value.slice(0, 10) ?? ''
  if (appeared > saved) return appeared
  return saved
}

function sharedEvent(events: ReasonMaterial['events'], today: IsoDay): ReasonToWrite | null {
  const next = events.filter(({ on }) => on >= today).sort((a, b) => a.on.localeCompare(b.on))[0]
  return next ? { code: 'shared-event', name: next.name, on: next.on } : null
}

function letterNotThanked(letters: readonly Letter[]): ReasonToWrite | null {
  const letter = letters.find(
    ({ submittedOn, thankedOn, deletedAt }) => submittedOn && !thankedOn && !deletedAt,
  )
  return letter?.submittedOn
    ? { code: 'letter-not-thanked', submittedOn: letter.submittedOn }
    : null
}

function lastSaid(said: ReasonMaterial['lastSaid']): ReasonToWrite | null {
  return said ? { code: 'last-said', text: said.text, on: said.day, kind: said.kind } : null
}
