import { UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { addLetter } from '../../src/commands/addLetter.ts'
import type { Contact } from '../../src/model/contact.ts'
import { letterStage } from '../../src/model/mentorship.ts'
import detail from '../detail/detail.module.css'
import { useDo } from '../hooks/useDo.ts'
import { useLettersOf } from '../hooks/useLetters.ts'
import { useToday } from '../hooks/useToday.ts'
import { useLayers } from '../state/layers.ts'
import { dayWords, dueWords } from '../text/days.ts'
import { letterKindWords, letterText } from '../text/letters.ts'
import { letterStageWords } from '../text/today.ts'
import classes from './Letters.module.css'

/** The letters of a contact in the contact's detail; without any, only a letter writer is offered to begin. */
export function LettersSection({ contact }: { readonly contact: Contact }) {
  const letters = useLettersOf(contact.id)
  const perform = useDo()
  const today = useToday()
  const { open } = useLayers.getState()
  if (!letters) return null
  if (letters.length === 0 && !contact.roles.includes('letter-writer')) return null
  const follow = async () => {
    let id = ''
    await perform(
      async (context) => {
        id = await addLetter(context, { contactId: contact.id })
      },
      { quiet: true },
    )
    if (id) open({ kind: 'letter', id })
  }
  return (
    <section className={detail.section} aria-label={letterText.title}>
      <div className={detail.sectionHead}>
        <h2>{letterText.title}</h2>
        <UnstyledButton className={detail.add ?? ''} onClick={() => void follow()}>
          <IconPlus size={12} stroke={1.75} aria-hidden="true" />
          {letterText.follow}
        </UnstyledButton>
      </div>
      {letters.map((letter) => {
        const stage = letterStage(letter)
        const isOpen = stage !== 'submitted' && stage !== 'declined'
        return (
          <button
            key={letter.id}
            type="button"
            className={classes.letter}
            onClick={() => open({ kind: 'letter', id: letter.id })}
          >
            <span className={classes.stage}>{letterStageWords[stage]}</span>
            <span>
              {[
                letterKindWords[letter.kind],
                letter.service,
                letter.waived === false && 'not waived',
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span>
              {isOpen && letter.due && dueWords(letter.due, today).words}
              {letter.submittedOn && dayWords(letter.submittedOn, today)}
            </span>
          </button>
        )
      })}
    </section>
  )
}
