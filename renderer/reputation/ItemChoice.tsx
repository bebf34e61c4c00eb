import { Checkbox } from '@mantine/core'
import type { PresenceItem } from '../../src/reputation/presence/checklist.ts'
import { groupWords, startReviewText } from '../text/reputation.ts'
import classes from './Reputation.module.css'

interface ItemChoiceProps {
  readonly items: readonly PresenceItem[]
  readonly chosen: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** The items of the checklist to choose from, by their groups. */
export function ItemChoice({ items, chosen, onChange }: ItemChoiceProps) {
  const groups = [...new Set(items.map(({ group }) => group))]
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={classes.choice} tabIndex={0} aria-label={startReviewText.items}>
      {groups.map((group) => (
        <fieldset key={group}>
          <legend>{groupWords[group]}</legend>
          {items
            .filter((item) => item.group === group)
            .map(({ id, title }) => (
              <Checkbox
                key={id}
                my={4}
                label={title}
                checked={chosen.includes(id)}
                onChange={() => toggle(id)}
              />
            ))}
        </fieldset>
      ))}
    </section>
  )
}
