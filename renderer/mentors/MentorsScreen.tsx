import { useEffect, useRef, useState } from 'react'
import type { ShownMentor } from '../../src/commands/mentorsFor.ts'
import { isDismissed } from '../../src/planner/mentors/isDismissed.ts'
import { Toast } from '../components/Toast.tsx'
import { type AnsweredMentors, type MentorTopic, useMentors } from '../hooks/useMentors.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { type AskedMentors, usePlaces } from '../state/places.ts'
import { count } from '../text/en.ts'
import { mentorText, readWords, spellingWords, topicWords } from '../text/mentors.ts'
import { useLineKeys } from '../today/useLineKeys.ts'
import { DismissedMentors } from './DismissedMentors.tsx'
import { MentorLine } from './MentorLine.tsx'
import classes from './Mentors.module.css'
import { MentorTopicFields } from './MentorTopicFields.tsx'
import { NoMentors } from './NoMentors.tsx'

const shownAtFirst = 25

/** Who could mentor in what is asked, each with the reasons and the next step. */
export function MentorsScreen({ asked }: { readonly asked: AskedMentors }) {
  const settings = useSettings()
  const topic: MentorTopic | undefined = settings && {
    specialties: asked.specialties ?? settings.specialties,
    text: asked.text,
  }
  const answered = useMentors(topic)
  const page = useLineKeys()
  const heading = useRef<HTMLHeadingElement>(null)
  const known = topic !== undefined
  useEffect(() => {
    if (known) heading.current?.focus()
  }, [known])
  const ask = (change: Partial<AskedMentors>) =>
    usePlaces.getState().replace({ area: 'mentors', asked: { ...asked, ...change } })
  const dismissed = settings?.dismissedMentors ?? []
  const shown = answered?.mentors.filter(
    (mentor) => !isDismissed(mentor, answered.mentors, dismissed),
  )
  return (
    <section className={classes.screen} data-pane="list" aria-label={mentorText.title} ref={page}>
      <div className={classes.scroll}>
        <div className={classes.column}>
          <h1 ref={heading} tabIndex={-1}>
            {mentorText.title}
          </h1>
          {topic && <MentorTopicFields topic={topic} onAsk={ask} />}
          {answered ? <Basis answered={answered} /> : <Reading />}
          {answered && shown && shown.length > 0 && (
            <Lines key={JSON.stringify(answered.topic)} mentors={shown} answered={answered} />
          )}
          {answered && shown?.length === 0 && (
            <NoMentors
              answered={answered}
              onEverything={() => ask({ specialties: [], text: '' })}
            />
          )}
          <DismissedMentors dismissed={dismissed} />
        </div>
      </div>
      <Toast />
    </section>
  )
}

/** What was read for it, and what was not. */
function Basis({ answered }: { readonly answered: AnsweredMentors }) {
  const { byId } = useSpecialties()
  const { topic, missing, fuzzy } = answered
  const names = topic.specialties.map((id) => byId.get(id)?.name ?? id)
  const spelling = spellingWords(missing, fuzzy)
  return (
    <p className={classes.basis}>
      <span role="status">{readWords(answered, topicWords(names, topic.text))}.</span>{' '}
      {spelling && `${spelling} `}
      {mentorText.basis}
    </p>
  )
}

/** In milliseconds: what is there sooner is not announced. */
const soon = 400

function Reading() {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), soon)
    return () => clearTimeout(timer)
  }, [])
  return <p className={classes.basis}>{isLong && mentorText.reading}</p>
}

interface LinesProps {
  readonly mentors: readonly ShownMentor[]
  readonly answered: AnsweredMentors
}

function Lines({ mentors, answered }: LinesProps) {
  const [most, setMost] = useState(shownAtFirst)
  const [added, setAdded] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  // Who was added has another line now: the focus goes along, unless the user went on meanwhile.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever there are other lines
  useEffect(() => {
    const line = added && list.current?.querySelector<HTMLElement>(`[data-contact="${added}"]`)
    if (!line) return
    if (document.activeElement === document.body) line.focus()
    setAdded(null)
  }, [added, mentors])
  const beyond = answered.total - answered.mentors.length
  return (
    <>
      <ul ref={list} aria-label={mentorText.title}>
        {mentors.slice(0, most).map((mentor) => (
          <MentorLine
            key={mentor.key}
            mentor={mentor}
            text={answered.topic.text}
            onAdded={setAdded}
          />
        ))}
      </ul>
      {mentors.length > most && (
        <button type="button" className={classes.more} onClick={() => setMost(most * 2)}>
          Show {count(mentors.length - most)} more
        </button>
      )}
      {mentors.length <= most && beyond > 0 && (
        <p className={classes.basis}>
          {count(beyond)} more have weaker reasons; narrow the topic to see them.
        </p>
      )}
    </>
  )
}
