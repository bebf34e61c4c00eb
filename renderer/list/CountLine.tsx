import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { ViewAnswer } from '../../src/search/viewAnswer.ts'
import { count } from '../text/en.ts'
import classes from './FindBar.module.css'

interface CountLineProps<Sort extends string> {
  readonly answer: ViewAnswer | undefined
  /** `1,284 resources`. */
  readonly words: (total: number) => string
  readonly sorts: readonly Sort[]
  readonly sortWords: Readonly<Record<Sort, string>>
  /** The order as it is shown: without words there is no match to be best. */
  readonly sortShown: string
  readonly onSort: (sort: Sort) => void
}

/** How many the list shows of how many, and in which order. */
export function CountLine<Sort extends string>(props: CountLineProps<Sort>) {
  const { answer, words, sorts, sortWords, sortShown, onSort } = props
  const said = useSaidLater(answer ? countWords(answer, words) : '')
  return (
    <div className={classes.count}>
      {answer && (
        <span>
          <b className="num">{count(answer.ids.length)}</b>{' '}
          {answer.ids.length === answer.total
            ? words(answer.total).slice(count(answer.total).length).trim()
            : `of ${words(answer.total)}`}
        </span>
      )}
      {answer?.fuzzy && <span className={classes.note}>spelling taken loosely</span>}
      {answer?.missing && <span className={classes.note}>{missingWords(answer.missing)}</span>}
      <output className="visually-hidden">{said}</output>
      <Menu position="bottom-end">
        <Menu.Target>
          <UnstyledButton className={classes.sort} aria-label={`Order: ${sortShown}`}>
            {sortShown}
            <IconChevronDown size={14} stroke={1.75} />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {sorts.map((sort) => (
            <Menu.Item key={sort} onClick={() => onSort(sort)}>
              {sortWords[sort]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

function countWords(answer: ViewAnswer, words: (total: number) => string): string {
  const counted =
    answer.ids.length === answer.total
      ? words(answer.total)
      : `${count(answer.ids.length)} of ${words(answer.total)}`
  return answer.missing ? `${counted}, ${missingWords(answer.missing)}` : counted
}

/** What is nowhere, so that nobody wonders why the rest was found. */
function missingWords(missing: readonly string[]): string {
  return `not found: ${missing.join(', ')}`
}

/** Counts are said once typing has stopped, not at every key. */
function useSaidLater(words: string): string {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), 500)
    return () => clearTimeout(timer)
  }, [words])
  return said
}
