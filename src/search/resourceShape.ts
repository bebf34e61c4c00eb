import type { LibraryView } from '../model/libraryView.ts'
import type { Resource } from '../model/resource.ts'
import { type ResourceRow, rowOf } from '../model/resourceRow.ts'
import { foldText } from './foldText.ts'
import type { IndexShape } from './indexShape.ts'
import { resourceFacets } from './resourceFacets.ts'
import { resourceFilterTest } from './resourceFilterTest.ts'
import { resourceLanguage } from './resourceLanguage.ts'
import { resourceTerms } from './resourceTerms.ts'
import type { SortKey } from './rowStore.ts'
import type { Facets, ShownRow } from './viewAnswer.ts'

const newestSaved: SortKey<ResourceRow> = { of: ({ savedAt }) => savedAt, descending: true }

/** An index of resources. */
export function resourceShape(
  specialtyNames: ReadonlyMap<string, string>,
): IndexShape<Resource, ResourceRow, LibraryView, Facets, ShownRow> {
  return {
    version: 5,
    specialtyNames,
    language: resourceLanguage(specialtyNames),
    wholeView: { text: '', filters: {}, sort: 'best', trash: false },
    titleOf: ({ title }) => title,
    orders: {
      saved: [newestSaved],
      published: [{ of: ({ published }) => published, descending: true }, newestSaved],
      title: [{ of: ({ title }) => foldText(title) }, newestSaved],
      shortest: [{ of: ({ minutes }) => String(minutes).padStart(5, '0') }, newestSaved],
    },
    usual: 'saved',
    rowOf,
    markTerms: (resource, builder) => resourceTerms(resource, specialtyNames, builder),
    filterTest: resourceFilterTest,
    facetsOf: resourceFacets,
    shownRow: (row, mark, also) => ({
      ...row,
      also,
      titleRanges: mark(row.title, 'title'),
      whoRanges: mark(row.who, 'people'),
      sourceRanges: mark(row.source, 'body'),
    }),
  }
}
