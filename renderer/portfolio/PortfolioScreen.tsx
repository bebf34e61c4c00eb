import { Button } from '@mantine/core'
import { useRunCommand } from '../commands/commandRunner.ts'
import { Toast } from '../components/Toast.tsx'
import { useExperiences, useSeasons } from '../hooks/usePortfolio.ts'
import type { PortfolioPart } from '../state/places.ts'
import { portfolioText } from '../text/portfolio.ts'
import { ExperienceEditor } from './ExperienceEditor.tsx'
import { ExperienceList } from './ExperienceList.tsx'
import classes from './Portfolio.module.css'

interface PortfolioScreenProps {
  readonly part: PortfolioPart
  readonly id: string | null
}

/** What the year's work adds up to: the ledger and its season. */
export function PortfolioScreen({ id }: PortfolioScreenProps) {
  return <Experiences id={id} />
}

function Experiences({ id }: { readonly id: string | null }) {
  const experiences = useExperiences()
  const found = useSeasons()
  const open = experiences?.find((experience) => experience.id === id)
  if (!experiences || !found) return <div className={classes.screen} />
  return (
    <section className={classes.screen} aria-label={portfolioText.title}>
      <ExperienceList experiences={experiences} openId={id} {...found} />
      <div className={classes.pane} data-pane="detail">
        {open ? (
          <ExperienceEditor key={open.id} experience={open} season={found.season} />
        ) : (
          <NothingOpen isEmpty={experiences.length === 0} />
        )}
      </div>
      <Toast />
    </section>
  )
}

function NothingOpen({ isEmpty }: { readonly isEmpty: boolean }) {
  const run = useRunCommand()
  return (
    <div className={classes.empty}>
      <h2>{isEmpty ? portfolioText.empty : portfolioText.pickOne}</h2>
      <p>{portfolioText.emptyWhy}</p>
      <Button variant={isEmpty ? 'filled' : 'default'} onClick={() => run('new-experience')}>
        {portfolioText.records.experiences.add}
      </Button>
    </div>
  )
}
