import { IconAlertTriangle } from '@tabler/icons-react'
import type { MessageTemplate } from '../../src/model/messageTemplate.ts'
import type { Sender, Settings } from '../../src/model/settings.ts'
import type { Gap } from '../../src/planner/fillTemplate.ts'
import type { MessagePhrase } from '../../src/reputation/messagePhrases.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { useEdit } from '../hooks/useEdit.ts'
import { matchRuleWords, messageText } from '../text/messages.ts'
import { saveSender } from '../unsaved/partEdits.ts'
import classes from './WriteSheet.module.css'

interface MessageSideProps {
  readonly template: MessageTemplate | undefined
  /** What the form of address rests on; empty where there is nothing to say. */
  readonly greeting: string
  readonly gaps: readonly Gap[]
  readonly phrases: readonly MessagePhrase[]
  readonly body: string
  readonly sender: Settings['sender']
  readonly onSelect: (range: { readonly start: number; readonly end: number }) => void
}

/** Beside a message: what it is meant for, what is still to fill, what the rules of the Match touch, and who signs. */
export function MessageSide(props: MessageSideProps) {
  const { template, greeting, gaps, phrases, body, sender, onSelect } = props
  return (
    <aside className={classes.side}>
      {template && <p className={classes.when}>{template.when}</p>}
      {greeting && <p className={classes.when}>{greeting}</p>}
      {phrases.length > 0 && (
        <section aria-label={messageText.phrases}>
          <h3>{messageText.phrases}</h3>
          <ul>
            {phrases.map((phrase) => (
              <li key={phrase.start} className={classes.phrase}>
                <button type="button" onClick={() => onSelect(phrase)}>
                  <IconAlertTriangle size={14} stroke={1.75} aria-hidden="true" />
                  {matchRuleWords[phrase.rule].what}: “{body.slice(phrase.start, phrase.end)}”
                </button>
                {matchRuleWords[phrase.rule].helps}
              </li>
            ))}
          </ul>
          <p className={classes.quiet}>{messageText.source}</p>
        </section>
      )}
      {gaps.length > 0 && (
        <section aria-label={messageText.gaps}>
          <h3>{messageText.gaps}</h3>
          {gaps.map((gap) => (
            <button
              key={gap.start}
              type="button"
              className={classes.gap}
              onClick={() => onSelect(gap)}
            >
              {gap.name}
            </button>
          ))}
        </section>
      )}
      <SignedAs sender={sender} />
    </aside>
  )
}

/** Asked once: what messages are signed with is kept in the settings. */
function SignedAs({ sender }: { readonly sender: Settings['sender'] }) {
  const edit = useEdit()
  const field = (name: keyof Sender, label: string) => (
    <AutosaveField
      label={label}
      value={sender?.[name] ?? ''}
      onSave={(value) => edit(saveSender, 'sender', { [name]: value }, { quiet: true })}
    />
  )
  return (
    <section aria-label={messageText.signed}>
      <h3>{messageText.signed}</h3>
      <div className={classes.sender}>
        {field('name', messageText.name)}
        {field('year', messageText.year)}
        {field('school', messageText.school)}
        {field('link', messageText.link)}
      </div>
    </section>
  )
}
