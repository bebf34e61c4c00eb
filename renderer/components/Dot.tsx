import type { DotHue } from '../../src/model/specialty.ts'
import classes from './Dot.module.css'

/** The 7 px dot of a specialty; always followed by its name. */
export function Dot({ hue }: { readonly hue: DotHue }) {
  return (
    <i className={classes.dot} style={{ background: `var(--px-dot-${hue})` }} aria-hidden="true" />
  )
}
