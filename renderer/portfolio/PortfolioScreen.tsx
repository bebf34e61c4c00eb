import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { assertNever } from '../../src/model/assertNever.ts'
import type { CommandId } from '../../src/model/commandTable.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { Toast } from '../components/Toast.tsx'
import { PaneBoundary } from '../faults/PaneBoundary.tsx'
import { useExperiences, usePortfolios, useSeasons, useWorks } from '../hooks/usePortfolio.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { roomForPage, usePageBeside } from '../state/pageBeside.ts'
import type { PortfolioPart } from '../state/places.ts'
import { portfolioText } from '../text/portfolio.ts'
import { workText } from '../text/works.ts'
import { DocumentEditor } from './DocumentEditor.tsx'
import { DocumentList } from './DocumentList.tsx'
import { ExperienceEditor } from './ExperienceEditor.tsx'
import { ExperienceList } from './ExperienceList.tsx'
import classes from './Portfolio.module.css'
import { PageBeside } from './page/PageBeside.tsx'
import { WorkEditor } from './WorkEditor.tsx'
import { WorkList } from './WorkList.tsx'
import { YearScreen } from './YearScreen.tsx'

interface PortfolioScreenProps {
  readonly part: PortfolioPart
  readonly id: string | null
}

/** What the year's work adds up to, in its parts. */
export function PortfolioScreen({ part, id }: PortfolioScreenProps) {
  switch (part) {
    case 'experiences':
      return <Experiences id={id} />
    case 'scholarlyWorks':
      return <Works id={id} />
    case 'portfolios':
      return <Documents id={id} />
    case 'year':
      return <YearScreen />
    default:
      return assertNever(part)
  }
}

function Experiences({ id }: { readonly id: string | null }) {
  const experiences = useExperiences()
  const found = useSeasons()
  const hasPage = useHasPage()
  const open = experiences?.find((experience) => experience.id === id)
  if (!experiences || !found) return <div className={classes.screen} />
  return (
    <section className={classes.screen} data-page={hasPage} aria-label={portfolioText.title}>
      <ExperienceList experiences={experiences} openId={id} {...found} />
      <div className={classes.pane} data-pane="detail">
        <PaneBoundary record={open ? { table: 'experiences', id: open.id } : null}>
          {open ? (
            <ExperienceEditor key={open.id} experience={open} season={found.season} />
          ) : (
            <NothingOpen
              heading={experiences.length === 0 ? portfolioText.empty : portfolioText.pickOne}
              why={portfolioText.emptyWhy}
              command="new-experience"
              verb={portfolioText.records.experiences.add}
            />
          )}
        </PaneBoundary>
      </div>
      {hasPage && <PageBeside season={found.season} marked={open && `experiences:${open.id}`} />}
      <Toast />
    </section>
  )
}

/** Whether a page lies beside: wanted, and with room for it. */
function useHasPage(): boolean {
  const hasRoom = useMediaQuery(roomForPage, undefined, { getInitialValueInEffect: false })
  const isOpen = usePageBeside((state) => state.isOpen)
  return hasRoom && isOpen
}

const none: readonly string[] = []

function Works({ id }: { readonly id: string | null }) {
  const works = useWorks()
  const season = useSeasons()?.season
  const settings = useSettings()
  const ownNames = settings?.ownDetails?.names ?? none
  const hasPage = useHasPage()
  const open = works?.find((work) => work.id === id)
  if (!works || !season || !settings) return <div className={classes.screen} />
  const collections = [...new Set(works.map(({ collection }) => collection))].filter(Boolean)
  return (
    <section className={classes.screen} data-page={hasPage} aria-label={portfolioText.title}>
      <WorkList works={works} openId={id} season={season} ownNames={ownNames} />
      <div className={classes.pane} data-pane="detail">
        <PaneBoundary record={open ? { table: 'scholarlyWorks', id: open.id } : null}>
          {open ? (
            <WorkEditor
              key={open.id}
              work={open}
              season={season}
              ownNames={ownNames}
              collections={collections}
            />
          ) : (
            <NothingOpen
              heading={works.length === 0 ? workText.empty : workText.pickOne}
              why={workText.emptyWhy}
              command="new-work"
              verb={portfolioText.records.scholarlyWorks.add}
            />
          )}
        </PaneBoundary>
      </div>
      {hasPage && <PageBeside season={season} marked={open && `scholarlyWorks:${open.id}`} />}
      <Toast />
    </section>
  )
}

function Documents({ id }: { readonly id: string | null }) {
  const portfolios = usePortfolios()
  const found = useSeasons()
  const open = portfolios?.find((portfolio) => portfolio.id === id)
  if (!portfolios || !found) return <div className={classes.whole} />
  const season = found.seasons.find((one) => one.id === open?.season) ?? found.season
  return (
    <section className={classes.whole} aria-label={portfolioText.title}>
      {open ? (
        <DocumentEditor key={open.id} portfolio={open} season={season} />
      ) : (
        <DocumentList portfolios={portfolios} />
      )}
      <Toast />
    </section>
  )
}

interface NothingOpenProps {
  readonly heading: string
  readonly why: string
  readonly command: CommandId
  readonly verb: string
}

function NothingOpen({ heading, why, command, verb }: NothingOpenProps) {
  const run = useRunCommand()
  return (
    <div className={classes.empty}>
      <h2>{heading}</h2>
      <p>{why}</p>
      <Button variant="filled" onClick={() => run(command)}>
        {verb}
      </Button>
      {command === 'new-work' && (
        <Button ml={8} onClick={() => run('import-files')}>
          {workText.importWorks}
        </Button>
      )}
    </div>
  )
}
