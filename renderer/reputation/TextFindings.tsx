import { IconAlertTriangle, IconHandStop, IconInfoCircle, IconMessage2 } from '@tabler/icons-react'
import { helpWords, scanLine, severityWords, whyWords } from '../text/drafts.ts'
import { toneWords } from '../text/tone.ts'
import type { TextReading } from '../workers/scanWorker.ts'
import classes from './Reputation.module.css'

const icons = { block: IconHandStop, warn: IconAlertTriangle, note: IconInfoCircle } as const

/** What was found in a text: why it matters and what helps; then the notes on tone. Only the line at the head is announced. */
export function TextFindings({ reading }: { readonly reading: TextReading | undefined }) {
  if (!reading) return null
  const { text, scanned, notes } = reading
  return (
    <section className={classes.section} aria-label="Findings">
      <h2>Findings</h2>
      <p aria-live="polite" className={classes.faint}>
        {text.trim() === '' ? 'Nothing is written yet' : scanLine(scanned)}
      </p>
      {scanned.mosaic.patient && scanned.risk === 'high' && (
        <p>
          Together these point to one person on one day. The patient, family or a colleague could
          recognise this.
        </p>
      )}
      <ul>
        {scanned.findings
          .filter(({ severity }) => severity !== 'note')
          .map(({ rule, start, end, severity, why, help }) => {
            const Icon = icons[severity]
            return (
              <li
                key={`${rule}-${start}-${end}`}
                className={classes.finding}
                data-severity={severity}
              >
                <Icon size={16} stroke={1.75} aria-hidden="true" />
                <div>
                  <b>{severityWords[severity]}</b> {text.slice(start, end)}
                  <p>{whyWords[why]}</p>
                  <p>What helps: {help.map((code) => helpWords[code]).join(' ')}</p>
                </div>
              </li>
            )
          })}
        {notes.map(({ rule, start, end, topic }) => (
          <li key={`${rule}-${start}-${end}`} className={classes.finding} data-severity="note">
            <IconMessage2 size={16} stroke={1.75} aria-hidden="true" />
            <div>
              <b>{toneWords[topic].name}</b> {text.slice(start, end)}
              <p>{toneWords[topic].why}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className={classes.faint}>Rules of {scanned.rulePackVersion.slice(0, 10)}</p>
    </section>
  )
}
