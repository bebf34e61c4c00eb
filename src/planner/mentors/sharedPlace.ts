const shortest = 3

/**
 * Finds the first of one's own places, by the alphabet, that stands whole among theirs, but for case, accents and commas.
 * The same affiliation stands on hundreds of papers, so it is looked at once.
 */
export function sharedPlaceFinder(
  own: readonly string[],
): (theirs: readonly string[]) => string | undefined {
  const places = own
    .toSorted()
    .map((place) => ({ place, words: plainWords(place) }))
    .filter(({ words }) => words.trim().length >= shortest)
  const known = new Map<string, string | undefined>()
  const placeIn = (affiliation: string) => {
    if (known.has(affiliation)) return known.get(affiliation)
    const said = plainWords(affiliation)
    const place = places.find(({ words }) => said.includes(words))?.place
    known.set(affiliation, place)
    return place
  }
  return (theirs) =>
    places.length === 0 ? undefined : theirs.flatMap((one) => placeIn(one) ?? []).sort()[0]
}

/** Its words in plain letters, with a space before and after each. */
function plainWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return ` ${words.filter(Boolean).join(' ')} `
}
