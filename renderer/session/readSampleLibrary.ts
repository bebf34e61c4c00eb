import type { Sample } from '../../src/commands/addSampleLibrary.ts'
import { sampleLibrarySchema, toDrafts } from '../../src/model/sampleLibrary.ts'
import { samplePeopleSchema } from '../../src/model/samplePeople.ts'

/** The sample library, read when it is wanted: it is no part of what the program starts with. */
export async function readSampleLibrary(now: Date): Promise<Sample> {
  const [{ default: file }, { default: people }] = await Promise.all([
    import('../../resources/sample-library.json'),
    import('../../resources/sample-people.json'),
  ])
  const sample = sampleLibrarySchema.parse(file)
  return {
    drafts: toDrafts(sample, now),
    searches: sample.searches,
    people: samplePeopleSchema.parse(people),
  }
}
