import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { moreNotesWords, speakingWords } from '../text/export.ts'
import classes from './ExportSheet.module.css'

const shown = 5

interface Speaking {
  readonly blocks: number
  readonly warns: number
}

interface SpeakingListProps<T extends Speaking> {
  readonly title: string
  readonly none: string
  readonly some: (number: number) => string
  readonly found: readonly T[]
  readonly keyOf: (one: T) => string
  readonly name: (one: T) => ReactNode
}

/** What would leave and speaks of somebody, the worst first. Nothing is held back: whoever shares it decides. */
export function SpeakingList<T extends Speaking>({
  title,
  none,
  some,
  found,
  keyOf,
  name,
}: SpeakingListProps<T>) {
  return (
    <section className={classes.speaking} aria-label={title} aria-live="polite">
      <p>
        {found.length > 0 && <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />}
        {found.length === 0 ? none : some(found.length)}
      </p>
      <ul>
        {found.slice(0, shown).map((one) => (
          <li key={keyOf(one)}>
            {name(one)}
            <span>{speakingWords(one)}</span>
          </li>
        ))}
      </ul>
      {found.length > shown && <p>{moreNotesWords(found.length - shown)}</p>}
    </section>
  )
}
