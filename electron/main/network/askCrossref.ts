import type { CrossrefAnswer } from '../../../src/ipc/contract.ts'
import { DesktopError } from '../desktopError.ts'

/** Crossref's public interface (api.crossref.org); the only host the program asks anything. */
const service = 'https://api.crossref.org/works'
const longestWait = 20_000
/** No answer about one paper is near so long; in bytes, unpacked. */
const longestAnswer = 2_000_000

/** How every question is put. A redirect is a failure: Electron would follow one to a file of this machine. */
interface Question {
  readonly signal: AbortSignal
  readonly headers: Readonly<Record<string, string>>
  readonly redirect: 'error'
  readonly credentials: 'omit'
}

/** Fetches an address; the fetch of the session for services, or that of a test. */
export type Fetch = (url: string, question: Question) => Promise<Pick<Response, 'ok' | 'body'>>

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
    const { ok, body } = await fetchAnswer(`${service}?${query}`, {
      signal: AbortSignal.timeout(longestWait),
      headers: { accept: 'application/json' },
      redirect: 'error',
      credentials: 'omit',
    })
    if (ok && body !== null) return await textUpTo(body, longestAnswer)
    await body?.cancel()
    return null
  } catch {
    throw new DesktopError('no-network', 'Crossref did not answer')
  }
}

/** The text of an answer, or null where it is longer than it may be: no more than that is ever read. */
async function textUpTo(body: NonNullable<Response['body']>, most: number): Promise<string | null> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    length += value.byteLength
    if (length > most) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}
