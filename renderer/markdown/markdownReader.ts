import { type Remote, wrap } from 'comlink'
import type { MarkdownWorker } from '../workers/markdownWorker.ts'
import type { CutMarkdown } from './cutMarkdown.ts'
import type { ReadPart } from './readMarkdownPart.ts'

/** How long a part may be read, in milliseconds: a usual one takes 20, the worst that was found 1,500. */
const patience = 8_000

/** A part took longer than is waited for. */
export class ReaderSlow extends Error {
  override readonly name = 'ReaderSlow'
}

interface Opened {
  readonly worker: Worker
  readonly remote: Remote<MarkdownWorker>
}

let opened: Opened | undefined
let last: Promise<unknown> = Promise.resolve()

/** Cuts a note for reading, in the worker that reads notes. */
export function cutNote(text: string): Promise<CutMarkdown> {
  return inTurn(async (remote) => await remote.cutMarkdown(text))
}

/** Reads a part of a note, in the worker that reads notes. Throws ReaderSlow where it takes too long. */
export function readNotePart(part: string, definitions: readonly string[]): Promise<ReadPart> {
  return inTurn(async (remote) => await remote.readMarkdownPart(part, definitions))
}

/** One after the other, so that the time that one takes is not told of another. */
function inTurn<Answer>(ask: (remote: Remote<MarkdownWorker>) => Promise<Answer>): Promise<Answer> {
  const turn = last.then(() => answered(ask))
  last = turn.catch(() => undefined)
  return turn
}

async function answered<Answer>(
  ask: (remote: Remote<MarkdownWorker>) => Promise<Answer>,
): Promise<Answer> {
  opened ??= open()
  const { worker, remote } = opened
  let timer: ReturnType<typeof setTimeout> | undefined
  const lost = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ReaderSlow('a part of a note')), patience)
    worker.onerror = () => reject(new Error('worker lost'))
  })
  try {
    return await Promise.race([ask(remote), lost])
  } catch (error) {
    worker.terminate()
    opened = undefined
    throw error
  } finally {
    clearTimeout(timer)
  }
}

function open(): Opened {
  const worker = new Worker(new URL('../workers/markdownWorker.ts', import.meta.url), {
    type: 'module',
    name: 'markdown',
  })
  return { worker, remote: wrap<MarkdownWorker>(worker) }
}
