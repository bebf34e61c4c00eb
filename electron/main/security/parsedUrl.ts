/** The parsed address, or null where it is none. Node 18 of the oldest runtime has no `URL.canParse`. */
export function parsedUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
