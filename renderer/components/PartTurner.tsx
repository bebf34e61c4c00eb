import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { fieldPartText } from '../text/fieldParts.ts'
import type { FieldPart } from './fieldParts.ts'
import classes from './PartTurner.module.css'

interface PartTurnerProps {
  readonly part: FieldPart
  readonly onTurn: (by: number) => void
}

/** Which part of a long text a field holds, and the way to the others. */
export function PartTurner({ part: { at, parts }, onTurn }: PartTurnerProps) {
  // The field keeps the focus where it is turned by the pointer.
  const stay = (event: React.MouseEvent) => event.preventDefault()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the focus where it is
    <div className={classes.turner} onMouseDown={stay}>
      <ActionIcon
        aria-label={fieldPartText.previous}
        disabled={at === 0}
        onClick={() => onTurn(-1)}
      >
        <IconChevronLeft size={16} stroke={1.75} />
      </ActionIcon>
      <span role="status">{fieldPartText.place(at, parts)}</span>
      <ActionIcon
        aria-label={fieldPartText.next}
        disabled={at === parts - 1}
        onClick={() => onTurn(1)}
      >
        <IconChevronRight size={16} stroke={1.75} />
      </ActionIcon>
    </div>
  )
}
