import type { LibraryView } from '../model/libraryView.ts'
import type { Resource } from '../model/resource.ts'
import type { ResourceRow } from '../model/resourceRow.ts'
import { RecordIndex } from './recordIndex.ts'
import { resourceShape } from './resourceShape.ts'
import type { Facets, ShownRow } from './viewAnswer.ts'

/** The resources of the library. */
export class LibraryIndex extends RecordIndex<
  Resource,
  ResourceRow,
  LibraryView,
  Facets,
  ShownRow
> {
  /** `specialtyNames` are the names by id: a specialty is found by its name. */
  constructor(specialtyNames: ReadonlyMap<string, string>) {
    super(resourceShape(specialtyNames))
  }
}
