import { MultiSelect, TextInput } from '@mantine/core'
import { useRef } from 'react'
import type { MentorTopic } from '../hooks/useMentors.ts'
import { useSpecialtyChoices } from '../hooks/useSpecialtyChoices.ts'
import { useFocusTarget } from '../state/focusRequests.ts'
import type { AskedMentors } from '../state/places.ts'
import { mentorText } from '../text/mentors.ts'
import classes from './Mentors.module.css'

const longest = 500

interface MentorTopicFieldsProps {
  readonly topic: MentorTopic
  readonly onAsk: (change: Partial<AskedMentors>) => void
}

/** What somebody is to mentor in: specialties, words, or both. */
export function MentorTopicFields({ topic, onAsk }: MentorTopicFieldsProps) {
  const choices = useSpecialtyChoices()
  const words = useRef<HTMLInputElement>(null)
  useFocusTarget('search', words)
  return (
    <search className={classes.topic}>
      <MultiSelect
        label={mentorText.specialty}
        size="xs"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Clear the specialties' }}
        placeholder={topic.specialties.length === 0 ? mentorText.specialtyHint : ''}
        {...choices}
        value={[...topic.specialties]}
        onChange={(specialties) => onAsk({ specialties })}
      />
      <TextInput
        ref={words}
        label={mentorText.words}
        placeholder={mentorText.wordsHint}
        maxLength={longest}
        value={topic.text}
        onChange={(event) => onAsk({ text: event.currentTarget.value })}
      />
    </search>
  )
}
