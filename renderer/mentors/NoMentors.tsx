import { Button } from '@mantine/core'
import { IconBooks, IconFileImport, IconPlus, IconUserPlus } from '@tabler/icons-react'
import type { AnsweredMentors } from '../hooks/useMentors.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { Empty, Way, Ways } from '../list/Empty.tsx'
import { mentorText, nobodyWords, topicWords } from '../text/mentors.ts'

interface NoMentorsProps {
  readonly answered: AnsweredMentors
  /** Asks about all that is saved. */
  readonly onEverything: () => void
}

/** Why nobody is proposed, told apart: nothing saved, nothing saved on the topic, nobody behind what is. */
export function NoMentors({ answered, onEverything }: NoMentorsProps) {
  const { byId } = useSpecialties()
  const { topic, works } = answered
  const names = topic.specialties.map((id) => byId.get(id)?.name ?? id)
  const asked = topicWords(names, topic.text)
  if (asked === '') {
    return (
      <Empty heading={mentorText.emptyLibrary}>
        <p>{works === 0 ? mentorText.emptyLibraryHint : nobodyWords(works)}</p>
        <Ways>
          <Way icon={IconFileImport} words="Import papers or people" command="import-files" />
          <Way icon={IconPlus} words="Save a paper by its link or DOI" command="capture" />
          <Way
            icon={IconUserPlus}
            words="Add somebody you know"
            command="new-contact"
            hint="Open"
          />
          {works === 0 && (
            <Way
              icon={IconBooks}
              words="Look around with a sample library"
              command="add-sample"
              hint="Open"
            />
          )}
        </Ways>
      </Empty>
    )
  }
  return (
    <Empty heading={works === 0 ? `Nothing saved ${asked}` : `Nobody to propose ${asked}`}>
      <p>{works === 0 ? mentorText.emptyLibraryHint : nobodyWords(works)}</p>
      <Button onClick={onEverything}>{mentorText.everything}</Button>
    </Empty>
  )
}
