import { Button } from '@mantine/core'
import { useRef } from 'react'
import type { Portfolio } from '../../src/model/portfolio.ts'
import { templateNames } from '../../src/portfolio/templates.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useRowKeys } from '../list/useRowKeys.ts'
import { showPortfolio } from '../state/showPortfolio.ts'
import { fullDate } from '../text/dates.ts'
import { documentText } from '../text/documents.ts'
import { count } from '../text/en.ts'
import { portfolioText } from '../text/portfolio.ts'
import { NotSavedMark } from '../unsaved/HeldSince.tsx'
import classes from './Portfolio.module.css'

/** The documents made so far, the one changed last first. */
export function DocumentList({ portfolios }: { readonly portfolios: readonly Portfolio[] }) {
  const run = useRunCommand()
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list, (key) => {
    if (key === 'n') run('new-portfolio')
    return key === 'n'
  })
  const { portfolios: words } = portfolioText.records
  return (
    <>
      <header className={classes.bar}>
        <h1>
          {words.many} <span className="num">{count(portfolios.length)}</span>
        </h1>
        <Button variant="filled" onClick={() => run('new-portfolio')}>
          {words.add}
        </Button>
      </header>
      {portfolios.length === 0 && (
        <div className={classes.empty}>
          <h2>{documentText.empty}</h2>
          <p>{documentText.emptyWhy}</p>
        </div>
      )}
      <div className={classes.list} ref={list}>
        {portfolios.map(({ id, name, template, changedAt }) => (
          <button
            key={id}
            type="button"
            data-row
            className={`${classes.row} ${classes.tall}`}
            onClick={() => showPortfolio('portfolios', id)}
          >
            <span className={classes.two}>
              <span className="cut">{name || words.untitled}</span>
              <span className={classes.figure}>
                {templateNames[template]} · {fullDate(changedAt)}
              </span>
            </span>
            <NotSavedMark id={id} />
          </button>
        ))}
      </div>
    </>
  )
}
