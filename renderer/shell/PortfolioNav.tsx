import { IconBriefcase, IconChartBar, IconFileCv, IconSchool } from '@tabler/icons-react'
import { useTotals } from '../hooks/useTotals.ts'
import { usePlaces } from '../state/places.ts'
import { showPortfolio } from '../state/showPortfolio.ts'
import { portfolioText } from '../text/portfolio.ts'
import { NavRow } from './NavRow.tsx'
import classes from './Sidebar.module.css'

const parts = [
  ['experiences', IconBriefcase],
  ['scholarlyWorks', IconSchool],
  ['portfolios', IconFileCv],
] as const

/** The parts of the portfolio, each with its count. */
export function PortfolioNav() {
  const totals = useTotals()
  const now = usePlaces(({ place }) => (place.area === 'portfolio' ? place.part : null))
  return (
    <section aria-label={portfolioText.title}>
      <h2 className={classes.heading}>{portfolioText.title}</h2>
      {parts.map(([part, Icon]) => (
        <NavRow
          key={part}
          icon={<Icon size={16} stroke={1.75} />}
          label={portfolioText.records[part].many}
          count={totals?.[part]}
          current={now === part}
          onClick={() => showPortfolio(part)}
        />
      ))}
      <NavRow
        icon={<IconChartBar size={16} stroke={1.75} />}
        label={portfolioText.year}
        current={now === 'year'}
        onClick={() => showPortfolio('year')}
      />
    </section>
  )
}
