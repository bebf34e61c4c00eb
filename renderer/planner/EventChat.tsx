import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { IconCopy, IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import type { ChatNotes } from '../../src/model/event.ts'
import { type Occurrence, occurrenceFields } from '../../src/planner/occurrence.ts'
import { withHashtag } from '../../src/planner/withHashtag.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { ResourcePicker } from '../components/ResourcePicker.tsx'
import { desktop } from '../desktop.ts'
import { useContacts } from '../hooks/useContact.ts'
import { ContactPicker } from '../people/ContactPicker.tsx'
import { tellFailure } from '../state/failures.ts'
import { useLayers } from '../state/layers.ts'
import { useToasts } from '../state/toast.ts'
import { chatText } from '../text/planner.ts'
import classes from './EventPanel.module.css'
import { type OpenOccurrence, useEventEdit } from './useEventEdit.ts'

interface EventChatProps {
  readonly shown: OpenOccurrence
  readonly occurrence: Occurrence
}

const noNotes: ChatNotes = {}

/** What one prepares for a chat and keeps of it: of this one occurrence, for the next has another topic. */
export function EventChat({ shown, occurrence }: EventChatProps) {
  const { keep } = useEventEdit(shown)
  const { chat = noNotes, hashtag, title } = occurrenceFields(occurrence)
  const change = (patch: Partial<ChatNotes>) => keep((notes) => ({ ...notes, ...patch }))
  return (
    <section className={classes.section} aria-label={chatText.title}>
      <h3 className={classes.heading}>{chatText.title}</h3>
      <AutosaveField
        label={chatText.topic}
        value={chat.topic ?? ''}
        onSave={(topic) => change({ topic })}
      />
      <Checkbox
        label={chatText.led}
        checked={chat.led ?? false}
        onChange={({ currentTarget }) => void change({ led: currentTarget.checked || undefined })}
      />
      <Questions chat={chat} hashtag={hashtag} keep={keep} />
      <ContactPicker
        label={chatText.met}
        ids={chat.peopleMet ?? []}
        onChange={(peopleMet) => void change({ peopleMet })}
      />
      <Button
        variant="subtle"
        onClick={() =>
          useLayers.getState().open({
            kind: 'new-contact',
            text: '',
            met: title,
            onAdded: (id) =>
              void keep((notes) => ({
                ...notes,
                peopleMet: [...new Set([...(notes.peopleMet ?? []), id])],
              })),
          })
        }
      >
        {chatText.newContact}
      </Button>
      <ResourcePicker
        label={chatText.resources}
        ids={chat.resources ?? []}
        onChange={(resources) => void change({ resources })}
      />
      <AutosaveField
        label={chatText.transcript}
        rows={3}
        value={chat.transcript ?? ''}
        onSave={(transcript) => change({ transcript })}
      />
      {occurrence.endsAt < Date.now() && <Afterwards ids={chat.peopleMet ?? []} />}
    </section>
  )
}

type Asked = NonNullable<ChatNotes['questions']>

interface QuestionsProps {
  readonly chat: ChatNotes
  readonly hashtag: string | undefined
  readonly keep: ReturnType<typeof useEventEdit>['keep']
}

/** Each question with what one means to say; an answer is copied with the hashtag at its end. */
function Questions({ chat, hashtag, keep }: QuestionsProps) {
  const questions = chat.questions ?? []
  // What was just typed is copied too, though it is not saved yet.
  const typed = useRef(new Map<number, string>())
  const change = (next: (before: Asked) => Asked) =>
    keep((notes) => ({ ...notes, questions: next(notes.questions ?? []) }))
  const set = (at: number, patch: { question?: string; answer?: string }) =>
    change((before) => before.map((one, place) => (place === at ? { ...one, ...patch } : one)))
  const copy = async (answer: string) => {
    try {
      await desktop.copyText(withHashtag(answer, hashtag))
      useToasts.getState().show(chatText.copied)
    } catch (error) {
      tellFailure(error)
    }
  }
  return (
    <>
      {questions.map(({ question, answer = '' }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a question is known by its place alone
        <div key={at} className={classes.question}>
          <AutosaveField
            label={`${chatText.question} ${at + 1}`}
            value={question}
            onSave={(text) => set(at, { question: text })}
          />
          <ActionIcon
            aria-label={`${chatText.removeQuestion} ${at + 1}`}
            onClick={() => {
              typed.current.clear()
              void change((before) => before.filter((_, place) => place !== at))
            }}
          >
            <IconX size={14} stroke={1.75} />
          </ActionIcon>
          <AutosaveField
            label={`${chatText.answer} ${at + 1}`}
            rows={2}
            value={answer}
            onText={(text) => typed.current.set(at, text)}
            onSave={(text) => set(at, { answer: text })}
          />
          <ActionIcon
            aria-label={`${chatText.copy} ${at + 1}`}
            onClick={() => void copy(typed.current.get(at) ?? answer)}
          >
            <IconCopy size={14} stroke={1.75} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        onClick={() => void change((before) => [...before, { question: '' }])}
      >
        {chatText.addQuestion}
      </Button>
    </>
  )
}

/** Of those one met, whoever has no date yet to be written to. */
function Afterwards({ ids }: { readonly ids: readonly string[] }) {
  const contacts = useContacts(ids).filter(({ nextOn }) => nextOn === undefined)
  if (contacts.length === 0) return null
  return (
    <div>
      <h3 className={classes.heading}>{chatText.afterwards}</h3>
      {contacts.map(({ id, name }) => (
        <Button
          key={id}
          variant="subtle"
          onClick={() => useLayers.getState().open({ kind: 'next-date', ids: [id], snooze: false })}
        >
          {`${chatText.followUp} ${name}`}
        </Button>
      ))}
    </div>
  )
}
