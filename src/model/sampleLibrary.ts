import { z } from 'zod'
import { savedSearchSchema } from './libraryView.ts'
import { type ResourceDraft, resourceDraftSchema } from './resource.ts'

/** Shape of resources/sample-library.json. A resource says how many days before today it was saved, so that the sample never looks stale. */
export const sampleLibrarySchema = z.object({
  asOf: z.iso.date(),
  source: z.string().min(1),
  resources: z.array(
    resourceDraftSchema
      .omit({ savedAt: true, origin: true })
      .extend({ savedDaysAgo: z.number().nonnegative().max(3650) }),
  ),
  searches: z.array(savedSearchSchema.pick({ name: true, view: true })),
})
export type SampleLibrary = z.infer<typeof sampleLibrarySchema>

const dayInMilliseconds = 86_400_000

/** The sample as drafts saved in the days before `now`, in the order of the file. Fractions of a day are hours. */
export function toDrafts(sample: SampleLibrary, now: Date): ResourceDraft[] {
  return sample.resources.map(({ savedDaysAgo, ...draft }) => ({
    ...draft,
    savedAt: new Date(now.getTime() - savedDaysAgo * dayInMilliseconds).toISOString(),
  }))
}
