import { IconLock } from '@tabler/icons-react'
import classes from './PrivateBadge.module.css'

/** Marks what is in no export unless it is chosen there; the sentence beside it says so. */
export function PrivateBadge() {
  return (
    <span className={classes.badge}>
      <IconLock size={12} stroke={1.75} aria-hidden="true" />
      Private
    </span>
  )
}
