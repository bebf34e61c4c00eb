import { UnstyledButton } from '@mantine/core'
import { useMemo, useState } from 'react'
import { restWords } from '../text/plainNotes.ts'
import classes from './PlainText.module.css'
import { plainPieces, shownFirst } from './plainPieces.ts'

/** A text as it is, of any length: its first 20,000 characters, and the rest when it is asked for. */
export function PlainText({ text }: { readonly text: string }) {
  const [all, setAll] = useState(false)
  const long = text.length > shownFirst
  const pieces = useMemo(
    () => plainPieces(all || !long ? text : text.slice(0, shownFirst)),
    [text, all, long],
  )
  return (
    <div className={classes.text} dir="auto">
      {pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, which do not move
        <div key={at} className={at > 4 ? classes.far : undefined}>
          {piece}
        </div>
      ))}
      {long && !all && (
        <UnstyledButton
          className={classes.rest ?? ''}
          onClick={(event) => {
            event.stopPropagation()
            setAll(true)
          }}
        >
          {restWords(text.length - shownFirst)}
        </UnstyledButton>
      )}
    </div>
  )
}
