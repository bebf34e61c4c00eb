import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DocumentTable, PortfolioDocument } from '../../src/model/portfolioDocument.ts'
import { yearTables } from '../../src/portfolio/document/yearTables.ts'
import { Toast } from '../components/Toast.tsx'
import { useToday } from '../hooks/useToday.ts'
import { documentText } from '../text/documents.ts'
import { portfolioText } from '../text/portfolio.ts'
import { LeavingSheet } from './LeavingSheet.tsx'
import classes from './Portfolio.module.css'
import { useYearFigures } from './useYearFigures.ts'
import chart from './YearScreen.module.css'

/** Twelve months in charts that are tables: every bar has its figure, so that none needs its colour or its length. */
export function YearScreen() {
  const today = useToday()
  const { figures, specialtyNames } = useYearFigures(today)
  const [isLeaving, setIsLeaving] = useState(false)
  const tables = figures ? yearTables(figures, specialtyNames) : []
  return (
    <section className={classes.whole} aria-label={portfolioText.title}>
      <div className={chart.screen}>
        <header className={classes.bar}>
          <h1>{portfolioText.year}</h1>
          <Button disabled={tables.length === 0} onClick={() => setIsLeaving(true)}>
            {documentText.export}
          </Button>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <div className={chart.scroll} tabIndex={0}>
          {figures && tables.length === 0 && (
            <div className={classes.empty}>
              <h2>Nothing in the last twelve months yet</h2>
              <p>
                What you save, say, post and begin is counted here by month, kind and specialty.
              </p>
            </div>
          )}
          {tables.map((table) => (
            <BarTable key={table.caption} table={table} />
          ))}
        </div>
      </div>
      {isLeaving && (
        <LeavingSheet
          document={yearDocument(tables, today)}
          isCurrent
          onClose={() => setIsLeaving(false)}
        />
      )}
      <Toast />
    </section>
  )
}

/** A table whose figures stand on bars; each row has a scale of its own, its highest month the tallest. */
function BarTable({ table: { caption, head, rows } }: { readonly table: DocumentTable }) {
  return (
    <table className={chart.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = '', ...cells]) => {
          const months = cells.slice(0, -1).map(Number)
          const most = Math.max(1, ...months)
          return (
            <tr key={first}>
              <th scope="row">{first}</th>
              {months.map((value, at) => (
                <td key={head[at + 1]}>
                  <span className={chart.figure} data-none={value === 0}>
                    {value.toLocaleString()}
                  </span>
                  <span
                    className={chart.bar}
                    style={{ height: `${(value / most) * 2}rem` }}
                    aria-hidden="true"
                  />
                </td>
              ))}
              <td className={chart.total}>{Number(cells.at(-1)).toLocaleString()}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function yearDocument(tables: readonly DocumentTable[], today: string): PortfolioDocument {
  return {
    title: portfolioText.year,
    owner: '',
    ownerLines: [],
    paper: 'letter',
    madeOn: today,
    sections: [
      {
        id: 'year',
        heading: 'Twelve months in figures',
        text: [],
        entries: [],
        isNumbered: false,
        tables,
      },
    ],
  }
}
