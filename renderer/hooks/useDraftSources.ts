import { useLiveQuery } from 'dexie-react-hooks'
import { contactsByIds } from '../../src/db/queries/contactsByIds.ts'
import { peopleOfResource } from '../../src/db/queries/peopleOfResource.ts'
import { resourcesByIds } from '../../src/db/queries/resourcesByIds.ts'
import type { Contact } from '../../src/model/contact.ts'
import type { Draft } from '../../src/model/draft.ts'
import type { Resource } from '../../src/model/resource.ts'
import { useSession } from '../session/session.ts'

export interface DraftSources {
  /** What the draft rests on, as far as it is still there. */
  readonly sources: readonly Resource[]
  /** Whom it names. */
  readonly credits: readonly Contact[]
  /** Authors of the sources who are among the contacts and not named yet. */
  readonly authors: readonly Contact[]
}

/** What a draft rests on and whom it names, kept up to date; undefined while it is read. */
export function useDraftSources({
  sourceIds,
  creditIds,
}: Pick<Draft, 'sourceIds' | 'creditIds'>): DraftSources | undefined {
  const { db } = useSession()
  const asked = `${sourceIds.join(' ')}\n${creditIds.join(' ')}`
  return useLiveQuery(async () => {
    const [sources, credits] = await Promise.all([
      resourcesByIds(db, sourceIds),
      contactsByIds(db, creditIds),
    ])
    const people = await Promise.all(sources.map((source) => peopleOfResource(db, source)))
    const authors = new Map(
      people
        .flatMap(({ linked }) => linked.filter(({ place }) => place >= 0))
        .filter(({ contact }) => !creditIds.includes(contact.id))
        .map(({ contact }) => [contact.id, contact]),
    )
    return { sources, credits, authors: [...authors.values()] }
  }, [db, asked])
}
