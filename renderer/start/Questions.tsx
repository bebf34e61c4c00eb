import { useState } from 'react'
import { careerStages } from '../../src/model/settings.ts'
import type { Specialty } from '../../src/model/specialty.ts'
import { ChoiceChips } from '../settings/ChoiceChips.tsx'
import { TimeZoneSelect } from '../settings/TimeZoneSelect.tsx'
import { zoneOfThisComputer } from '../settings/timeZones.ts'
import { moreWords, questionWords, stageWords } from '../text/start.ts'
import { type Answers, usualSpecialties } from './answers.ts'
import classes from './FirstStart.module.css'
import { Question } from './Question.tsx'

interface QuestionsProps {
  readonly specialties: readonly Specialty[]
  readonly answers: Answers
  readonly onAnswer: (answers: Answers) => void
}

/** The three questions, each skippable. */
export function Questions({ specialties, answers, onAnswer }: QuestionsProps) {
  const [skipped, setSkipped] = useState<ReadonlySet<keyof Answers>>(new Set())
  const skip = (question: keyof Answers, none: Partial<Answers>, again: Partial<Answers>) => ({
    ...questionWords[question],
    skipped: skipped.has(question),
    onSkip: (now: boolean) => {
      const next = new Set(skipped)
      if (now) next.add(question)
      else next.delete(question)
      setSkipped(next)
      onAnswer({ ...answers, ...(now ? none : again) })
    },
  })
  return (
    <div className={classes.questions}>
      <Question {...skip('stage', { stage: undefined }, {})}>
        <ChoiceChips
          label={questionWords.stage.asks}
          several={false}
          choices={careerStages.map((stage) => ({ value: stage, label: stageWords[stage] }))}
          chosen={answers.stage ? [answers.stage] : []}
          onChange={([value]) =>
            onAnswer({ ...answers, stage: careerStages.find((stage) => stage === value) })
          }
        />
      </Question>
      <Question {...skip('specialties', { specialties: [] }, {})}>
        <SpecialtyChoice
          specialties={specialties}
          chosen={answers.specialties}
          onChange={(chosen) => onAnswer({ ...answers, specialties: chosen })}
        />
      </Question>
      <Question {...skip('timeZone', { timeZone: undefined }, { timeZone: zoneOfThisComputer() })}>
        <TimeZoneSelect
          label={questionWords.timeZone.asks}
          value={answers.timeZone}
          onChange={(timeZone) => onAnswer({ ...answers, timeZone })}
        />
      </Question>
    </div>
  )
}

interface SpecialtyChoiceProps {
  readonly specialties: readonly Specialty[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

/** The usual specialties and the chosen ones, then all of them. */
export function SpecialtyChoice({ specialties, chosen, onChange }: SpecialtyChoiceProps) {
  const [all, setAll] = useState(false)
  // Fixed at the first look, so that choosing and unchoosing moves nothing.
  const [first] = useState(() => new Set([...usualSpecialties, ...chosen]))
  const shown = all ? specialties : specialties.filter(({ id }) => first.has(id))
  return (
    <ChoiceChips
      label={questionWords.specialties.asks}
      several
      choices={shown.map(({ id, name, hue }) => ({ value: id, label: name, hue }))}
      chosen={chosen}
      onChange={onChange}
    >
      {!all && (
        <button type="button" className={classes.more} onClick={() => setAll(true)}>
          {moreWords(specialties.length - shown.length)}
        </button>
      )}
    </ChoiceChips>
  )
}
