import { useEffect } from 'react'
import {
  type Interaction,
  type InteractionKind,
  interactionKinds,
} from '../../src/model/interaction.ts'
import { keyCaps } from '../text/keys.ts'
import { kindOfInteractionWords } from '../text/people.ts'
import classes from './LogPopover.module.css'
import { hasSides } from './useLogDraft.ts'

interface KindChipsProps {
  readonly kind: InteractionKind
  readonly onKind: (kind: InteractionKind) => void
}

/** The kinds of interaction as chips: arrows within them, Alt and a digit from anywhere in the popover. */
export function KindChips({ kind, onKind }: KindChipsProps) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const chosen = event.altKey
        ? interactionKinds[Number(event.code.replace('Digit', '')) - 1]
        : undefined
      if (!chosen) return
      event.preventDefault()
      onKind(chosen)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [onKind])
  return (
    <fieldset className={classes.chips}>
      <legend className="visually-hidden">Kind</legend>
      {interactionKinds.map((each, at) => (
        <label key={each} className={classes.chip} title={keyCaps(`Alt+${at + 1}`)}>
          <input
            type="radio"
            name="log-kind"
            checked={each === kind}
            onChange={() => onKind(each)}
          />
          {kindOfInteractionWords[each]}
          <kbd>{at + 1}</kbd>
        </label>
      ))}
    </fieldset>
  )
}

interface SideChipsProps {
  readonly kind: InteractionKind
  readonly by: NonNullable<Interaction['by']>
  readonly them: 'She' | 'He' | 'They'
  readonly onBy: (by: NonNullable<Interaction['by']>) => void
}

/** Who began it, for what one of the two begins. */
export function SideChips({ kind, by, them, onBy }: SideChipsProps) {
  if (!hasSides(kind)) return null
  const sides = [
    ['me', 'From me'],
    ['them', { They: 'From them', She: 'From her', He: 'From him' }[them]],
  ] as const
  return (
    <fieldset className={`${classes.chips} ${classes.sides}`}>
      <legend className="visually-hidden">Who began it</legend>
      {sides.map(([side, words]) => (
        <label key={side} className={classes.chip}>
          <input type="radio" name="log-by" checked={side === by} onChange={() => onBy(side)} />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
