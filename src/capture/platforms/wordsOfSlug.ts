/** The words of a slug, or nothing where it has fewer than three: `why-statins-matter-123` is `Why statins matter 123`. */
export function wordsOfSlug(slug: string | undefined): string | undefined {
  const words = decoded(slug ?? '')
    .slice(0, 300)
    .split(/[-_+\s]+/)
    .filter((word) => word !== '')
  if (words.filter((word) => /\p{L}{2}/u.test(word)).length < 3) return undefined
  const sentence = words.join(' ')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
