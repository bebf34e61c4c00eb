import { ActionIcon, TextInput, Tooltip, UnstyledButton } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { emptyPosition, type PositionTexts } from './contactTexts.ts'
import classes from './PositionFields.module.css'

interface PositionFieldsProps {
  readonly positions: readonly PositionTexts[]
  readonly problem: string | undefined
  readonly onChange: (positions: readonly PositionTexts[]) => void
}

const labels: readonly (readonly [keyof PositionTexts, string, string])[] = [
  ['title', 'Title', 'Program director'],
  ['department', 'Department', ''],
  ['institution', 'Institution', ''],
  ['from', 'From', 'Jul 2024'],
  ['to', 'To', 'present'],
]

/** Positions over time, one a row, the present one first. */
export function PositionFields({ positions, problem, onChange }: PositionFieldsProps) {
  const change = (at: number, next: PositionTexts | null) =>
    onChange(positions.flatMap((position, index) => (index === at ? (next ?? []) : position)))
  return (
    <fieldset className={classes.positions} data-wide>
      <legend>Positions</legend>
      {positions.map((position, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
        <div key={at} className={classes.row}>
          {labels.map(([field, label, placeholder]) => (
            <TextInput
              key={field}
              aria-label={`${label} of position ${at + 1}`}
              placeholder={placeholder || label}
              value={position[field]}
              error={problem !== undefined && (field === 'from' || field === 'to')}
              onChange={(event) => change(at, { ...position, [field]: event.currentTarget.value })}
            />
          ))}
          <Tooltip label="Remove this position">
            <ActionIcon aria-label={`Remove position ${at + 1}`} onClick={() => change(at, null)}>
              <IconTrash size={16} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        </div>
      ))}
      {problem && <p className={classes.problem}>{problem}</p>}
      <UnstyledButton
        className={classes.add}
        onClick={() => onChange([...positions, emptyPosition])}
      >
        <IconPlus size={14} stroke={1.75} aria-hidden="true" />
        Position
      </UnstyledButton>
    </fieldset>
  )
}
