import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconStar, IconStarFilled, IconTrash } from '@tabler/icons-react'
import { editWork, starWork } from '../../src/commands/changeWorks.ts'
import { trashPortfolioRecords } from '../../src/commands/trashPortfolioRecords.ts'
import { referenceStyles } from '../../src/model/portfolio.ts'
import type { Resource } from '../../src/model/resource.ts'
import { type ScholarlyWork, workWithPaper } from '../../src/model/scholarlyWork.ts'
import type { Season } from '../../src/model/season.ts'
import { formatReference } from '../../src/portfolio/references/formatReference.ts'
import { ownPlaceAmong } from '../../src/portfolio/references/ownName.ts'
import { plainReference, referenceOfWork } from '../../src/portfolio/references/reference.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { desktop } from '../desktop.ts'
import { Notices } from '../detail/Notices.tsx'
import { RetractionLine } from '../detail/RetractionLine.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { useResource } from '../hooks/useResource.ts'
import { tellFailure } from '../state/failures.ts'
import { usePlaces } from '../state/places.ts'
import { showResource } from '../state/showResource.ts'
import { useToasts } from '../state/toast.ts'
import { portfolioText, styleWords } from '../text/portfolio.ts'
import { workText } from '../text/works.ts'
import { RecordNotSaved } from '../unsaved/HeldSince.tsx'
import { useWithHeld } from '../unsaved/withHeld.ts'
import classes from './Portfolio.module.css'
import { PageToggle } from './page/PageToggle.tsx'
import { ResourcePicker } from './RecordPickers.tsx'
import { ReferenceText } from './ReferenceText.tsx'
import { type ChangeWork, OwnPart, WorkEvents, WorkFacts, WorkKind } from './WorkFields.tsx'

interface WorkEditorProps {
  readonly work: ScholarlyWork
  readonly season: Season
  readonly ownNames: readonly string[]
  readonly collections: readonly string[]
}

/** One scholarly work: what it is, its paper or its own facts, the user's part, and how it will be cited. */
export function WorkEditor({ work: saved, season, ownNames, collections }: WorkEditorProps) {
  const work = useWithHeld(saved)
  const edit = useEdit()
  const paper = useResource(work.resourceId ?? null)
  const change: ChangeWork = (patch) => edit(editWork, work.id, patch, { quiet: true })
  const { people } = workWithPaper(work, paper)
  return (
    <>
      <WorkBar work={work} season={season} />
      <div className={classes.doc}>
        <References
          work={work}
          paper={paper}
          ownPlace={work.ownPlace ?? ownPlaceAmong(people, ownNames)}
        />
        {paper && (
          <>
            <Notices resource={paper} />
            <p className={classes.faint}>
              <RetractionLine resource={paper} />
            </p>
          </>
        )}
        <RecordNotSaved id={work.id} />
        <WorkKind work={work} change={change} />
        <div className={classes.section}>
          <ResourcePicker
            label={workText.paper}
            most={1}
            ids={work.resourceId ? [work.resourceId] : []}
            onChange={([resourceId]) => void change({ resourceId })}
          />
          {paper && (
            <p className={classes.faint}>
              {workText.fromPaper}{' '}
              <Button variant="subtle" onClick={() => showResource(paper.id)}>
                {workText.openPaper}
              </Button>
            </p>
          )}
        </div>
        {!paper && <WorkFacts work={work} change={change} />}
        <OwnPart
          work={work}
          change={change}
          ownNames={ownNames}
          collections={collections}
          people={people}
        />
        <WorkEvents work={work} />
        <div className={classes.section}>
          <AutosaveField
            label={workText.notes}
            rows={2}
            value={work.notes}
            onSave={(notes) => change({ notes })}
          />
          <p className={classes.faint}>{workText.notesWhy}</p>
        </div>
      </div>
    </>
  )
}

function WorkBar({ work, season }: Pick<WorkEditorProps, 'work' | 'season'>) {
  const perform = useDo()
  const { id, starredIn } = work
  const isStarred = starredIn.includes(season.id)
  const Star = isStarred ? IconStarFilled : IconStar
  const remove = async () => {
    usePlaces.getState().replace({ area: 'portfolio', part: 'scholarlyWorks', id: null })
    await perform((context) => trashPortfolioRecords(context, 'scholarlyWorks', [id]))
  }
  return (
    <header className={classes.bar}>
      {season.works.starred > 0 && (
        <Button
          variant="subtle"
          aria-pressed={isStarred}
          leftSection={<Star size={16} stroke={1.75} />}
          onClick={() =>
            void perform((context) => starWork(context, id, season.id, !isStarred), { quiet: true })
          }
        >
          {workText.star}
        </Button>
      )}
      <span className={classes.space} />
      <PageToggle />
      <Tooltip label={portfolioText.trash}>
        <ActionIcon
          aria-label={`${portfolioText.trash}: ${work.title}`}
          onClick={() => void remove()}
        >
          <IconTrash size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </header>
  )
}

interface ReferencesProps {
  readonly work: ScholarlyWork
  readonly paper: Resource | undefined
  readonly ownPlace: number | undefined
}

/** How the work is cited in each style, the user's name bold. */
function References({ work, paper, ownPlace }: ReferencesProps) {
  const copy = async (text: string) => {
    await desktop.copyText(text)
    useToasts.getState().show('Reference copied')
  }
  return (
    <section aria-label={workText.reference} className={classes.references}>
      {referenceStyles.map((style) => {
        const runs = formatReference(referenceOfWork(work, paper, ownPlace), style)
        return (
          <div key={style} className={classes.reference}>
            <span className={classes.figure}>{styleWords[style]}</span>
            <p dir="auto">
              <ReferenceText runs={runs} />
            </p>
            <Button
              variant="subtle"
              aria-label={`Copy the ${styleWords[style]} reference`}
              onClick={() => void copy(plainReference(runs)).catch(tellFailure)}
            >
              Copy
            </Button>
          </div>
        )
      })}
    </section>
  )
}
