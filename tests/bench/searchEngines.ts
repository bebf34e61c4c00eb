import MiniSearch from 'minisearch'
import type { LibraryView } from '../../src/model/libraryView.ts'
import type { Resource } from '../../src/model/resource.ts'
import { LibraryIndex } from '../../src/search/libraryIndex.ts'
import { warmUp } from '../../src/search/warmUp.ts'

/** Ids of what a text finds, best first. */
export type Ask = (text: string) => readonly string[]

export const engineNames = ['plexus', 'minisearch'] as const
export type EngineName = (typeof engineNames)[number]

/** Rows the page asks for with every answer. */
const rowsOnScreen = 40

/** Builds an index and answers how to ask it. */
export const engines: Readonly<Record<EngineName, (resources: readonly Resource[]) => Ask>> = {
  plexus(resources) {
    const index = new LibraryIndex(new Map())
    index.put(resources)
    for (const _step of warmUp(index));
    return (text) => {
      const view: LibraryView = { text, filters: {}, sort: 'best', trash: false }
      const { ids } = index.view(view)
      index.rows(ids.slice(0, rowsOnScreen), text)
      return ids
    }
  },

  // As its documentation advises for searching while typing: prefixes, a fifth of a word's letters wrong, titles first.
  minisearch(resources) {
    const index = new MiniSearch({ fields: ['title', 'people', 'tags', 'text', 'year'] })
    index.addAll(
      resources.map(({ id, title, people, tags, mesh, identifiers, text, published }) => ({
        id,
        title,
        people: people.map(({ name }) => name).join(' '),
        tags: [...tags, ...mesh.map(({ term }) => term), ...Object.values(identifiers)].join(' '),
        text,
        year: published?.value.slice(0, 4) ?? '',
      })),
    )
    return (typed) =>
      index
        .search(typed, {
          prefix: true,
          fuzzy: 0.2,
          combineWith: 'AND',
          boost: { title: 4, tags: 2 },
        })
        .map(({ id }) => String(id))
  },
}
