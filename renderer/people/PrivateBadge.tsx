import { IconLock } from '@tabler/icons-react'
import classes from './contact.module.css'

/** A lock and the word; what private means is said beside it or in its tooltip. */
export function PrivateBadge() {
  return (
    <span className={classes.private} title="Never exported unless you choose it">
      <IconLock size={12} stroke={1.75} aria-hidden="true" />
      Private
    </span>
  )
}
