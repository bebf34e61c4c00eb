import { Button, Checkbox, FocusTrap, TextInput } from '@mantine/core'
import { editInteraction } from '../../src/commands/editInteraction.ts'
import { logInteraction } from '../../src/commands/logInteraction.ts'
import type { Contact } from '../../src/model/contact.ts'
import type { Interaction } from '../../src/model/interaction.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import type { LogReading } from '../../src/planner/readPromise.ts'
import popover from '../capture/CapturePopover.module.css'
import { LongTextarea } from '../components/LongTextarea.tsx'
import { useContacts } from '../hooks/useContact.ts'
import { useDo } from '../hooks/useDo.ts'
import { useToday } from '../hooks/useToday.ts'
import { publicationWords } from '../text/dates.ts'
import { dayWords } from '../text/days.ts'
import { modKey } from '../text/keys.ts'
import { subjectWords } from '../text/people.ts'
import { ContactPicker } from './ContactPicker.tsx'
import { KindChips, SideChips } from './KindChips.tsx'
import classes from './LogPopover.module.css'
import { loggedFrom, useLogDraft } from './useLogDraft.ts'

interface LogPopoverProps {
  readonly contactIds: readonly string[]
  /** One that is logged already, to be changed. */
  readonly interaction?: Interaction | undefined
  readonly onClose: () => void
}

/** Logs what was said, in one go from the keyboard: kind, day, words, promises. */
export function LogPopover({ contactIds, interaction, onClose }: LogPopoverProps) {
  const perform = useDo()
  const today = useToday()
  const { draft, set, on, reading, why } = useLogDraft(contactIds, interaction, today)
  const them = themWords(useContacts(draft.ids.slice(0, 1))[0])
  const save = async () => {
    const logged = loggedFrom(draft, reading, on)
    if (why || !logged) return
    onClose()
    await perform(
      (context) =>
        interaction
          ? editInteraction(context, interaction.id, {
              by: undefined,
              channel: undefined,
              ...logged,
            })
          : logInteraction(context, { ...logged, promises: reading.promises }),
      { typed: logged.text },
    )
  }
  const title = interaction ? 'Change an interaction' : 'Log an interaction'
  return (
    <>
      <div className={popover.backdrop} onPointerDown={onClose} aria-hidden="true" />
      <FocusTrap active>
        <section
          role="dialog"
          aria-modal="true"
          aria-label={title}
          className={popover.popover}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.defaultPrevented) onClose()
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault()
              void save()
            }
          }}
        >
          <div className={popover.top}>
            <div className={popover.head}>
              <h2>{title}</h2>
            </div>
            <ContactPicker
              label="With"
              hideLabel
              ids={draft.ids}
              placeholder="With whom"
              autoFocus={contactIds.length === 0}
              onChange={(ids) => set({ ids })}
            />
            <KindChips kind={draft.kind} onKind={(kind) => set({ kind })} />
            <LongTextarea
              autoFocus={contactIds.length > 0}
              data-autofocus={contactIds.length > 0 || undefined}
              aria-label="What was said"
              placeholder={'What was said\nI: send the summary by Friday\nThey: call the program'}
              minRows={3}
              maxRows={12}
              value={draft.text}
              onText={(text) => set({ text })}
            />
            <PromisesFound promises={reading.promises} them={them} today={today} />
          </div>
          <div className={popover.choices}>
            <label htmlFor="log-when">When</label>
            <div className={popover.withReason}>
              <TextInput
                id="log-when"
                value={draft.when}
                error={!on}
                placeholder="today, yesterday, 28 Oct, Oct 2025"
                onChange={(event) => set({ when: event.currentTarget.value })}
              />
              <span className={popover.reason} role={on ? undefined : 'alert'}>
                {on ? publicationWords(on) : 'Date not understood'}
              </span>
            </div>
            <label htmlFor="log-channel">How</label>
            <div className={popover.withReason}>
              <TextInput
                id="log-channel"
                value={draft.channel}
                placeholder="Zoom, in person, LinkedIn"
                onChange={(event) => set({ channel: event.currentTarget.value })}
              />
              <SideChips kind={draft.kind} by={draft.by} them={them} onBy={(by) => set({ by })} />
            </div>
          </div>
          <footer className={popover.foot}>
            <Checkbox
              className={popover.status ?? ''}
              label="Private"
              checked={draft.isPrivate}
              onChange={(event) => set({ isPrivate: event.currentTarget.checked })}
            />
            {why && <span className={popover.reason}>{why}</span>}
            <Button variant="subtle" onClick={onClose}>
              Cancel
            </Button>
            <Button
              variant="filled"
              disabled={why !== ''}
              rightSection={<kbd>{modKey('Enter')}</kbd>}
              onClick={() => void save()}
            >
              {interaction ? 'Save' : 'Log'}
            </Button>
          </footer>
        </section>
      </FocusTrap>
    </>
  )
}

interface PromisesFoundProps {
  readonly promises: LogReading['promises']
  readonly them: string
  readonly today: IsoDay
}

function PromisesFound({ promises, them, today }: PromisesFoundProps) {
  if (promises.length === 0) return null
  return (
    <ul className={classes.promises} aria-label="Promises found">
      {promises.map(({ by, text, due }) => (
        <li key={`${by} ${text}`}>
          <b>{by === 'me' ? 'I promised' : `${them} promised`}</b> {text}
          {due && ` by ${dayWords(due, today)}`}
        </li>
      ))}
    </ul>
  )
}

function themWords(contact: Contact | undefined): ReturnType<typeof subjectWords> {
  return contact ? subjectWords(contact) : 'They'
}
