import { Textarea } from '@mantine/core'
import { lazy, Suspense, useRef, useState } from 'react'
import { editResource } from '../../src/commands/editResource.ts'
import type { Resource } from '../../src/model/resource.ts'
import { useAutosave } from '../hooks/useAutosave.ts'
import { useDo } from '../hooks/useDo.ts'
import { useFocusRequests, useFocusTarget } from '../state/focusRequests.ts'
import { momentWords } from '../text/dates.ts'
import classes from './detail.module.css'

const Markdown = lazy(() =>
  import('../components/Markdown.tsx').then(({ Markdown }) => ({ default: Markdown })),
)

/** The user's notes in Markdown: read as text, written in place, saved while typing. */
export function Notes({ resource }: { readonly resource: Resource }) {
  const asked = useFocusRequests(({ request }) => request?.target === 'notes')
  const [writing, setWriting] = useState(false)
  return (
    <section className={classes.section} aria-label="Notes">
      <div className={classes.sectionHead}>
        <h2>Notes</h2>
        {resource.notes && <span>Changed {momentWords(resource.changedAt, new Date())}</span>}
      </div>
      {writing || asked ? (
        <NotesField resource={resource} onDone={() => setWriting(false)} />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: the notes may hold links, which a button may not
        <div
          role="button"
          tabIndex={0}
          className={`${classes.prose} ${classes.notes}`}
          title={resource.notes ? 'Edit the notes' : 'Write a note'}
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
          {resource.notes ? (
            <Suspense fallback={resource.notes}>
              <Markdown text={resource.notes} />
            </Suspense>
          ) : (
            <span className={classes.quiet}>Why keep it? One line is enough</span>
          )}
        </div>
      )}
    </section>
  )
}

function NotesField({
  resource,
  onDone,
}: {
  readonly resource: Resource
  readonly onDone: () => void
}) {
  const perform = useDo()
  const [text, setText] = useState(resource.notes)
  const field = useRef<HTMLTextAreaElement>(null)
  const { changed, flush } = useAutosave((notes) =>
    perform((context) => editResource(context, resource.id, { notes }), {
      quiet: true,
      key: `notes of ${resource.id}`,
    }),
  )
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
