import { useEffect, useState } from 'react'
import { noteFailure } from '../state/failures.ts'
import type { MarkdownRefusal } from './markdownBounds.ts'
import type { MarkdownNode } from './markdownNode.ts'
import { cutNote, ReaderSlow, readNotePart } from './markdownReader.ts'

/** A note as far as it was read. */
export interface ReadNote {
  readonly text: string
  /** Its parts so far, from the first on. */
  readonly parts: readonly (readonly MarkdownNode[])[]
  readonly whole: boolean
  readonly refusal?: MarkdownRefusal
}

/** Notes that were read last, to be drawn at once when they are looked at again. */
const kept = new Map<string, ReadNote>()
const mostKept = 20
const longestKept = 40_000

/** Blocks that are drawn in one go, so that many short ones do not hold the window. */
const drawnAtOnce = 60

/** A note, read part by part in a worker; undefined until its first part is. */
export function useMarkdown(text: string): ReadNote | undefined {
  const [read, setRead] = useState<ReadNote>()
  useEffect(() => {
    if (kept.has(text)) return
    let current = true
    readNote(text, (note) => {
      if (current) setRead(note)
      return current
    }).catch(noteFailure)
    return () => {
      current = false
    }
  }, [text])
  return kept.get(text) ?? (read?.text === text ? read : undefined)
}

/** Reads a note and tells after each group of blocks; goes on while `tell` answers true. */
async function readNote(text: string, tell: (note: ReadNote) => boolean): Promise<void> {
  const parts: (readonly MarkdownNode[])[] = []
  try {
    for await (const { nodes, isLast } of groupsOf(text)) {
      parts.push(nodes)
      const note = { text, parts: [...parts], whole: isLast }
      if (isLast) keep(note)
      if (!tell(note)) return
      await drawn()
    }
  } catch (error) {
    const note = { text, parts: [], whole: true, refusal: refusalOf(error) }
    keep(note)
    tell(note)
  }
}

interface Group {
  readonly nodes: readonly MarkdownNode[]
  readonly isLast: boolean
}

/** The blocks of a note, a few at a time; throws a Refused where it is beyond the bounds. */
async function* groupsOf(text: string): AsyncGenerator<Group> {
  const cut = await cutNote(text)
  if ('refusal' in cut) throw new Refused(cut.refusal)
  const [lastPart] = [...cut.parts.keys()].slice(-1)
  if (lastPart === undefined) yield { nodes: [], isLast: true }
  for (const [at, part] of cut.parts.entries()) {
    const read = await readNotePart(part, cut.definitions)
    if ('refusal' in read) throw new Refused(read.refusal)
    const { nodes } = read
    for (let from = 0; from < Math.max(nodes.length, 1); from += drawnAtOnce) {
      const isLast = at === lastPart && from + drawnAtOnce >= nodes.length
      yield { nodes: nodes.slice(from, from + drawnAtOnce), isLast }
    }
  }
}

class Refused extends Error {
  readonly refusal: MarkdownRefusal
  constructor(refusal: MarkdownRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

function refusalOf(error: unknown): MarkdownRefusal {
  if (error instanceof Refused) return error.refusal
  noteFailure(error)
  return { code: error instanceof ReaderSlow ? 'time' : 'unreadable' }
}

function keep(note: ReadNote): void {
  if (note.text.length > longestKept && !note.refusal) return
  kept.set(note.text, note)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
}

/** Resolves once the window has drawn what it has, so that parts are drawn one by one. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    // A window that is not shown draws nothing; the note is read all the same.
    setTimeout(resolve, 100)
  })
}
