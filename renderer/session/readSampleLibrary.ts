import type { LibraryView } from '../../src/model/libraryView.ts'
import type { ResourceDraft } from '../../src/model/resource.ts'
import { sampleLibrarySchema, toDrafts } from '../../src/model/sampleLibrary.ts'

interface Sample {
  readonly drafts: readonly ResourceDraft[]
  readonly searches: readonly { readonly name: string; readonly view: LibraryView }[]
}

/** The sample library, read when it is wanted: it is no part of what the program starts with. */
export async function readSampleLibrary(now: Date): Promise<Sample> {
  const { default: file } = await import('../../resources/sample-library.json')
  const sample = sampleLibrarySchema.parse(file)
  return { drafts: toDrafts(sample, now), searches: sample.searches }
}
