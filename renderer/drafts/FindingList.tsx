import { Button, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconHandStop, IconInfoCircle } from '@tabler/icons-react'
import type { RefObject } from 'react'
import type { GateDecision } from '../../src/model/gateDecision.ts'
import { dismissalOf, wordsOf } from '../../src/reputation/gate/draftFindings.ts'
import type { Finding, Severity } from '../../src/reputation/scanTypes.ts'
import { DismissedFindings } from '../gate/DismissedFindings.tsx'
import { DismissFinding } from '../gate/DismissFinding.tsx'
import {
  draftText,
  helpWords,
  partWords,
  scanLine,
  severityWords,
  whyWords,
} from '../text/drafts.ts'
import type { DraftReading } from '../workers/draftWorker.ts'
import classes from './Drafts.module.css'

const icons = { block: IconHandStop, warn: IconAlertTriangle, note: IconInfoCircle } as const
const order: readonly Severity[] = ['block', 'warn', 'note']

/** The field of the image that a finding is about. */
function fieldOfImage(
  part: 'alt-text' | 'file-name',
  at: number,
): HTMLInputElement | HTMLTextAreaElement | null {
  const card = document.querySelector(`[data-picture-at="${at}"]`)
  if (part === 'alt-text') return card?.querySelector('textarea') ?? null
  return card?.querySelector<HTMLInputElement>('input[type="text"], input:not([type])') ?? null
}

interface FindingListProps {
  readonly reading: DraftReading | undefined
  readonly field: RefObject<HTMLTextAreaElement | null>
  /** Puts other words in place of a stretch of the text. */
  readonly onReplace: (start: number, end: number, words: string) => void
  readonly draftId: string
  readonly decisions: readonly GateDecision[]
}

/** What was found in the text, why it matters and what helps. Only the line at the head is announced. */
export function FindingList(props: FindingListProps) {
  const { reading, field, onReplace, draftId, decisions } = props
  const open = reading ? openFindings(reading, decisions) : []
  const findings = [...open].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  const select = ({ start, end, part, partIndex }: Finding) => {
    const found = part === 'text' ? field.current : fieldOfImage(part, partIndex)
    found?.focus()
    found?.setSelectionRange(start, end)
  }
  return (
    <section aria-label={draftText.findings}>
      <h2>{draftText.findings}</h2>
      <p aria-live="polite" className={classes.faint}>
        {reading ? scanLine({ ...reading.scanned, findings: open }) : ''}
      </p>
      {reading && (
        <p className={classes.faint}>Rules of {reading.scanned.rulePackVersion.slice(0, 10)}</p>
      )}
      <ul>
        {findings.map((finding) => {
          const { severity, start, end, rule, why, help, part, partIndex } = finding
          const Icon = icons[severity]
          return (
            <li key={`${part}-${partIndex}-${rule}-${start}-${end}`} data-severity={severity}>
              <UnstyledButton onClick={() => select(finding)}>
                <span className={classes.found}>
                  <Icon size={16} stroke={1.75} aria-hidden="true" />
                  <b>{severityWords[severity]}</b>
                  <span className="cut">
                    {part === 'text' ? reading?.text.slice(start, end) : partWords[part]}
                  </span>
                </span>
              </UnstyledButton>
              <p>
                <b>Why</b> {whyWords[why]}
              </p>
              <p>
                <b>What helps</b> {help.map((code) => helpWords[code]).join(' ')}
              </p>
              {part === 'text' && finding.label === 'Q_RECENCY' && (
                <Button variant="subtle" onClick={() => onReplace(start, end, draftText.lately)}>
                  Use “{draftText.lately}”
                </Button>
              )}
              {severity !== 'note' && reading && (
                <DismissFinding
                  draftId={draftId}
                  finding={finding}
                  words={wordsIn(reading, finding)}
                />
              )}
            </li>
          )
        })}
      </ul>
      <DismissedFindings decisions={decisions} />
    </section>
  )
}

/** The findings of a reading that were not dismissed. */
export function openFindings(
  reading: DraftReading,
  decisions: readonly GateDecision[],
): readonly Finding[] {
  return reading.scanned.findings.filter(
    (finding) => !dismissalOf(finding, wordsIn(reading, finding), decisions),
  )
}

function wordsIn({ text, context }: DraftReading, finding: Finding): string {
  return wordsOf(finding, text, context)
}
