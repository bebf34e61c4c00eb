import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import { logInteraction } from '../../src/commands/logInteraction.ts'
import { findGaps } from '../../src/planner/fillTemplate.ts'
import { mailtoAddress } from '../../src/planner/mailtoAddress.ts'
import { greetingFor } from '../../src/planner/messageValues.ts'
import { findMessagePhrases } from '../../src/reputation/messagePhrases.ts'
import type { MarkedField } from '../components/MarkedText.tsx'
import { MarkedText, type TextMark } from '../components/MarkedText.tsx'
import { desktop } from '../desktop.ts'
import { useDo } from '../hooks/useDo.ts'
import { type Addressee, useMessageMaterial } from '../hooks/useMessageMaterial.ts'
import { useToday } from '../hooks/useToday.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { tellFailure } from '../state/failures.ts'
import { useMessageDrafts } from '../state/messageDrafts.ts'
import { useToasts } from '../state/toast.ts'
import { gapsWords, greetingWords, messageText } from '../text/messages.ts'
import { MessageSide } from './MessageSide.tsx'
import { blank, templatesFor, useMessage } from './useMessage.ts'
import classes from './WriteSheet.module.css'

interface WriteSheetProps {
  readonly contactId: string
  readonly templateId?: string | undefined
  readonly onClose: () => void
}

/** Writes to a contact: from a template, with gaps and phrases marked; copied or handed to the mail program. */
export function WriteSheet({ contactId, templateId, onClose }: WriteSheetProps) {
  const addressee = useMessageMaterial(contactId)
  if (!addressee) return null
  return <Writing addressee={addressee} templateId={templateId} onClose={onClose} />
}

interface WritingProps {
  readonly addressee: Addressee
  readonly templateId: string | undefined
  readonly onClose: () => void
}

function Writing({ addressee, templateId, onClose }: WritingProps) {
  const { contact } = addressee
  const { draft, template, begin, change } = useMessage(addressee, templateId)
  const field = useRef<MarkedField>(null)
  const [log, setLog] = useState(true)
  const gaps = useMemo(() => findGaps(draft.body), [draft.body])
  const phrases = useMemo(() => findMessagePhrases(draft.body), [draft.body])
  const marks = useMemo(
    (): TextMark[] =>
      [
        ...gaps.map((gap) => ({ ...gap, kind: 'gap' as const })),
        ...phrases.map((phrase) => ({ ...phrase, kind: 'phrase' as const })),
      ]
        .sort((a, b) => a.start - b.start)
        .filter((mark, at, all) => at === 0 || mark.start >= (all[at - 1]?.end ?? 0)),
    [gaps, phrases],
  )
  const address = (contact.emails.find(({ preferred }) => preferred) ?? contact.emails[0])?.address
  const mailto = address ? mailtoAddress(address, draft.subject, draft.body) : null
  const send = useSending(addressee, draft, { log, onClose })
  const select = ({ start, end }: { readonly start: number; readonly end: number }) => {
    field.current?.focus()
    field.current?.setSelectionRange(start, end)
  }
  return (
    <Sheet
      title={`Write to ${contact.name}`}
      width={860}
      onClose={onClose}
      foot={
        <>
          <div className={classes.foot}>
            <Checkbox
              size="xs"
              label={messageText.log}
              checked={log}
              onChange={(event) => setLog(event.currentTarget.checked)}
            />
            <span>{footWords(gaps.length, address, mailto)}</span>
          </div>
          <Button variant={mailto ? 'default' : 'filled'} onClick={() => send('copy', null)}>
            {messageText.copy}
          </Button>
          {mailto && (
            <Button variant="filled" onClick={() => send('mail', mailto)}>
              {messageText.mail}
            </Button>
          )}
        </>
      }
    >
      <div className={classes.grid}>
        <div className={classes.fields}>
          <Select
            label={messageText.template}
            allowDeselect={false}
            data={[
              ...templatesFor(contact.roles).map(({ id, name }) => ({ value: id, label: name })),
              { value: blank, label: messageText.blank },
            ]}
            value={draft.templateId}
            onChange={(id) => id && begin(id)}
          />
          <TextInput
            label={messageText.subject}
            value={draft.subject}
            onChange={(event) => change({ subject: event.currentTarget.value })}
          />
          <MarkedText
            label={messageText.body}
            text={draft.body}
            marks={marks}
            field={field}
            onChange={(body) => change({ body })}
          />
        </div>
        <MessageSide
          template={template}
          greeting={template ? greetingWords(greetingFor(contact)) : ''}
          gaps={gaps}
          phrases={phrases}
          body={draft.body}
          sender={addressee.sender}
          onSelect={select}
        />
      </div>
    </Sheet>
  )
}

function footWords(gaps: number, address: string | undefined, mailto: string | null): string {
  if (!address) return messageText.noAddress
  if (!mailto) return messageText.tooLong
  return gaps > 0 ? gapsWords(gaps) : ''
}

/** Copies the message or opens the mail program with it, logs it where wanted, and closes the sheet. */
function useSending(
  { contact }: Addressee,
  { subject, body }: { readonly subject: string; readonly body: string },
  { log, onClose }: { readonly log: boolean; readonly onClose: () => void },
): (way: 'copy' | 'mail', mailto: string | null) => void {
  const perform = useDo()
  const today = useToday()
  const run = async (way: 'copy' | 'mail', mailto: string | null) => {
    if (mailto) await desktop.openExternal(mailto)
    else await desktop.copyText(subject ? `${subject}\n\n${body}` : body)
    useMessageDrafts.getState().drop(contact.id)
    onClose()
    useToasts.getState().show(way === 'mail' ? messageText.opened : messageText.copied)
    if (!log) return
    await perform((context) =>
      logInteraction(context, {
        contactIds: [contact.id],
        kind: way === 'mail' ? 'email' : 'message',
        on: { value: today, precision: 'day' },
        by: 'me',
        text: subject ? `**${subject}**\n\n${body}` : body,
      }),
    )
  }
  return (way, mailto) => void run(way, mailto).catch(tellFailure)
}
