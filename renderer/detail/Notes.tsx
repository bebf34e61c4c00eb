import { type ReactNode, useRef, useState } from 'react'
import { LongTextarea } from '../components/LongTextarea.tsx'
import { useAutosave } from '../hooks/useAutosave.ts'
import { MarkdownNote } from '../markdown/Markdown.tsx'
import { useMarkdown } from '../markdown/useMarkdown.ts'
import { usePlainNotes } from '../markdown/usePlainNotes.ts'
import { useFocusRequests, useFocusTarget } from '../state/focusRequests.ts'
import { momentWords } from '../text/dates.ts'
import { HeldSince } from '../unsaved/HeldSince.tsx'
import { useHeld } from '../unsaved/heldChanges.ts'
import { useHeldText } from '../unsaved/useHeld.ts'
import classes from './detail.module.css'
import { PlainNote } from './PlainNote.tsx'

interface NotesProps {
  /** The record they belong to. */
  readonly id: string
  readonly notes: string
  readonly changedAt: string
  /** What to write about, where there is nothing yet. */
  readonly invitation: string
  /** Said beside the heading, as that the notes are private. */
  readonly badge?: ReactNode
  readonly onSave: (notes: string) => Promise<void>
}

/** The user's notes in Markdown: read as text, written in place, saved while typing. */
export function Notes(props: NotesProps) {
  const { id, changedAt, badge, onSave } = props
  const held = useHeldText(id, 'notes')
  const notes = held.text ?? props.notes
  const asked = useFocusRequests(({ request }) => request?.target === 'notes')
  const [writing, setWriting] = useState(false)
  const plain = usePlainNotes(id)
  const write = () => setWriting(true)
  if (writing || asked) {
    return (
      <NotesSection badge={badge} changedAt={notes && changedAt}>
        <NotesField id={id} notes={notes} onSave={onSave} onDone={() => setWriting(false)} />
      </NotesSection>
    )
  }
  if (plain && notes) return <PlainNote id={id} text={notes} badge={badge} onEdit={write} />
  return <DrawnNotes {...props} onEdit={write} />
}

/** Notes as Markdown; as plain text where they are beyond what is drawn. */
function DrawnNotes(props: NotesProps & { readonly onEdit: () => void }) {
  const { id, changedAt, invitation, badge, onEdit } = props
  const held = useHeldText(id, 'notes')
  const notes = held.text ?? props.notes
  const note = useMarkdown(notes)
  if (note?.refusal) {
    return <PlainNote id={id} text={notes} refusal={note.refusal} badge={badge} onEdit={onEdit} />
  }
  return (
    <NotesSection badge={badge} changedAt={notes && changedAt}>
      {/* biome-ignore lint/a11y/useSemanticElements: the notes may hold links, which a button may not */}
      <div
        role="button"
        tabIndex={0}
        className={`${classes.prose} ${classes.notes}`}
        title={notes ? 'Edit the notes' : 'Write a note'}
        onClick={(event) => {
          if (!(event.target instanceof Element && event.target.closest('a'))) onEdit()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.target === event.currentTarget) {
            event.preventDefault()
            onEdit()
          }
        }}
      >
        {notes ? (
          <MarkdownNote text={notes} note={note} />
        ) : (
          <span className={classes.quiet}>{invitation}</span>
        )}
      </div>
      {held.since !== undefined && <HeldSince since={held.since} />}
    </NotesSection>
  )
}

interface NotesSectionProps {
  readonly badge: ReactNode
  readonly changedAt: string
  readonly children: ReactNode
}

function NotesSection({ badge, changedAt, children }: NotesSectionProps) {
  return (
    <section className={classes.section} aria-label="Notes">
      <div className={classes.sectionHead}>
        <h2>Notes</h2>
        {badge}
        {changedAt && <span>Changed {momentWords(changedAt, new Date())}</span>}
      </div>
      {children}
    </section>
  )
}

interface NotesFieldProps extends Pick<NotesProps, 'id' | 'notes' | 'onSave'> {
  readonly onDone: () => void
}

function NotesField({ id, notes, onSave, onDone }: NotesFieldProps) {
  const held = useHeldText(id, 'notes')
  const full = useHeld((state) => state.full)
  const [text, setText] = useState(held.text ?? notes)
  const field = useRef<HTMLTextAreaElement>(null)
  const { changed, flush } = useAutosave(onSave)
  useFocusTarget('notes', field)
  const leave = () => {
    void flush()
    onDone()
  }
  return (
    <LongTextarea
      ref={field}
      className={classes.notesField ?? ''}
      aria-label="Notes"
      autoFocus
      minRows={3}
      maxRows={24}
      value={text}
      readOnly={full}
      error={held.since !== undefined && <HeldSince since={held.since} />}
      placeholder="Markdown works: **bold**, - lists, [links](https://…)"
      onText={(next) => {
        setText(next)
        changed(next)
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
