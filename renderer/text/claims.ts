import type {
  adjustmentReasons,
  CheckAnswer,
  CheckStep,
  Claim,
  ClaimSource,
  ClaimStatus,
  SourceType,
} from '../../src/model/claim.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import { evidenceLevel } from '../../src/reputation/evidence/evidenceLevel.ts'
import { dayWords } from './days.ts'

export const claimText = {
  title: 'Claims',
  lead: 'What is said to be true, apart from who said it. A claim rests on sources you read, and stands in the drafts that make it.',
  add: 'New claim',
  none: 'No claim yet',
  noneHere: 'None written down',
  noneWhy: 'Before you repeat something, write it down as a claim and look where it comes from.',
  trash: 'Move to trash',
  sources: 'Sources',
  addSource: 'Link a resource…',
  check: 'Guided check',
  level: 'Level of evidence',
  unrated: 'Unrated: the table has no step for this kind of source or question',
  verdict: 'Verdict',
  rebut: 'Draft a rebuttal',
  inDrafts: 'In drafts',
  recheck: 'Check again',
} as const

export const statusWords: Record<ClaimStatus, string> = {
  unverified: 'Unverified',
  checking: 'Being checked',
  supported: 'Supported',
  mixed: 'Mixed',
  unsupported: 'Unsupported',
  false: 'False',
  outdated: 'Outdated',
  retracted: 'Rests on something retracted',
  opinion: 'Opinion',
}

export const sourceTypeWords: Record<SourceType, string> = {
  'systematic-review': 'Systematic review',
  'meta-analysis': 'Meta-analysis',
  guideline: 'Guideline',
  'randomised-trial': 'Randomized trial',
  cohort: 'Cohort',
  'case-control': 'Case-control study',
  'cross-sectional': 'Cross-sectional study',
  'case-series': 'Case series',
  'case-report': 'Case report',
  qualitative: 'Qualitative study',
  'animal-or-laboratory': 'Animal or laboratory',
  modelling: 'Modeling',
  'narrative-review': 'Narrative review',
  'editorial-or-opinion': 'Editorial or opinion',
  preprint: 'Preprint',
  'conference-abstract': 'Conference abstract',
  'registry-entry': 'Registry entry',
  'press-release': 'Press release',
  news: 'News',
  'government-agency': 'Government agency',
  'society-statement': 'Statement of a society',
  'podcast-or-video': 'Podcast or video',
  'social-post': 'Post',
  'ai-output': 'Output of a language model',
  'personal-experience': 'Personal experience',
}

export const saysWords: Record<ClaimSource['says'], string> = {
  supports: 'supports it',
  contradicts: 'contradicts it',
  context: 'gives context',
}

export const reasonWords: Record<(typeof adjustmentReasons)[number], string> = {
  quality: 'quality of the studies',
  imprecision: 'imprecision',
  indirectness: 'indirectness',
  inconsistency: 'inconsistency',
  'small-effect': 'very small effect',
  'large-effect': 'large effect',
}

export const stepWords: Record<CheckStep, { readonly name: string; readonly asks: string }> = {
  stop: { name: 'Stop', asks: 'What do you feel, and do you know whose claim this is?' },
  investigate: {
    name: 'Investigate the source',
    asks: 'Who is behind it, who pays, what do others say of them? Names are easily confused.',
  },
  'find-better-coverage': {
    name: 'Find better coverage',
    asks: 'Is there a guideline, a systematic review or an agency that says it?',
  },
  trace: {
    name: 'Trace it to the original',
    asks: 'Open the paper, not the picture of it: result or headline, absolute or relative, in whom, at what dose?',
  },
  currency: { name: 'Currency', asks: 'When was it written, and has something newer come since?' },
  relevance: { name: 'Relevance', asks: 'Is it about the people and the question you speak of?' },
  authority: {
    name: 'Authority',
    asks: 'Were the authors able to know? Peer reviewed, registered?',
  },
  accuracy: {
    name: 'Accuracy',
    asks: 'Do the numbers hold, is it retracted, does each reference exist?',
  },
  purpose: { name: 'Purpose', asks: 'To inform, to sell, to persuade? Interests declared?' },
}

export const answerWords: Record<CheckAnswer, string> = {
  fine: 'Fine',
  doubt: 'In doubt',
  'does-not-apply': 'Does not apply',
}

/** `Supported · level 2 · checked 24 Nov by me · again 24 Nov 2027`. */
export function claimLine(claim: Claim, today: IsoDay): string {
  const level = evidenceLevel(claim)
  return [
    statusWords[claim.status],
    level === 'unrated' ? 'unrated' : `level ${level}`,
    claim.checkedOn &&
      `checked ${dayWords(claim.checkedOn, today)}${claim.checkedBy && ` by ${claim.checkedBy}`}`,
    claim.recheckOn && `again ${dayWords(claim.recheckOn, today)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}
