import { type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Draft } from '../../src/model/draft.ts'
import type { GateDecision } from '../../src/model/gateDecision.ts'
import { dismissalOf, wordsOf } from '../../src/reputation/gate/dismissals.ts'
import type { GateCheck } from '../../src/reputation/gate/gateCheck.ts'
import type { Finding, Severity } from '../../src/reputation/scanTypes.ts'
import type { MarkedField } from '../components/MarkedText.tsx'
import { DismissedFindings } from '../gate/DismissedFindings.tsx'
import { MarkReady } from '../gate/MarkReady.tsx'
import { fullDate } from '../text/dates.ts'
import { draftText, severityWords } from '../text/drafts.ts'
import { count } from '../text/en.ts'
import { togetherWords } from '../text/together.ts'
import type { DraftReading } from '../workers/draftWorker.ts'
import { FindingRow } from './FindingRow.tsx'
import classes from './Findings.module.css'
import type { OpenFacts } from './openFacts.ts'
import { ToneNotes } from './ToneNotes.tsx'

const order: readonly Severity[] = ['block', 'warn', 'note']

/** The findings of a reading that were not dismissed, the heaviest first. */
export function openFindings(
  reading: DraftReading,
  decisions: readonly GateDecision[],
): readonly Finding[] {
  return reading.scanned.findings
    .filter((finding) => !dismissalOf(finding, wordsIn(reading, finding), decisions))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
}

/** The field of the image that a finding is about. */
function fieldOfImage(
  part: 'alt-text' | 'file-name',
  at: number,
): HTMLInputElement | HTMLTextAreaElement | null {
  const card = document.querySelector(`[data-picture-at="${at}"]`)
  if (part === 'alt-text') return card?.querySelector('textarea') ?? null
  return card?.querySelector<HTMLInputElement>('input[type="text"], input:not([type])') ?? null
}

/** Which finding is looked at, and the way to another. */
export interface LookedAt {
  readonly at: number
  /** Shows a finding and goes to its words. */
  show(at: number, findings: readonly Finding[]): void
}

/** Goes from finding to finding: each is shown in the list, and its words are chosen where they stand. */
export function useLookedAt(field: RefObject<MarkedField | null>, facts: OpenFacts): LookedAt {
  const [at, setAt] = useState(0)
  return {
    at,
    show: (next, findings) => {
      const finding = findings[next]
      if (!finding) return
      const { start, end, part, partIndex } = finding
      // The line that holds the image's fields is drawn before one of them is looked for.
      flushSync(() => {
        setAt(next)
        if (part !== 'text') facts.set('images', true)
      })
      const found = part === 'text' ? field.current : fieldOfImage(part, partIndex)
      found?.focus()
      found?.setSelectionRange(start, end)
    },
  }
}

interface FindingsPaneProps {
  readonly draft: Draft
  readonly reading: DraftReading | undefined
  /** What is open of it, the heaviest first. */
  readonly findings: readonly Finding[]
  readonly checks: readonly GateCheck[] | undefined
  readonly decisions: readonly GateDecision[]
  readonly field: RefObject<MarkedField | null>
  readonly looked: LookedAt
  readonly onPoint: (finding: Finding | undefined) => void
  /** Puts other words in place of a stretch of the text. */
  readonly onReplace: (start: number, end: number, words: string) => void
}

/** What was found in the text, what it means together, why each matters and what helps. */
export function FindingsPane(props: FindingsPaneProps) {
  const { draft, reading, findings, checks, decisions, field, looked, onPoint, onReplace } = props
  const isBlank = reading?.text.trim() === '' && findings.length === 0
  const words = reading && togetherWords(findings, reading.scanned.mosaic, reading.text)
  return (
    <section className={classes.pane} aria-label={draftText.findings}>
      <header className={classes.head}>
        <h2>{draftText.findings}</h2>
        <p aria-live="polite" className={classes.counts}>
          {!isBlank && <Counts findings={findings} />}
        </p>
        <MarkReady draft={draft} checks={checks} />
      </header>
      {words && <p className={classes.together}>{words}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <div className={classes.scroll} data-scroller tabIndex={0}>
        <ul>
          {findings.map((finding, at) => (
            <FindingRow
              key={`${finding.part}-${finding.partIndex}-${finding.rule}-${finding.start}-${finding.end}`}
              draftId={draft.id}
              finding={finding}
              text={reading?.text ?? ''}
              words={reading ? wordsIn(reading, finding) : ''}
              isShown={at === Math.min(looked.at, findings.length - 1)}
              onShow={() => looked.show(at, findings)}
              onPoint={onPoint}
              onReplace={onReplace}
            />
          ))}
        </ul>
        {reading && (
          <p className={classes.foot}>
            {isBlank
              ? `${draftText.nothingWritten}.`
              : draftText.findingsFoot(
                  findings.length > 0,
                  fullDate(reading.scanned.rulePackVersion.slice(0, 10)),
                )}
          </p>
        )}
        <ToneNotes reading={reading} field={field} />
        <DismissedFindings decisions={decisions} />
      </div>
    </section>
  )
}

/** `2 block, 1 warn`, each in its color. */
function Counts({ findings }: { readonly findings: readonly Finding[] }) {
  return order
    .map((severity) => ({
      severity,
      found: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ found }) => found > 0)
    .map(({ severity, found }, at) => (
      <span key={severity} data-severity={severity}>
        {at > 0 && ', '}
        {count(found)} {severityWords[severity].toLowerCase()}
      </span>
    ))
}

function wordsIn({ text, context }: DraftReading, finding: Finding): string {
  return wordsOf(finding, text, context)
}
