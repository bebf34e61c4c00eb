import { SyncRedactor } from 'redact-pii'
import { scan } from '../../src/reputation/scan.ts'
import type { BenchPart } from './benchPart.ts'
import { type LabelledDraft, ownDrafts, readLabelledDrafts } from './deidDrafts.ts'
import { type DeidScore, scoreDrafts, type ToolAnswer } from './deidScore.ts'

/**
 * The scanner and redact-pii over the held-out drafts. redact-pii knows no severities: whatever it replaces counts as
 * a block, and as found whatever it calls it; it does not judge a text as a whole.
 */
export const deidPart: BenchPart = async () => {
  const drafts = readLabelledDrafts(ownDrafts.heldOut)
  const ours = scoreDrafts(drafts, askScanner)
  const theirs = scoreDrafts(drafts, askRedactPii)
  printByLabel(ours, theirs)
  return {
    ...figuresOf('deid', ours, speedOf(drafts, askScanner)),
    ...figuresOf('peer.redactpii', theirs, speedOf(drafts, askRedactPii)),
  }
}

function askScanner(text: string): ToolAnswer {
  const { findings, risk } = scan(text)
  return {
    found: findings,
    high: risk === 'high',
    blocks: findings.some(({ severity }) => severity === 'block'),
    warns: findings.some(({ severity }) => severity === 'warn'),
  }
}

/** Stands for what was replaced; in no draft. */
const replaced = '\uE000'
const redactor = new SyncRedactor({ globalReplaceWith: replaced })

function askRedactPii(text: string): ToolAnswer {
  const found = replacedSpans(text, redactor.redact(text))
  return { found, high: false, blocks: found.length > 0, warns: false }
}

/** Where the pieces left standing lie in the text, and so what was replaced between them. */
function replacedSpans(text: string, redacted: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  let at = 0
  const pieces = redacted.split(replaced)
  for (const [index, piece] of pieces.entries()) {
    const last = index === pieces.length - 1
    const next = last && piece === '' ? text.length : text.indexOf(piece, at)
    if (next < 0) continue
    if (index > 0 && next > at) spans.push({ start: at, end: next })
    at = next + piece.length
  }
  return spans
}

/** Characters a second, the faster of three rounds after one to warm up. */
function speedOf(drafts: readonly LabelledDraft[], ask: (text: string) => ToolAnswer): number {
  const characters = drafts.reduce((sum, { text }) => sum + text.length, 0)
  const seconds = [0, 1, 2, 3].map(() => {
    const from = performance.now()
    for (const { text } of drafts) ask(text)
    return (performance.now() - from) / 1_000
  })
  return characters / Math.min(...seconds.slice(1))
}

function figuresOf(prefix: string, score: DeidScore, speed: number): Record<string, number> {
  return {
    [`${prefix}.recall_structured`]: score.structured,
    [`${prefix}.recall_dates`]: score.dates,
    [`${prefix}.recall_names`]: score.names,
    [`${prefix}.mosaic_high`]: score.mosaicHigh,
    [`${prefix}.clean_blocked`]: score.cleanBlocked,
    [`${prefix}.clean_warned`]: score.cleanWarned,
    [`${prefix}.chars_per_s`]: speed,
  }
}

function printByLabel(ours: DeidScore, theirs: DeidScore): void {
  console.log(`${'label'.padEnd(16)} ${'all'.padStart(4)} ${'plexus'.padStart(7)} redact-pii`)
  for (const [label, { all, found }] of [...ours.byLabel].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const peer = theirs.byLabel.get(label)?.found ?? 0
    console.log(
      `${label.padEnd(16)} ${String(all).padStart(4)} ${String(found).padStart(7)} ${String(peer).padStart(10)}`,
    )
  }
}
