import { Switch, UnstyledButton } from '@mantine/core'
import { IconMessageQuestion } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import type { MarkedField } from '../components/MarkedText.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { toneText, toneWords } from '../text/tone.ts'
import type { DraftReading } from '../workers/draftWorker.ts'
import classes from './Findings.module.css'

interface ToneNotesProps {
  readonly reading: DraftReading | undefined
  readonly field: RefObject<MarkedField | null>
}

/** What in the text might be read as unprofessional, each with its reason; a suggestion that can be switched off. */
export function ToneNotes({ reading, field }: ToneNotesProps) {
  const perform = useDo()
  const settings = useSettings()
  const shown = settings?.toneNotes ?? true
  const off = settings?.toneRulesOff ?? []
  const notes = shown ? (reading?.tone ?? []).filter(({ rule }) => !off.includes(rule)) : []
  return (
    <section aria-label={toneText.title}>
      <div className={classes.beside}>
        <h2>{toneText.title}</h2>
        <Switch
          size="xs"
          label={toneText.show}
          labelPosition="left"
          checked={shown}
          onChange={({ currentTarget: { checked } }) =>
            void perform((context) => changeSettings(context, { toneNotes: checked }), {
              quiet: true,
            })
          }
        />
      </div>
      {shown && reading && notes.length === 0 && (
        <p className={classes.faint}>{toneText.nothing}</p>
      )}
      <ul>
        {notes.map(({ rule, topic, start, end }) => (
          <li key={`${rule}-${start}`} className={classes.tone}>
            <UnstyledButton
              className={classes.found}
              onClick={() => {
                field.current?.focus()
                field.current?.setSelectionRange(start, end)
              }}
            >
              <IconMessageQuestion size={16} stroke={1.75} aria-hidden="true" />
              <b>{toneWords[topic].name}</b> <span />
              <span className="cut">{reading?.text.slice(start, end)}</span>
            </UnstyledButton>
            <p>{toneWords[topic].why}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
