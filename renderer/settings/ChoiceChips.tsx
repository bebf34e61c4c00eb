import { useId } from 'react'
import type { DotHue } from '../../src/model/specialty.ts'
import { Dot } from '../components/Dot.tsx'
import classes from './ChoiceChips.module.css'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hue?: DotHue
}

interface ChoiceChipsProps {
  /** The question, for screen readers. */
  readonly label: string
  readonly several: boolean
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
  /** Stands after the last chip. */
  readonly children?: React.ReactNode
}

/** One or several of a few: native radio buttons or checkboxes, drawn as outlined chips. */
export function ChoiceChips({
  label,
  several,
  choices,
  chosen,
  onChange,
  children,
}: ChoiceChipsProps) {
  const name = useId()
  const choose = (value: string, on: boolean) => {
    if (!several) onChange([value])
    else onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value))
  }
  return (
    <fieldset className={classes.group}>
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={classes.chip}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            value={choice.value}
            checked={chosen.includes(choice.value)}
            onChange={(event) => choose(choice.value, event.currentTarget.checked)}
          />
          {choice.hue && <Dot hue={choice.hue} />}
          {choice.label}
        </label>
      ))}
      {children}
    </fieldset>
  )
}
