const ordinalWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** Which edition a book says it is: of `2`, `2nd ed.` or `Second, revised edition` the second. */
export function editionNumber(edition: string): number | undefined {
  const figures = /^\D{0,20}?(\d{1,3})(?!\d)/.exec(edition)?.[1]
  if (figures) return Number(figures)
  const words = edition.toLowerCase().split(/[^a-z]+/)
  const at = ordinalWords.findIndex((word) => words.includes(word))
  return at < 0 ? undefined : at + 1
}
