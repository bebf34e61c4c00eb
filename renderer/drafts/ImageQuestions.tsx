import { SegmentedControl } from '@mantine/core'
import { useId, useState } from 'react'
import { answerOfImage } from '../../src/commands/draftImages.ts'
import type { DraftPicture } from '../../src/model/draft.ts'
import { type ImageQuestion, imageAnswers } from '../../src/model/imageQuestion.ts'
import { imageChecks, imageQuestions } from '../../src/planner/images/imageQuestions.ts'
import { useDo } from '../hooks/useDo.ts'
import { imageAnswerWords, imageText } from '../text/draftImages.ts'
import { count } from '../text/en.ts'
import classes from './Images.module.css'

interface ImageQuestionsProps {
  readonly draftId: string
  readonly picture: DraftPicture
}

/** What only a person can see in a picture, asked one by one. */
export function ImageQuestions({ draftId, picture }: ImageQuestionsProps) {
  const perform = useDo()
  const { open, seen } = imageChecks(picture)
  // As it was when it came: the last answer does not fold away what has the focus.
  const [unfolded] = useState(open.length > 0 || seen.length > 0)
  const answered = imageQuestions.length - open.length
  return (
    <details className={classes.questions} open={unfolded}>
      <summary>
        Looked through{' '}
        <span>
          {count(answered)} of {count(imageQuestions.length)}
        </span>
      </summary>
      {imageQuestions.map((question) => (
        <Question
          key={question.id}
          question={question}
          answer={picture.answers[question.id]}
          onAnswer={(answer) =>
            void perform(
              (context) =>
                answerOfImage(context, draftId, picture.id, { question: question.id, answer }),
              { quiet: true },
            )
          }
        />
      ))}
      {seen.length > 0 && <p className={classes.seen}>{imageText.seen}</p>}
    </details>
  )
}

interface QuestionProps {
  readonly question: ImageQuestion
  readonly answer: string | undefined
  readonly onAnswer: (answer: string) => void
}

function Question({
  question: { ask, look, source, verifiedOn },
  answer,
  onAnswer,
}: QuestionProps) {
  const id = useId()
  return (
    <div className={classes.question}>
      <p id={id} title={`${source}, read ${verifiedOn}`}>
        {ask} <span>{look}</span>
      </p>
      <SegmentedControl
        aria-labelledby={id}
        data={imageAnswers.map((value) => ({ value, label: imageAnswerWords[value] }))}
        // An empty value is none of them: nothing is answered for the user.
        value={answer ?? ''}
        onChange={onAnswer}
      />
    </div>
  )
}
