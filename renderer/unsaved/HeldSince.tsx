import { IconAlertCircle } from '@tabler/icons-react'
import { writingText } from '../text/writing.ts'
import classes from './HeldSince.module.css'
import { useIsHeld, useSinceHeld } from './useHeld.ts'

/** Below a field whose text is held and not saved. */
export function HeldSince({ since }: { readonly since: string }) {
  return (
    <span className={classes.below}>
      <span className={classes.mark}>
        <IconAlertCircle size={14} stroke={1.75} aria-hidden="true" />
        {writingText.notSavedSince(since)}
      </span>
      <span className={classes.kept}>{writingText.keptHere}</span>
    </span>
  )
}

/** In the row of a record of which something is not saved. */
export function NotSavedMark({ id }: { readonly id: string }) {
  if (!useIsHeld(id)) return null
  return (
    <span className={classes.mark}>
      <IconAlertCircle size={14} stroke={1.75} aria-hidden="true" />
      {writingText.notSaved}
    </span>
  )
}

/** In an editor, where anything of its record is held: since when. */
export function RecordNotSaved({ id }: { readonly id: string }) {
  const since = useSinceHeld(id)
  return since === undefined ? null : <HeldSince since={since} />
}

/** Where there is no room for words: a sign, with the words for those who do not see it. */
export function NotSavedSign({ id }: { readonly id: string }) {
  if (!useIsHeld(id)) return null
  return (
    <span className={classes.mark}>
      <IconAlertCircle size={14} stroke={1.75} aria-hidden="true" />
      <span className="visually-hidden">{writingText.notSaved}</span>
    </span>
  )
}
