import { useState } from 'react'
import { careerStages } from '../../src/model/settings.ts'
import type { Specialty } from '../../src/model/specialty.ts'
import { ChoiceChips } from '../settings/ChoiceChips.tsx'
import { TimeZoneSelect } from '../settings/TimeZoneSelect.tsx'
import { zoneOfThisComputer } from '../settings/timeZones.ts'
import { questionWords, stageWords } from '../text/start.ts'
import type { Answers } from './answers.ts'
import classes from './FirstStart.module.css'
import { Question } from './Question.tsx'
import { SpecialtyChoice } from './SpecialtyChoice.tsx'

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
