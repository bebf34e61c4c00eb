import { IconChevronRight } from '@tabler/icons-react'
import classes from './Door.module.css'

interface DoorProps {
  readonly icon: React.ReactNode
  readonly name: string
  readonly hint: string
  /** The likelier one is tinted. */
  readonly likely?: boolean
  readonly disabled: boolean
  readonly onOpen: () => void
}

/** One way into the library. */
export function Door({ icon, name, hint, likely = false, disabled, onOpen }: DoorProps) {
  return (
    <button
      type="button"
      className={classes.door}
      data-likely={likely}
      disabled={disabled}
      onClick={onOpen}
    >
      <span className={classes.icon}>{icon}</span>
      <span>
        <span className={classes.name}>{name}</span>
        <span className={classes.hint}>{hint}</span>
      </span>
      <IconChevronRight size={16} stroke={1.75} aria-hidden="true" />
    </button>
  )
}
