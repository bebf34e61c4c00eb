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

/** Reads a note and tells after each part; goes on while `tell` answers true. */
async function readNote(text: string, tell: (note: ReadNote) => boolean): Promise<void> {
  const parts: (readonly MarkdownNode[])[] = []
  const refuse = (refusal: MarkdownRefusal) => {
    const note = { text, parts: [], whole: true, refusal }
    keep(note)
    tell(note)
  }
  try {
    const cut = await cutNote(text)
    if ('refusal' in cut) return refuse(cut.refusal)
    for (const [at, part] of cut.parts.entries()) {
      const read = await readNotePart(part, cut.definitions)
      if ('refusal' in read) return refuse(read.refusal)
      parts.push(read.nodes)
      const note = { text, parts: [...parts], whole: at === cut.parts.length - 1 }
      if (note.whole) keep(note)
      if (!tell(note)) return
      await drawn()
    }
    if (cut.parts.length === 0) tell({ text, parts, whole: true })
  } catch (error) {
    noteFailure(error)
    refuse({ code: error instanceof ReaderSlow ? 'time' : 'unreadable' })
  }
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
