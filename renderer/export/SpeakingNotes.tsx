import { useEffect, useState } from 'react'
import { useOwnProfile } from '../hooks/useGate.ts'
import { useSession } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'
import { showResource } from '../state/showResource.ts'
import { speakingNotesText } from '../text/export.ts'
import type { SpeakingNote } from '../workers/exportWorker.ts'
import { askSpeakingNotes } from './exportJob.ts'
import { SpeakingList } from './SpeakingList.tsx'

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
    <SpeakingList
      {...speakingNotesText}
      found={found}
      keyOf={({ id }) => id}
      name={({ id, title }) => (
        <button
          type="button"
          className="cut"
          onClick={() => {
            onLeave()
            showResource(id)
          }}
        >
          {title}
        </button>
      )}
    />
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
