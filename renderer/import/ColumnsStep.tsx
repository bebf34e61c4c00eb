import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { contactsTable } from '../../src/formats/importContactsCsv.ts'
import { columnFieldWords } from '../text/contactFields.ts'
import { momentWords } from '../text/dates.ts'
import classes from './ColumnsStep.module.css'
import sheet from './ImportSheet.module.css'
import type { ColumnsQuestion } from './importMessages.ts'

interface ColumnsStepProps {
  readonly question: ColumnsQuestion
  readonly onChosen: (columns: Readonly<Record<string, string>>) => void
  readonly onCancel: () => void
}

const leaveOut = ''

/** A table no known program wrote: what each column is, guessed beforehand, for the user to set right. */
export function ColumnsStep({ question, onChosen, onCancel }: ColumnsStepProps) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(
    () => new Map(Object.entries(question.chosen)),
  )
  const columns = Object.fromEntries([...chosen].filter(([, field]) => field !== leaveOut))
  const suffices = contactsTable.suffices(columns)
  const choices = [
    { value: leaveOut, label: 'Leave out' },
    ...question.fields.map((field) => ({ value: field, label: columnFieldWords(field) })),
  ]
  return (
    <>
      <section className={classes.columns} aria-label="Columns">
        <p className={classes.say}>
          This is a table of no program Plexus knows. Say what its columns are to import it as
          contacts.{' '}
          {question.chosenAt
            ? `Shown as you chose it ${momentWords(question.chosenAt, new Date())}.`
            : 'What is chosen below is guessed from the headings and what stands under them.'}
        </p>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">What stands there</th>
              <th scope="col">Becomes</th>
            </tr>
          </thead>
          <tbody>
            {question.headers.map((header, at) => (
              <tr key={header}>
                <td className={classes.heading}>{header}</td>
                <td className={classes.samples}>{question.samples[at]?.join(' · ')}</td>
                <td>
                  <NativeSelect
                    className={classes.field ?? ''}
                    aria-label={`${header} becomes`}
                    data={choices}
                    value={chosen.get(header) ?? leaveOut}
                    onChange={(event) =>
                      setChosen(new Map([...chosen, [header, event.currentTarget.value]]))
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <footer className={sheet.foot}>
        <p className={`${sheet.footWords} ${sheet.say}`} role="status">
          {suffices
            ? 'Nothing is written yet. The choice is remembered for tables with these headings.'
            : 'Choose which column holds a name, an e-mail address, a telephone number or an institution.'}
        </p>
        <Button onClick={onCancel}>Cancel</Button>
        <Button
          variant="filled"
          disabled={!suffices}
          onClick={() => onChosen(columns)}
          data-autofocus
        >
          Read the table
        </Button>
      </footer>
    </>
  )
}
