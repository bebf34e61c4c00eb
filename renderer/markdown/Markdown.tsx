import { createElement, memo, type ReactNode } from 'react'
import { desktop } from '../desktop.ts'
import { tellFailure } from '../state/failures.ts'
import { breakable } from '../text/drawnText.ts'
import classes from './Markdown.module.css'
import type { MarkdownNode } from './markdownNode.ts'
import { PlainText } from './PlainText.tsx'
import { PlainTextNotice } from './PlainTextNotice.tsx'
import { shownFirst } from './plainPieces.ts'
import { type ReadNote, useMarkdown } from './useMarkdown.ts'

/**
 * A text in Markdown: no HTML, no pictures, links opened outside the program. It is read in a worker and drawn part by
 * part; what is beyond the bounds stands as plain text, and why.
 */
export function Markdown({ text }: { readonly text: string }) {
  const note = useMarkdown(text)
  if (!note?.refusal) return <MarkdownNote text={text} note={note} />
  return (
    <>
      <PlainTextNotice refusal={note.refusal} />
      <PlainText text={text} />
    </>
  )
}

interface MarkdownNoteProps {
  readonly text: string
  /** What was read of it; undefined until the first part is. */
  readonly note: ReadNote | undefined
}

/** A text as far as it was read; before that as it is. */
export function MarkdownNote({ text, note }: MarkdownNoteProps) {
  if (!note) {
    return <div className={`${classes.waiting} ${classes.plain}`}>{text.slice(0, shownFirst)}</div>
  }
  return (
    <div className={classes.note} dir="auto" aria-busy={!note.whole}>
      {note.parts.map((nodes, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which come in order and do not move
        <Part key={at} nodes={nodes} far={at > 0} />
      ))}
    </div>
  )
}

interface PartProps {
  readonly nodes: readonly MarkdownNode[]
  /** Beyond the first part, what is out of sight is not laid out. */
  readonly far: boolean
}

const Part = memo(function Part({ nodes, far }: PartProps) {
  return <div className={far ? classes.far : undefined}>{drawnNodes(nodes)}</div>
})

function drawnNodes(nodes: readonly MarkdownNode[]): ReactNode[] {
  return nodes.map((node, at) => (typeof node === 'string' ? breakable(node) : drawnNode(node, at)))
}

function drawnNode(node: Exclude<MarkdownNode, string>, key: number): ReactNode {
  const { tag, href, start, children } = node
  if (tag === 'a') {
    return (
      <a
        key={key}
        href={href}
        title={href}
        onClick={(event) => {
          event.preventDefault()
          if (href) void desktop.openExternal(href).catch(tellFailure)
        }}
      >
        {drawnNodes(children)}
      </a>
    )
  }
  return createElement(tag, { key, start }, ...drawnNodes(children))
}
