import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useOwnProfile } from '../hooks/useGate.ts'
import { useSession } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'
import { showResource } from '../state/showResource.ts'
import { moreNotesWords, speakingNotesText, speakingWords } from '../text/export.ts'
import type { SpeakingNote } from '../workers/exportWorker.ts'
import classes from './ExportSheet.module.css'
import { askSpeakingNotes } from './exportJob.ts'

const shown = 5

interface SpeakingNotesProps {
  /** The resources whose notes would leave; null for all. */
  readonly ids: readonly string[] | null
  readonly onLeave: () => void
}

/** Which of the notes that would leave speak of somebody. Nothing is held back: whoever shares them decides. */
export function SpeakingNotes({ ids, onLeave }: SpeakingNotesProps) {
  const found = useSpeakingNotes(ids)
  if (!found) return null
  return (
    <section className={classes.speaking} aria-label={speakingNotesText.title} aria-live="polite">
      <p>
        {found.length > 0 && <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />}
        {found.length === 0 ? speakingNotesText.none : speakingNotesText.some(found.length)}
      </p>
      <ul>
        {found.slice(0, shown).map((note) => (
          <li key={note.id}>
            <button
              type="button"
              className="cut"
              onClick={() => {
                onLeave()
                showResource(note.id)
              }}
            >
              {note.title}
            </button>
            <span>{speakingWords(note)}</span>
          </li>
        ))}
      </ul>
      {found.length > shown && <p>{moreNotesWords(found.length - shown)}</p>}
    </section>
  )
}

function useSpeakingNotes(ids: readonly string[] | null): readonly SpeakingNote[] | undefined {
  const { databaseName } = useSession().start
  const { names, institutions, bio, handle } = useOwnProfile()
  const [found, setFound] = useState<readonly SpeakingNote[]>()
  const asked = JSON.stringify([ids, names, institutions, bio, handle])
  // biome-ignore lint/correctness/useExhaustiveDependencies: all of it is in what is asked
  useEffect(() => {
    let current = true
    setFound(undefined)
    const context = { ownNames: names, ownInstitutions: institutions, bio, handle }
    askSpeakingNotes(databaseName, ids, context)
      .then((notes) => current && setFound(notes))
      .catch(noteFailure)
    return () => {
      current = false
    }
  }, [databaseName, asked])
  return found
}
