import { Checkbox, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { desktop } from '../desktop.ts'
import type { MarkdownRefusal } from '../markdown/markdownBounds.ts'
import { PlainText } from '../markdown/PlainText.tsx'
import { PlainTextNotice } from '../markdown/PlainTextNotice.tsx'
import { useAlwaysPlain, useKeepPlain } from '../markdown/usePlainNotes.ts'
import { tellFailure } from '../state/failures.ts'
import { useToasts } from '../state/toast.ts'
import { plainLengthWords, plainNotesText } from '../text/plainNotes.ts'
import classes from './detail.module.css'
import plain from './PlainNote.module.css'

interface PlainNoteProps {
  /** The record the text belongs to. */
  readonly id: string
  readonly text: string
  /** Why it is not drawn; absent where the user has it so. */
  readonly refusal?: MarkdownRefusal
  readonly badge?: ReactNode
  readonly onEdit?: () => void
}

/** A record's notes as plain text: why, the text, and whether it shall always be so. */
export function PlainNote({ id, text, refusal, badge, onEdit }: PlainNoteProps) {
  const always = useAlwaysPlain(id)
  const keepPlain = useKeepPlain(id)
  const copy = async () => {
    await desktop.copyText(text)
    useToasts.getState().show(plainNotesText.copied)
  }
  return (
    <section className={classes.section} aria-label="Notes">
      <div className={classes.sectionHead}>
        <h2>Notes</h2>
        {badge}
        <span className={plain.length}>{plainLengthWords(text)}</span>
        <span className={plain.acts}>
          {onEdit && (
            <UnstyledButton className={classes.link ?? ''} onClick={onEdit}>
              {plainNotesText.edit}
            </UnstyledButton>
          )}
          <UnstyledButton
            className={classes.link ?? ''}
            onClick={() => void copy().catch(tellFailure)}
          >
            {plainNotesText.copyAll}
          </UnstyledButton>
        </span>
      </div>
      {refusal && <PlainTextNotice refusal={refusal} />}
      <div className={plain.text}>
        <PlainText text={text} />
      </div>
      <Checkbox
        className={plain.always ?? ''}
        label={plainNotesText.always}
        checked={always}
        onChange={(event) => void keepPlain(event.currentTarget.checked).catch(tellFailure)}
      />
    </section>
  )
}
