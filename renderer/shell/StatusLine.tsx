import { IconCheck } from '@tabler/icons-react'
import { useBackups } from '../backups/backupState.ts'
import { useFacets } from '../hooks/useFacets.ts'
import { useTotals } from '../hooks/useTotals.ts'
import { records } from '../text/changes.ts'
import { momentWords } from '../text/dates.ts'
import { resources } from '../text/en.ts'
import classes from './StatusLine.module.css'

/** Saved state and last backup at the left, running work and totals at the right. */
export function StatusLine() {
  const facets = useFacets()
  const contacts = useTotals()?.contacts ?? 0
  const { lastAt, running, failure } = useBackups()
  return (
    <footer className={classes.line} data-pane="status">
      <span className={classes.saved}>
        <IconCheck size={14} stroke={1.75} aria-hidden="true" />
        All changes saved
      </span>
      {failure ? (
        <span className={classes.failure}>{failure}</span>
      ) : (
        <span>{backupWords(lastAt, facets?.total ?? 0)}</span>
      )}
      <span className={classes.gap} />
      {running && <span>Backing up</span>}
      <span className="num">
        {resources(facets?.total ?? 0)}
        {contacts > 0 && ` · ${records('contact', contacts)}`}
      </span>
    </footer>
  )
}

function backupWords(lastAt: string | null, total: number): string {
  if (lastAt) return `Backed up ${momentWords(lastAt, new Date())}`
  return total === 0 ? 'No backup yet: nothing to keep' : 'No backup yet'
}
