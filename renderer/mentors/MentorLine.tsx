import { IconX } from '@tabler/icons-react'
import { memo, useState } from 'react'
import { addAuthor } from '../../src/commands/addAuthor.ts'
import { dismissMentor } from '../../src/commands/dismissMentor.ts'
import type { ShownMentor } from '../../src/commands/mentorsFor.ts'
import { useDo } from '../hooks/useDo.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { useToday } from '../hooks/useToday.ts'
import { type Layer, useLayers } from '../state/layers.ts'
import { showContact } from '../state/showContact.ts'
import { showResource } from '../state/showResource.ts'
import { dayWords } from '../text/days.ts'
import { count } from '../text/en.ts'
import { mentorReasonWords, mentorText, spelledWords } from '../text/mentors.ts'
import classes from './Mentors.module.css'

const worksAtFirst = 3

interface MentorLineProps {
  readonly mentor: ShownMentor
  /** The words that were asked for. */
  readonly text: string
  /** Hears the id of the contact that was made. */
  readonly onAdded: (id: string) => void
}

/** Somebody who could mentor: who they are, each reason with what it rests on, and the next step. */
export const MentorLine = memo(function MentorLine({ mentor, text, onAdded }: MentorLineProps) {
  const { byId } = useSpecialties()
  const { name, contactId, works, reasons, affiliation, spellings } = mentor
  const specialty = (id: string) => byId.get(id)?.name ?? id
  const [newest] = works
  const open = () => {
    if (contactId) showContact(contactId)
    else if (newest) showResource(newest.id)
  }
  return (
    <li className={classes.line}>
      <Standing mentor={mentor} />
      <div className={classes.who}>
        <button
          type="button"
          data-line
          data-contact={contactId ?? undefined}
          className={`${classes.name} cut`}
          title={contactId ? `Open ${name}` : `Open the newest resource by ${name}`}
          onClick={open}
        >
          {name}
        </button>
        {affiliation && (
          <p className={`${classes.affiliation} cut`} title={affiliation}>
            {affiliation}
          </p>
        )}
        <ul className={classes.reasons}>
          {reasons.map((reason) => (
            <li key={reason.code}>{mentorReasonWords(reason, { works, specialty, text })}</li>
          ))}
        </ul>
        <Works mentor={mentor} />
        {spellings.length > 0 && <p className={classes.aside}>{spelledWords(spellings)}</p>}
      </div>
      <Steps mentor={mentor} onAdded={onAdded} />
    </li>
  )
})

/** Whether they are a contact, and since when nothing was said. */
function Standing({ mentor: { already, contactId, lastOn } }: Pick<MentorLineProps, 'mentor'>) {
  const today = useToday()
  if (!contactId) return <span className={classes.standing}>{mentorText.stranger}</span>
  return (
    <span className={classes.standing}>
      {already ? mentorText.alreadyMentor : mentorText.contact}
      {lastOn && <span>last {dayWords(lastOn, today)}</span>}
    </span>
  )
}

/** The resources the reasons rest on, each opened from here. */
function Works({ mentor: { works, workIds, name } }: Pick<MentorLineProps, 'mentor'>) {
  const [most, setMost] = useState(worksAtFirst)
  if (works.length === 0) return null
  const hidden = works.length - most
  const unlisted = workIds.length - works.length
  return (
    <ul className={classes.works} aria-label={`Resources by ${name}`}>
      {works.slice(0, most).map(({ id, title, year }) => (
        <li key={id}>
          <button type="button" className="cut" title={title} onClick={() => showResource(id)}>
            {title}
          </button>
          {year !== null && <span className="num">{year}</span>}
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <button
            type="button"
            className={classes.all}
            aria-label={`${count(hidden)} more by ${name}`}
            onClick={() => setMost(works.length)}
          >
            {count(hidden)} more
          </button>
        </li>
      )}
      {hidden <= 0 && unlisted > 0 && <li className={classes.aside}>and {count(unlisted)} more</li>}
    </ul>
  )
}

/** What can be done next, each by its key too. */
function Steps({ mentor, onAdded }: Pick<MentorLineProps, 'mentor' | 'onAdded'>) {
  const perform = useDo()
  const { name, print, contactId, namedAt } = mentor
  const lay = (layer: Layer) => useLayers.getState().open(layer)
  const add = () => {
    const [first, ...also] = namedAt
    if (!first) return
    void perform(async (context) => onAdded(await addAuthor(context, first, also)))
  }
  const dismiss = () => void perform((context) => dismissMentor(context, { name, ...print }))
  return (
    <div className={classes.steps}>
      {contactId ? (
        <>
          <Step
            words={mentorText.write}
            name={name}
            letter="W"
            onPress={() => lay({ kind: 'write', contactId })}
          />
          <Step
            words={mentorText.plan}
            name={name}
            letter="P"
            onPress={() => lay({ kind: 'next-date', ids: [contactId], snooze: false })}
          />
          <Step
            words={mentorText.log}
            name={name}
            letter="L"
            onPress={() => lay({ kind: 'log-interaction', contactIds: [contactId] })}
          />
        </>
      ) : (
        <Step words={mentorText.add} name={name} letter="A" onPress={add} />
      )}
      <button
        type="button"
        className={`${classes.step} ${classes.dismiss}`}
        data-key="D"
        title={`${mentorText.dismiss} · D`}
        aria-label={`${mentorText.dismiss}: ${name}`}
        onClick={(event) => {
          focusBeside(event.currentTarget)
          dismiss()
        }}
      >
        <IconX size={14} stroke={1.75} />
      </button>
    </div>
  )
}

interface StepProps {
  readonly words: string
  readonly name: string
  readonly letter: string
  readonly onPress: () => void
}

function Step({ words, name, letter, onPress }: StepProps) {
  return (
    <button
      type="button"
      className={classes.step}
      data-key={letter}
      title={`${words} · ${letter}`}
      aria-label={`${words}: ${name}`}
      onClick={onPress}
    >
      {words}
    </button>
  )
}

/** The line goes: the focus goes to the next one, else to the one before. */
function focusBeside(button: HTMLElement): void {
  const line = button.closest(`.${CSS.escape(classes.line ?? '')}`)
  const beside = line?.nextElementSibling ?? line?.previousElementSibling
  beside?.querySelector<HTMLElement>('[data-line]')?.focus()
}
