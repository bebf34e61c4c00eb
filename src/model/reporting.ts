import { z } from 'zod'
import { platforms } from './resource.ts'

/** Where a false claim can be reported: the platforms resources come from, and places besides them. */
export const reportPlaceIds = [
  ...platforms,
  'tiktok',
  'wikipedia',
  'pubpeer',
  'fda',
  'ftc',
  'medical-board',
] as const

const reportPlaceSchema = z.object({
  id: z.enum(reportPlaceIds),
  name: z.string().min(1),
  /** The way to the report, step by step; null where there is none. */
  where: z.string().min(1).nullable(),
  /** The reason to choose for false medical information; null where none is offered. */
  reason: z.string().min(1).nullable(),
  /** What the place says of false information, in a sentence. */
  policy: z.string().min(1),
  /** What else helps there. */
  besides: z.string().min(1).optional(),
  /** The page that tells how to report, or takes the report. */
  page: z.url({ protocol: /^https$/ }).optional(),
  source: z.string().min(1),
  verifiedOn: z.iso.date(),
  confidence: z.enum(['documented', 'reported', 'community']),
})
export type ReportPlace = z.infer<typeof reportPlaceSchema>

/** Shape of resources/reporting.json: how false medical information is reported, each place with its source and date. */
export const reportingFileSchema = z.object({
  asOf: z.iso.date(),
  places: z.array(reportPlaceSchema),
})

/** The way to a report as the user found it, and when; it stands in the place of what ships. */
export const ownReportWaySchema = z.object({
  place: z.enum(reportPlaceIds),
  where: z.string().min(1).max(500),
  seenOn: z.iso.date(),
})
export type OwnReportWay = z.infer<typeof ownReportWaySchema>
