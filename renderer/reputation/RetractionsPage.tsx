import { Button, Progress } from '@mantine/core'
import type { RetractionStage } from '../../src/commands/importRetractions.ts'
import { useNoticedResources, useRetractionList } from '../hooks/useRetractions.ts'
import { importRetractionList, useRetractionImport } from '../retractions/retractionImport.ts'
import { useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import { showResource } from '../state/showResource.ts'
import { count } from '../text/en.ts'
import { listWords, retractionLine, retractionText } from '../text/retractions.ts'
import classes from './Reputation.module.css'

/** The list of retractions: its date, a newer one, and which of one's own resources stand in it. */
export function RetractionsPage() {
  const session = useSession()
  const list = useRetractionList()
  const { running, refusal } = useRetractionImport()
  return (
    <div className={classes.doc}>
      <h1 className={classes.title}>{retractionText.title}</h1>
      <p className={classes.lead}>{retractionText.lead}</p>
      {list === null && <p className={classes.strong}>{retractionText.none}</p>}
      {list && <p className={classes.strong}>{listWords(list)}</p>}
      <p className={classes.faint}>
        {retractionText.where} {retractionText.notBackedUp}
      </p>
      {running ? (
        <ImportProgress
          stage={running.stage}
          fileName={running.fileName}
          onCancel={running.cancel}
        />
      ) : (
        <Button onClick={() => void importRetractionList(session).catch(tellFailure)}>
          {list ? retractionText.importAgain : retractionText.import}
        </Button>
      )}
      <p role="alert" className={classes.refusal}>
        {refusal}
      </p>
      <Noticed />
    </div>
  )
}

interface ImportProgressProps {
  readonly stage: RetractionStage
  readonly fileName: string
  readonly onCancel: () => void
}

function ImportProgress({ stage, fileName, onCancel }: ImportProgressProps) {
  const share = stage.stage === 'reading' ? (stage.done / Math.max(1, stage.total)) * 100 : 100
  const words =
    stage.stage === 'reading'
      ? `Reading ${fileName}, ${Math.floor(share)}%`
      : retractionText.writing
  return (
    <div className={classes.progress}>
      <p>{words}</p>
      <Progress value={share} aria-label={retractionText.importing} transitionDuration={0} />
      <Button variant="subtle" onClick={onCancel}>
        {retractionText.cancel}
      </Button>
    </div>
  )
}

const shown = 500

function Noticed() {
  const noticed = useNoticedResources()
  if (!noticed) return null
  return (
    <section className={classes.section} aria-label={retractionText.inLibrary}>
      <h2>
        {retractionText.inLibrary} <span className="num">{count(noticed.length)}</span>
      </h2>
      {noticed.length === 0 && <p className={classes.faint}>{retractionText.nothingNoticed}</p>}
      <ul>
        {noticed.slice(0, shown).map(({ id, title, state }) => (
          <li key={id}>
            <button type="button" className={classes.row} onClick={() => showResource(id)}>
              <span className={classes.rowTitle}>{title}</span>
              <span className={classes.faint}>{retractionLine(state)}</span>
            </button>
          </li>
        ))}
      </ul>
      {noticed.length > shown && (
        <p className={classes.faint}>{count(noticed.length - shown)} more are not shown.</p>
      )}
      <p className={classes.faint}>{retractionText.notJudged}</p>
    </section>
  )
}
