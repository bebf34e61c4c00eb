import { useGradually } from '../hooks/useGradually.ts'
import { useFindings } from '../hooks/usePresence.ts'
import { count } from '../text/en.ts'
import { reputationText } from '../text/reputation.ts'
import { FindingCard } from './FindingCard.tsx'
import classes from './Reputation.module.css'

/** What all reviews found, the open first. */
export function FindingsPage() {
  const findings = useFindings()
  const drawn = useGradually(findings ?? [])
  if (!findings) return null
  const open = findings.filter(({ closedOn }) => closedOn === undefined).length
  return (
    <div className={classes.doc}>
      <h1 className={classes.title}>{reputationText.findings}</h1>
      <p className={classes.lead}>
        {findings.length === 0
          ? reputationText.noFindings
          : `${count(open)} open of ${count(findings.length)}`}
      </p>
      <ul>
        {drawn.map((finding) => (
          <li key={finding.id}>
            <FindingCard finding={finding} />
          </li>
        ))}
      </ul>
    </div>
  )
}
