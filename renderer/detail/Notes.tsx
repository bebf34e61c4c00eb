import { Textarea } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import { useAutosave } from '../hooks/useAutosave.ts'
import { useFocusRequests, useFocusTarget } from '../state/focusRequests.ts'
import { momentWords } from '../text/dates.ts'
import classes from './detail.module.css'

const Markdown = lazy(() =>
  import('../components/Markdown.tsx').then(({ Markdown }) => ({ default: Markdown })),
)

interface NotesProps {
  readonly notes: string
  readonly changedAt: string
  /** What to write about, where there is nothing yet. */
  readonly invitation: string
  /** Said beside the heading, as that the notes are private. */
  readonly badge?: ReactNode
  readonly onSave: (notes: string) => Promise<void>
}

/** The user's notes in Markdown: read as text, written in place, saved while typing. */
export function Notes({ notes, changedAt, invitation, badge, onSave }: NotesProps) {
  const asked = useFocusRequests(({ request }) => request?.target === 'notes')
  const [writing, setWriting] = useState(false)
  return (
    <section className={classes.section} aria-label="Notes">
      <div className={classes.sectionHead}>
        <h2>Notes</h2>
        {badge}
        {notes && <span>Changed {momentWords(changedAt, new Date())}</span>}
      </div>
      {writing || asked ? (
        <NotesField notes={notes} onSave={onSave} onDone={() => setWriting(false)} />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: the notes may hold links, which a button may not
        <div
          role="button"
          tabIndex={0}
          className={`${classes.prose} ${classes.notes}`}
          title={notes ? 'Edit the notes' : 'Write a note'}
          onClick={(event) => {
            if (!(event.target instanceof Element && event.target.closest('a'))) setWriting(true)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.target === event.currentTarget) {
              event.preventDefault()
              setWriting(true)
            }
          }}
        >
          {notes ? (
            <Suspense fallback={notes}>
              <Markdown text={notes} />
            </Suspense>
          ) : (
            <span className={classes.quiet}>{invitation}</span>
          )}
        </div>
      )}
    </section>
  )
}

interface NotesFieldProps extends Pick<NotesProps, 'notes' | 'onSave'> {
  readonly onDone: () => void
}

function NotesField({ notes, onSave, onDone }: NotesFieldProps) {
  const [text, setText] = useState(notes)
  const field = useRef<HTMLTextAreaElement>(null)
  const { changed, flush } = useAutosave(onSave)
  useFocusTarget('notes', field)
  const leave = () => {
    void flush()
    onDone()
  }
  return (
    <Textarea
      ref={field}
      className={classes.notesField ?? ''}
      aria-label="Notes"
      autoFocus
      minRows={3}
      maxRows={24}
      value={text}
      placeholder="Markdown works: **bold**, - lists, [links](https://…)"
      onChange={(event) => {
        setText(event.currentTarget.value)
        changed(event.currentTarget.value)
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
          event.preventDefault()
          leave()
        }
      }}
    />
  )
}
