import { Button } from '@mantine/core'
import { importFailureWords } from '../text/import.ts'
import classes from './ImportSheet.module.css'
import type { FormatChoice, ImportFailureCode } from './importMessages.ts'

interface ImportRefusalProps {
  readonly code: ImportFailureCode
  readonly formats: readonly FormatChoice[]
  /** The file that waits behind this one. */
  readonly another: string | undefined
  readonly onReadAs: (formatId: string) => void
  readonly onChooseAnother: () => void
  readonly onNext: () => void
}

/** Why a file is not read, and what to do instead. */
export function ImportRefusal({
  code,
  formats,
  another,
  onReadAs,
  onChooseAnother,
  onNext,
}: ImportRefusalProps) {
  const { title, body } = importFailureWords[code]
  return (
    <div className={classes.refusal} role="alert">
      <h3>{title}</h3>
      <p>{body}</p>
      <p className={classes.calm}>Nothing was written; the library is as it was.</p>
      <div className={classes.refusalActions}>
        {formats.map(({ id, name }) => (
          <Button key={id} onClick={() => onReadAs(id)}>
            Read it as {name}
          </Button>
        ))}
        {another !== undefined && <Button onClick={onNext}>Next file</Button>}
        <Button variant="filled" onClick={onChooseAnother} data-autofocus>
          Choose another file
        </Button>
      </div>
    </div>
  )
}
