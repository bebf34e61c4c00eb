import { Button } from '@mantine/core'
import { useId } from 'react'
import type { Season } from '../../src/model/season.ts'
import { formCount } from '../../src/portfolio/countAsForm.ts'
import { plainTextCheck, withPlainCharacters } from '../../src/portfolio/plainTextCheck.ts'
import { LongTextarea } from '../components/LongTextarea.tsx'
import { useAutosavedText } from '../hooks/useAutosavedText.ts'
import { count } from '../text/en.ts'
import { countWords, findingWords, portfolioText } from '../text/portfolio.ts'
import classes from './Portfolio.module.css'

interface CountedTextProps {
  readonly label: string
  readonly value: string
  /** Most characters the form takes; without it the text is not counted. */
  readonly most: number | undefined
  readonly counting: Season['counting']
  readonly rows?: number
  readonly onSave: (text: string) => Promise<void>
}

/** A text of a form: counted as the form counts while it is typed, and looked through for what is not plain text. */
export function CountedText({ label, value, most, counting, rows = 5, onSave }: CountedTextProps) {
  const id = useId()
  const { text, type, leave } = useAutosavedText(value, onSave)
  const counted = most === undefined ? undefined : formCount(text, most, counting)
  const findings = most === undefined ? [] : plainTextCheck(text)
  const canReplace = findings.some(({ instead }) => instead !== undefined)
  return (
    <div className={classes.text} data-state={counted?.state}>
      <div className={classes.label}>
        <label htmlFor={id}>{label}</label>
        {counted && (
          <span id={`${id}-count`}>
            <b>{count(counted.used)}</b> {countWords(counted)}
          </span>
        )}
      </div>
      <LongTextarea
        id={id}
        aria-describedby={counted ? `${id}-count` : undefined}
        classNames={{ input: classes.prose ?? '' }}
        autosize
        minRows={rows}
        value={text}
        onText={type}
        onBlur={leave}
      />
      {counted && (
        <div className={classes.track} aria-hidden="true">
          <span
            className={classes.fill}
            style={{ width: `${Math.min(1, counted.used / counted.most) * 100}%` }}
          />
        </div>
      )}
      {findings.length > 0 && (
        <div className={classes.odd}>
          <span>May not show as written: {findingWords(findings)}</span>
          {canReplace && (
            <Button
              variant="subtle"
              onClick={() => {
                type(withPlainCharacters(text))
                leave()
              }}
            >
              {portfolioText.plain}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
