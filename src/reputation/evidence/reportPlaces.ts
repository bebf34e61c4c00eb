import file from '../../../resources/reporting.json' with { type: 'json' }
import { type OwnReportWay, type ReportPlace, reportingFileSchema } from '../../model/reporting.ts'

/** Where a false claim can be reported, as it ships. */
export const reportPlaces: readonly ReportPlace[] = reportingFileSchema.parse(file).places

/** A place as the user knows it: the way to its report and its day are the user's own where they gave one. */
export function asTheUserKnows(place: ReportPlace, own: readonly OwnReportWay[]): ReportPlace {
  const way = own.find((one) => one.place === place.id)
  return way ? { ...place, where: way.where, verifiedOn: way.seenOn } : place
}

/** The user's own ways with that to one place changed; blank or as it ships, the way that ships stands again. */
export function withOwnWay(own: readonly OwnReportWay[], way: OwnReportWay): OwnReportWay[] {
  const others = own.filter(({ place }) => place !== way.place)
  const where = way.where.trim()
  const shipped = reportPlaces.find(({ id }) => id === way.place)?.where
  return where === '' || where === shipped ? others : [...others, { ...way, where }]
}
