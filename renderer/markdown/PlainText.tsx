import { UnstyledButton } from '@mantine/core'
import { createElement, useMemo, useState } from 'react'
import { breakable } from '../text/drawnText.ts'
import { restWords } from '../text/plainNotes.ts'
import classes from './PlainText.module.css'
import { plainPieces, shownFirst } from './plainPieces.ts'

/** What comes after the beginning of a long text that is drawn otherwise: shown when it is asked for. */
export function RestOfText({ text }: { readonly text: string }) {
  const [shown, setShown] = useState(false)
  if (!shown) return <ShowRest length={text.length} onShow={() => setShown(true)} />
  return <Pieces text={text} />
}

function Pieces({ text }: { readonly text: string }) {
  const pieces = useMemo(() => plainPieces(text), [text])
  // Prose keeps the marks of its direction: not through JSX, which makes them visible (renderer/jsx).
  return pieces.map((piece, at) => {
    const drawn = breakable(piece)
    const names = [at > 4 && classes.far, drawn !== piece && classes.unkerned]
    return createElement(
      'div',
      { key: at, className: names.filter(Boolean).join(' ') || undefined },
      drawn,
    )
  })
}

interface ShowRestProps {
  readonly length: number
  readonly onShow: () => void
}

function ShowRest({ length, onShow }: ShowRestProps) {
  return (
    <UnstyledButton className={classes.rest ?? ''} onClick={onShow}>
      {restWords(length)}
    </UnstyledButton>
  )
}

/** A text as it is, of any length: its first 20,000 characters, and the rest when it is asked for. */
export function PlainText({ text }: { readonly text: string }) {
  const [all, setAll] = useState(false)
  const cut = !all && text.length > shownFirst
  return (
    <div className={classes.text} dir="auto">
      <Pieces text={cut ? text.slice(0, shownFirst) : text} />
      {cut && <ShowRest length={text.length - shownFirst} onShow={() => setAll(true)} />}
    </div>
  )
}
