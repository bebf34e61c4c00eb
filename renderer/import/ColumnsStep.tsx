import { Button, NativeSelect, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { ImportTarget } from '../../src/formats/importer.ts'
import type { TableChoice } from '../../src/formats/readImportFile.ts'
import { tableImporterFor, tableImporters } from '../../src/formats/tableImporters.ts'
import { momentWords } from '../text/dates.ts'
import { tableRowWords } from '../text/tableColumns.ts'
import classes from './ColumnsStep.module.css'
import sheet from './ImportSheet.module.css'
import type { TableQuestion } from './importMessages.ts'

interface ColumnsStepProps {
  readonly question: TableQuestion
  readonly onChosen: (choice: TableChoice) => void
  readonly onCancel: () => void
}

const leaveOut = ''
const rowKinds = tableImporters.map(({ target }) => ({
  value: target,
  label: tableRowWords[target].label,
}))

/** A table no known program wrote: what its rows and columns are, guessed beforehand, for the user to set right. */
export function ColumnsStep({ question, onChosen, onCancel }: ColumnsStepProps) {
  const [rows, setRows] = useState<ImportTarget>(question.rows)
  const [ways, setWays] = useState<ReadonlyMap<ImportTarget, ReadonlyMap<string, string>>>(
    () => new Map(question.ways.map((way) => [way.rows, new Map(Object.entries(way.columns))])),
  )
  const chosen = ways.get(rows) ?? new Map<string, string>()
  const columns = Object.fromEntries([...chosen].filter(([, field]) => field !== leaveOut))
  const importer = tableImporterFor(rows)
  const words = tableRowWords[rows]
  const suffices = importer.suffices(columns)
  const choices = [
    { value: leaveOut, label: 'Leave out' },
    ...importer.fields.map((field) => ({ value: field, label: words.fields[field] ?? field })),
  ]
  return (
    <>
      <section className={classes.columns} aria-label="Columns">
        <p className={classes.say}>
          This is a table of no program Plexus knows. Say what its rows and columns are.{' '}
          {question.chosenAt
            ? `Shown as you chose it ${momentWords(question.chosenAt, new Date())}.`
            : 'What is chosen below is guessed from the headings and what stands under them.'}
        </p>
        <div className={classes.rows}>
          <span id="table-rows">Each row is one of</span>
          <SegmentedControl
            aria-labelledby="table-rows"
            data={rowKinds}
            value={rows}
            onChange={(value) => setRows(tableImporterFor(value as ImportTarget).target)}
          />
        </div>
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
                      setWays(
                        new Map([
                          ...ways,
                          [rows, new Map([...chosen, [header, event.currentTarget.value]])],
                        ]),
                      )
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
            : words.needs}
        </p>
        <Button onClick={onCancel}>Cancel</Button>
        <Button
          variant="filled"
          disabled={!suffices}
          onClick={() => onChosen({ rows, columns })}
          data-autofocus
        >
          Read the table
        </Button>
      </footer>
    </>
  )
}
