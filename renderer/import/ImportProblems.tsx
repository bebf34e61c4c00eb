import { UnstyledButton } from '@mantine/core'
import { useEffect, useState } from 'react'
import { desktop } from '../desktop.ts'
import { tellFailure } from '../state/failures.ts'
import { useToasts } from '../state/toast.ts'
import { count, importProblemWords } from '../text/en.ts'
import { problemsWords } from '../text/import.ts'
import classes from './ImportProblems.module.css'
import type { ImportJob } from './importJob.ts'
import type { ImportPreview, PreviewProblem } from './importMessages.ts'

/** More are not read through by anyone; the file holds them all. */
const mostShown = 200

/** What could not be read or was left out, each with its line, its words and the reason. */
export function ImportProblems({
  job,
  preview,
}: {
  readonly job: ImportJob
  readonly preview: ImportPreview
}) {
  const { lost, warned } = preview.problems
  const [problems, setProblems] = useState<readonly PreviewProblem[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another preview has other problems
  useEffect(() => {
    let current = true
    job
      .problems(mostShown)
      .then((found) => current && setProblems(found))
      // The job ended: whoever ended it says so.
      .catch(() => {})
    return () => {
      current = false
    }
  }, [job, preview])
  if (lost + warned === 0) return null
  const save = async () => {
    try {
      const { name, bytes } = await job.problemFile()
      const saved = await desktop.saveFile(name, bytes)
      if (saved)
        useToasts
          .getState()
          .show(`${count(lost)} unreadable ${lost === 1 ? 'row' : 'rows'} saved as ${saved.name}`)
    } catch (error) {
      tellFailure(error)
    }
  }
  return (
    <section className={classes.problems} aria-label="Problems">
      <header className={classes.head}>
        <h3>Problems</h3>
        <span className={classes.number}>
          {problemsWords(lost, warned)}
          {problems.length < lost + warned &&
            problems.length > 0 &&
            ` · first ${count(problems.length)} shown`}
        </span>
        {lost > 0 && (
          <UnstyledButton className={classes.save} onClick={() => void save()}>
            Save these rows as a file
          </UnstyledButton>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keys */}
      <ul className={classes.list} tabIndex={0} aria-label="Problems by line">
        {problems.map(({ line, code, excerpt, lost: gone }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <li key={index} className={classes.problem}>
            <span className="num">Line {count(line)}</span>
            <span className="cut" title={excerpt}>
              {excerpt}
            </span>
            <span>
              <span className={gone ? classes.lost : classes.warned}>
                {importProblemWords[code].what}.
              </span>{' '}
              {gone
                ? (importProblemWords[code].lost ?? importProblemWords[code].so)
                : importProblemWords[code].so}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
