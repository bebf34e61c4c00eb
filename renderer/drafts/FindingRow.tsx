import { Button, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconHandStop, IconInfoCircle } from '@tabler/icons-react'
import type { Finding, ScanLabel } from '../../src/reputation/scanTypes.ts'
import { DismissFinding } from '../gate/DismissFinding.tsx'
import { draftText, helpWords, partWords, severityWords, whyWords } from '../text/drafts.ts'
import { labelWords } from '../text/together.ts'
import classes from './Findings.module.css'

const icons = { block: IconHandStop, warn: IconAlertTriangle, note: IconInfoCircle } as const

/** Words that can stand in the place of what was found. */
const fixes: Partial<Record<ScanLabel, string>> = {
  Q_RECENCY: draftText.lately,
  AGE90: draftText.oldest,
}

interface FindingRowProps {
  readonly draftId: string
  readonly finding: Finding
  readonly text: string
  /** The words it is about; they are not kept. */
  readonly words: string
  /** Whether it is the one that is looked at: where there is little room only that one is open. */
  readonly isShown: boolean
  readonly onShow: () => void
  readonly onPoint: (finding: Finding | undefined) => void
  readonly onReplace: (start: number, end: number, words: string) => void
}

/** One finding: its words, why it matters, what helps, and the ways to deal with it. */
export function FindingRow(props: FindingRowProps) {
  const { draftId, finding, text, words, isShown, onShow, onPoint, onReplace } = props
  const { severity, label, start, end, why, help, part } = finding
  const Icon = icons[severity]
  const fix = part === 'text' ? fixes[label] : undefined
  return (
    <li
      className={classes.finding}
      data-severity={severity}
      data-shown={isShown || undefined}
      onPointerEnter={() => onPoint(finding)}
      onPointerLeave={() => onPoint(undefined)}
    >
      <UnstyledButton
        className={classes.found}
        aria-current={isShown || undefined}
        onClick={onShow}
      >
        <Icon size={16} stroke={1.75} aria-hidden="true" />
        <b>{severityWords[severity]}</b> <span>{labelWords[label]}</span>{' '}
        <span className="cut">{part === 'text' ? text.slice(start, end) : partWords[part]}</span>
      </UnstyledButton>
      <div className={classes.more}>
        <p>
          <b>Why</b> {whyWords[why]}
        </p>
        <p>
          <b>What helps</b> {help.map((code) => helpWords[code]).join(' ')}
        </p>
        <div className={classes.acts}>
          {fix && (
            <Button
              variant="subtle"
              className={classes.fix ?? ''}
              onClick={() => onReplace(start, end, fix)}
            >
              Use “{fix}”
            </Button>
          )}
          {severity !== 'note' && words !== '' && (
            <DismissFinding draftId={draftId} finding={finding} words={words} />
          )}
        </div>
      </div>
    </li>
  )
}
