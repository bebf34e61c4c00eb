import { Button, NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import { setCadence } from '../../src/commands/setCadence.ts'
import type { Cadence } from '../../src/model/contact.ts'
import { useContacts } from '../hooks/useContact.ts'
import { useDo } from '../hooks/useDo.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { cadenceWords, people } from '../text/people.ts'
import classes from './sheets.module.css'

interface CadenceSheetProps {
  readonly ids: readonly string[]
  readonly onClose: () => void
}

const usual: readonly Cadence[] = [
  { every: 2, unit: 'week' },
  { every: 4, unit: 'week' },
  { every: 6, unit: 'week' },
  { every: 3, unit: 'month' },
  { every: 6, unit: 'month' },
  { every: 12, unit: 'month' },
]

const units = [
  { value: 'day', label: 'days' },
  { value: 'week', label: 'weeks' },
  { value: 'month', label: 'months' },
] as const

/** How often to be in touch with one or several people. */
export function CadenceSheet({ ids, onClose }: CadenceSheetProps) {
  const perform = useDo()
  const [first] = useContacts(ids.slice(0, 1))
  const [chosen, setChosen] = useState<Cadence>()
  const cadence = chosen ?? first?.cadence ?? { every: 4, unit: 'week' as const }
  const set = async (next: Cadence | undefined) => {
    onClose()
    await perform((context) => setCadence(context, ids, next))
  }
  return (
    <Sheet
      title={ids.length === 1 ? 'Cadence' : `Cadence of ${people(ids.length)}`}
      onClose={onClose}
      foot={
        <>
          <Button variant="subtle" onClick={() => void set(undefined)}>
            As their role or tag says
          </Button>
          <Button variant="filled" onClick={() => void set(cadence)}>
            {cadenceWords(cadence)}
          </Button>
        </>
      }
    >
      <div className={classes.every}>
        <NumberInput
          label="Every"
          size="xs"
          data-autofocus
          min={1}
          max={120}
          clampBehavior="strict"
          allowDecimal={false}
          value={cadence.every}
          onChange={(every) =>
            typeof every === 'number' && every >= 1 && setChosen({ ...cadence, every })
          }
          onKeyDown={(event) => {
            if (event.key === 'Enter') void set(cadence)
          }}
        />
        <Select
          aria-label="Unit"
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          data={[...units]}
          value={cadence.unit}
          onChange={(unit) => {
            const known = units.find(({ value }) => value === unit)
            if (known) setChosen({ ...cadence, unit: known.value })
          }}
        />
      </div>
      <div className={classes.choices}>
        {usual.map((each) => (
          <Button key={cadenceWords(each)} onClick={() => void set(each)}>
            {cadenceWords(each)}
          </Button>
        ))}
      </div>
    </Sheet>
  )
}
