import { sampleLibrarySchema, toDrafts } from '../../src/model/sampleLibrary.ts'

/** The sample library, read when it is wanted: it is no part of what the program starts with. */
export async function readSampleLibrary(now: Date): Promise<ReturnType<typeof toDrafts>> {
  const { default: sample } = await import('../../resources/sample-library.json')
  return toDrafts(sampleLibrarySchema.parse(sample), now)
}
