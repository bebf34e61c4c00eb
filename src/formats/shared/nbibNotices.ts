import type { SourceFields } from '../../model/resource.ts'
import { type TaggedField, wordsOf } from './taggedFields.ts'

type Notice = SourceFields['notices'][number]

/**
 * NLM's tags for one record's comments on and corrections of another, and the words NLM prints before them
 * ("MEDLINE/PubMed Data Element (Field) Descriptions", Comments/Corrections).
 */
const noticeTags: Readonly<Record<string, readonly [Notice['kind'], string]>> = {
  RIN: ['retraction', 'Retraction in'],
  ROF: ['retraction', 'Retraction of'],
  PRIN: ['retraction', 'Partial retraction in'],
  PROF: ['retraction', 'Partial retraction of'],
  RRI: ['retraction', 'Retracted and republished in'],
  RRF: ['retraction', 'Retracted and republished from'],
  ECI: ['concern', 'Expression of concern in'],
  ECF: ['concern', 'Expression of concern for'],
  EIN: ['erratum', 'Erratum in'],
  EFR: ['erratum', 'Erratum for'],
  CRI: ['erratum', 'Corrected and republished in'],
  CRF: ['erratum', 'Corrected and republished from'],
  CIN: ['comment', 'Comment in'],
  CON: ['comment', 'Comment on'],
  UIN: ['update', 'Update in'],
  UOF: ['update', 'Update of'],
  RPI: ['update', 'Republished in'],
  RPF: ['update', 'Republished from'],
}

/** The notices a record carries, in its order; a retracted paper without a notice still says that it is retracted. */
export function nbibNotices(
  fields: readonly TaggedField[],
  publicationTypes: readonly string[],
): Notice[] {
  const notices = fields.flatMap((field): Notice[] => {
    const known = noticeTags[field.tag]
    const words = wordsOf(field)
    return known && words !== '' ? [{ kind: known[0], text: `${known[1]}: ${words}` }] : []
  })
  const retracted = publicationTypes.find((type) => type === 'Retracted Publication')
  if (retracted && !notices.some(({ kind }) => kind === 'retraction')) {
    notices.push({ kind: 'retraction', text: retracted })
  }
  return notices
}
