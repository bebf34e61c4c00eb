import type { Resource } from '../../src/model/resource.ts'
import { fullDate } from './dates.ts'

/** Publication types of MEDLINE that say how a record came about and nothing of the study behind it. */
const generic =
  /^(?:Journal Article|English Abstract|Research Support,.*|Historical Article|Portrait|Video-Audio Media|Dataset|Webcast)$/

/** The publication types that say what kind of study or text it is, as the source lists them. */
export function studyTypes(publicationTypes: readonly string[]): string[] {
  return publicationTypes.filter((type) => !generic.test(type))
}

/** `no retraction notice in the record of 19 Nov 2026`: the record is only as new as the day it was saved. */
export function retractionWords({ notices, savedAt }: Resource): string {
  const record = `in the record of ${fullDate(savedAt)}`
  if (notices.some(({ kind }) => kind === 'retraction')) return `retraction notice ${record}`
  if (notices.some(({ kind }) => kind === 'concern')) return `expression of concern ${record}`
  return `no retraction notice ${record}`
}
