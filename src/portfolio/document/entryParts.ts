import type { DocumentEntry, Run } from '../../model/portfolioDocument.ts'
import type { PublicationDate } from '../../model/publicationDate.ts'

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** `Sep 2023`, `14 Sep 2023`, `2023`: no more precise than it is known. */
export function shortDate(date: Pick<PublicationDate, 'value'>): string {
  const [year = '', month, day] = date.value.slice(0, 10).split('-')
  return [day ? Number(day) : undefined, month ? months[Number(month) - 1] : undefined, year]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** `Sep 2023 to present`, `2018 to 2022`, `until 2022`; a beginning and an end that are the same are one. */
export function dateRange(
  from: PublicationDate | undefined,
  to: PublicationDate | undefined,
  ongoing: boolean,
): string {
  const end = ongoing ? 'present' : to ? shortDate(to) : ''
  if (!from) return end && `until ${end}`
  const begin = shortDate(from)
  return end && end !== begin ? `${begin} to ${end}` : begin
}

/** Text as paragraphs: parted by empty lines, each on one line. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
}

/** Plain text as the paragraphs of an entry. */
export function plainParagraphs(text: string): Run[][] {
  return paragraphsOf(text).map((paragraph) => [{ text: paragraph }])
}

/** Private text, said to be so: whoever gets the document knows that it was ticked. */
export function labelled(label: string, text: string): Run[][] {
  const [first, ...others] = paragraphsOf(text)
  if (first === undefined) return []
  return [
    [{ text: `${label}: `, italic: true }, { text: first }],
    ...others.map((paragraph) => [{ text: paragraph }]),
  ]
}

/** Fields with a value, in their order. */
export function filledFields(
  fields: readonly (readonly [name: string, value: string | undefined])[],
): DocumentEntry['fields'] {
  return fields.flatMap(([name, value]) => {
    const trimmed = value?.trim() ?? ''
    return trimmed === '' ? [] : [{ name, value: trimmed }]
  })
}
