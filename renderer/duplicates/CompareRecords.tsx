import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { keepApart } from '../../src/commands/keepApart.ts'
import { mergeContacts, mergeResources } from '../../src/commands/mergeRecords.ts'
import { bestKeeper } from '../../src/duplicates/mergeContacts.ts'
import { type ComparedRecords, useComparedRecords } from '../hooks/useComparedRecords.ts'
import { useDo } from '../hooks/useDo.ts'
import { columnDate } from '../text/dates.ts'
import { type ComparedField, contactFields, resourceFields } from './comparedFields.ts'
import classes from './DuplicatesScreen.module.css'
import type { DuplicateTable, ListedGroup } from './duplicateMessages.ts'

interface CompareRecordsProps {
  readonly table: DuplicateTable
  readonly group: ListedGroup
  readonly onSettled: () => void
}

/** Records side by side: of each single field one value is chosen, lists are joined, nothing is lost. */
export function CompareRecords({ table, group, onSettled }: CompareRecordsProps) {
  const compared = useComparedRecords(table, group.ids)
  const perform = useDo()
  const [keeper, setKeeper] = useState<string>()
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({})
  if (!compared || compared.records.length < 2) return null
  const { records } = compared
  const kept = keeper ?? bestOf(compared)
  const fields = fieldsOf(compared)
  const merge = async () => {
    const asked = { ids: group.ids, keeper: kept }
    const chosen = { ...everyFieldOf(kept, fields, records), ...choices }
    await perform((context) =>
      table === 'contacts'
        ? mergeContacts(context, asked, chosen)
        : mergeResources(context, asked, chosen),
    )
    onSettled()
  }
  const apart = async () => {
    await perform((context) => keepApart(context, table, group.ids))
    onSettled()
  }
  return (
    <div className={classes.compare}>
      <div className={classes.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Field</span>
              </th>
              {records.map(({ id, savedAt }, at) => (
                <th key={id} scope="col">
                  <Radio
                    name="keeper"
                    label={`Keep record ${at + 1}`}
                    checked={kept === id}
                    onChange={() => setKeeper(id)}
                  />
                  <span className={classes.saved}>saved {columnDate(savedAt, new Date())}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.field}>
                <th scope="row">{field.label}</th>
                {records.map(({ id }, at) => (
                  <FieldCell
                    key={id}
                    field={field}
                    at={at}
                    chosen={chosenIn(field, records, choices[field.field] ?? kept) === id}
                    onChoose={() => setChoices((now) => ({ ...now, [field.field]: id }))}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <footer className={classes.foot}>
        <p>
          Lists are joined, notes follow each other. What is not chosen is written in the notes.
        </p>
        <Button onClick={() => void apart()}>Not a duplicate</Button>
        <Button variant="filled" onClick={() => void merge()}>
          Merge {records.length} records
        </Button>
      </footer>
    </div>
  )
}

interface FieldCellProps {
  readonly field: ComparedField
  readonly at: number
  readonly chosen: boolean
  readonly onChoose: () => void
}

function FieldCell({ field, at, chosen, onChoose }: FieldCellProps) {
  const value = field.values[at] ?? ''
  const differs = new Set(field.values.filter(Boolean)).size > 1
  if (!field.single || !differs || !value) return <td data-kept="true">{value}</td>
  return (
    <td data-kept={chosen}>
      <Radio
        name={`field-${field.field}`}
        label={value}
        aria-label={`${field.label}: ${value}`}
        checked={chosen}
        onChange={onChoose}
      />
    </td>
  )
}

function bestOf({ records }: ComparedRecords): string {
  return bestKeeper<{ readonly id: string; readonly savedAt: string }>(records)?.id ?? ''
}

function fieldsOf(compared: ComparedRecords): ComparedField[] {
  return compared.table === 'contacts'
    ? contactFields(compared.records)
    : resourceFields(compared.records)
}

/** Whose value a field keeps: the wanted one's where it says something, else the first that does. */
function chosenIn(
  { values }: ComparedField,
  records: readonly { readonly id: string }[],
  wanted: string,
): string | undefined {
  const at = records.findIndex(({ id }) => id === wanted)
  return values[at] ? wanted : records[values.findIndex(Boolean)]?.id
}

function everyFieldOf(
  kept: string,
  fields: readonly ComparedField[],
  records: readonly { readonly id: string }[],
): Record<string, string> {
  return Object.fromEntries(
    fields
      .filter(({ single }) => single)
      .flatMap((field) => {
        const id = chosenIn(field, records, kept)
        return id ? [[field.field, id] as const] : []
      }),
  )
}
