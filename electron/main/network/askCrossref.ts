import type { CrossrefAnswer } from '../../../src/ipc/contract.ts'
import { DesktopError } from '../desktopError.ts'

/** Crossref's public interface (api.crossref.org); the only host the program asks anything. */
const service = 'https://api.crossref.org/works'
const longestWait = 20_000
/** No answer about one paper is near so long; in characters. */
const longestAnswer = 2_000_000

/** Fetches an address; the program's own fetch, or that of a test. */
export type Fetch = (
  url: string,
  options: { readonly signal: AbortSignal; readonly headers: Readonly<Record<string, string>> },
) => Promise<Pick<Response, 'ok' | 'text'>>

/**
 * Asks Crossref, one paper after the other, which notices update it. Sent are the DOI and nothing of the user. `json` is
 * what it said, unread; null where it knows no answer.
 * @throws {DesktopError} `no-network` where it cannot be reached
 */
export async function askCrossref(
  dois: readonly string[],
  fetchAnswer: Fetch,
): Promise<CrossrefAnswer[]> {
  const answers: CrossrefAnswer[] = []
  for (const doi of dois) answers.push({ doi, json: await answerAbout(doi, fetchAnswer) })
  return answers
}

async function answerAbout(doi: string, fetchAnswer: Fetch): Promise<string | null> {
  const query = new URLSearchParams({
    filter: `updates:${doi}`,
    select: 'DOI,update-to',
    rows: '50',
  })
  try {
    const response = await fetchAnswer(`${service}?${query}`, {
      signal: AbortSignal.timeout(longestWait),
      headers: { accept: 'application/json' },
    })
    if (!response.ok) return null
    const text = await response.text()
    return text.length <= longestAnswer ? text : null
  } catch {
    throw new DesktopError('no-network', 'Crossref did not answer')
  }
}
