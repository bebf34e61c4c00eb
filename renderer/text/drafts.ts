import type { Draft, DraftKind } from '../../src/model/draft.ts'
import { dayOfMoment, type IsoDay } from '../../src/model/isoDay.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import type { IssueWeight, PostIssue } from '../../src/planner/posts/postIssues.ts'
import type {
  HelpCode,
  ScanPart,
  ScanResult,
  Severity,
  WhyCode,
} from '../../src/reputation/scanTypes.ts'
import type { DraftsLayout } from '../state/draftsLayout.ts'
import { dayWords, nearDayWords } from './days.ts'
import { sizeWords } from './draftImages.ts'
import { lengthWords } from './draftVideo.ts'
import { count } from './en.ts'

export const draftText = {
  title: 'Drafts',
  add: 'New draft',
  untitled: 'Untitled draft',
  empty: 'No drafts yet',
  emptyWhy: 'Write a draft once, check it, and post it yourself on each network.',
  text: 'Text',
  name: 'Title',
  conflict: 'Conflict of interest',
  with: 'With it',
  withNothing: 'No hashtags, no disclosure',
  postedWhere: 'Posted',
  notPosted: 'Not posted yet',
  stage: 'Stage',
  network: 'Network',
  findings: 'Findings',
  findingsFoot: (any: boolean, rulesOf: string) =>
    `${any ? 'No other known patterns found' : draftText.nothingFound}. Rules of ${rulesOf}.`,
  nothingWritten: 'Nothing written yet',
  ownText: 'own text',
  tabs: 'Beside the text',
  preview: 'Preview',
  choose: 'Choose',
  /** For what says when: a post carries its own date. */
  lately: 'on a past rotation',
  /** For an age over 89. */
  oldest: '90 or older',
  nothingFound: 'No known identifier patterns found',
  own: 'Custom text for this network',
  previewOf: (network: string) => `${network} preview`,
  ownFor: (network: string) => `Custom text for ${network}`,
  editThread: 'Edit the thread by hand',
  followText: 'Sync with the text again',
  addPart: 'Add a post after this one',
  removePart: 'Remove this post',
  copyLocked: 'Opens when the draft is ready. Nothing is posted from here.',
  copyThread: 'One post after the other. Nothing is posted from here.',
  copyOne: 'Nothing is posted from here: you paste it there.',
  copyFor: 'Copy for',
  copyPost: 'Copy post',
  open: 'Open the composer',
  posted: 'I posted it',
  link: 'Link to the post',
  figures: 'Log metrics',
  classroom: 'Share in Google Classroom',
  classroomAs: 'As',
  classroomNeedsLink: 'It shares a link, so the post or a source needs one',
  trash: 'Move to trash',
} as const

export const stageWords: Record<Draft['stage'], string> = {
  idea: 'Idea',
  draft: 'Draft',
  ready: 'Ready',
  planned: 'Planned',
  published: 'Published',
  archived: 'Archived',
}

export const layoutWords: Record<DraftsLayout, string> = {
  board: 'Board',
  list: 'List',
  week: 'Week',
  back: 'Looking back',
}

export const draftKindWords: Record<DraftKind, string> = {
  own: 'Own words',
  'summary-thread': 'Summary thread',
  'infographic-brief': 'Infographic brief',
  'question-and-answer': 'Question and answer',
  'journal-club': 'Journal club post',
  'case-discussion': 'Case discussion',
}

export const severityWords: Record<Severity, string> = {
  block: 'Block',
  warn: 'Warn',
  note: 'Note',
}

/** Where a finding is that is not in the text. */
export const partWords: Record<ScanPart, string> = {
  text: 'in the text',
  'alt-text': 'in an alt text',
  'file-name': 'in a file name',
}

export const weightWords: Record<IssueWeight, string> = {
  stops: 'Blocks posting',
  warns: 'Check this',
  hints: 'Could be better',
}

export const whyWords: Record<WhyCode, string> = {
  'names-a-person': 'It names a person.',
  'names-a-relative': 'It names a relative.',
  'place-smaller-than-a-state': 'Places smaller than a state are on the HIPAA list of identifiers.',
  'date-of-care': 'Dates of care are on the HIPAA list of identifiers.',
  'post-carries-its-own-time': 'A post carries its own date, so this is a full date.',
  'age-over-89': 'Ages over 89 are on the HIPAA list of identifiers.',
  'reaches-a-person': 'It can be used to contact a person.',
  'number-of-a-person': 'The number belongs to one person.',
  'number-of-a-thing': 'The number belongs to one thing that leads to a person.',
  'page-about-a-person': 'The page may be about a person.',
  'body-print': 'It is a biometric identifier, such as a fingerprint or a voice.',
  'picture-can-show-a-person': 'A picture can show who it is.',
  'one-of-a-kind': 'There is only one of these.',
  'speaks-of-a-patient': 'It is about a particular patient.',
  'where-care-is-given': 'It tells where care is given.',
  'where-in-the-building': 'It tells where in the building.',
  'seen-in-few-people': 'Few people have this.',
  'exact-age': 'An exact age narrows down who it is.',
  'role-few-people-hold': 'Few people hold this role.',
  'family-detail': 'A family detail could let others recognize them.',
  'told-word-for-word': 'It repeats what someone said.',
  'work-and-day': 'Where you work and the day together point to someone.',
  disrespect: 'It may come across as disrespectful.',
  'consent-without-record': 'Consent is named, but none is on record.',
  'advice-to-a-stranger': 'It may come across as medical advice to a stranger.',
}

export const helpWords: Record<HelpCode, string> = {
  delay: 'Wait a few weeks before posting.',
  'drop-the-place': 'Leave the place out.',
  'widen-the-age': 'Give an age range, or “90 or older”.',
  'composite-and-say-so': 'Write about a composite patient, and say so.',
  'ask-for-written-consent': 'Ask for written consent.',
  'ask-the-institution': 'Ask your institution.',
  remove: 'Leave it out.',
}

/** Where a draft was posted, else the networks it has words of its own for, else what kind of post it is. */
export function draftWhere({ published, variants, kind }: Draft): string {
  const own = variants.filter(({ text, parts }) => text !== undefined || parts !== undefined)
  const networks = new Set((published.length > 0 ? published : own).map(({ network }) => network))
  return networks.size > 0
    ? [...networks].map((network) => rulesOf(network).name).join(', ')
    : draftKindWords[kind]
}

/** The day that matters of a draft: when it is planned, else when it was posted, else when it was changed last. */
export function draftWhen(
  { stage, plannedAt, published, changedAt }: Draft,
  today: IsoDay,
): string {
  if (stage === 'planned' && plannedAt) return nearDayWords(plannedAt.date, today)
  return dayWords(dayOfMoment(new Date(published.at(-1)?.at ?? changedAt)), today)
}

/** `Announcement`; item types are data, and one without words is shown as it is. */
export function itemTypeWords(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1)
}

/** What a scan found, in a line: `2 block, 1 warn`. */
export function scanLine({ findings }: ScanResult): string {
  if (findings.length === 0) return draftText.nothingFound
  const parts = (['block', 'warn', 'note'] as const).flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity).length
    return found > 0 ? [`${count(found)} ${severityWords[severity].toLowerCase()}`] : []
  })
  return parts.join(', ')
}

const issueWords: {
  readonly [Code in PostIssue['code']]: (
    issue: Extract<PostIssue, { readonly code: Code }>,
  ) => string
} = {
  'nothing-to-post': () => 'Nothing is written yet',
  'over-limit': ({ by }) => `${count(by)} characters too long`,
  'over-byte-limit': ({ by }) => `${count(by)} bytes too long`,
  'near-limit': ({ remaining }) => `${count(remaining)} characters left`,
  'still-to-write': () => 'A placeholder in brackets still has to be filled in',
  'title-missing': () => 'A title is needed here',
  'title-too-long': ({ by }) => `The title is ${count(by)} characters too long`,
  'server-missing': () => 'The limit is the server’s own; none is named yet',
  'too-many-links': ({ found, most }) => `${count(found)} links, ${count(most)} allowed`,
  'links-cannot-be-followed': () => 'Links cannot be followed here',
  'image-needed': () => 'An image is needed here',
  'too-many-images': ({ found, most }) => `${count(found)} images, ${count(most)} allowed`,
  'image-too-large': ({ most }) => `An image is larger than ${sizeWords(most)}`,
  'alt-text-missing': () => 'An image has no alt text',
  'alt-text-too-long': ({ by }) => `An alt text is ${count(by)} characters too long`,
  'video-too-large': ({ most }) => `The video is larger than ${sizeWords(most)}`,
  'video-too-long': ({ most }) => `The video is longer than ${lengthWords(most)}`,
  'video-too-short': ({ least }) => `The video is shorter than ${lengthWords(least)}`,
  'video-shape': () => 'The video is too narrow or too wide and will be cropped or refused',
  'video-beside-images': () => 'Most posts carry images or a video, not both',
  'too-many-tags': ({ found, most }) => `${count(found)} hashtags, ${count(most)} allowed`,
  'all-tags-ignored': ({ most }) =>
    `With more than ${count(most)} hashtags, none of them work here`,
  'more-tags-than-advised': ({ most }) => `${count(most)} hashtags are recommended here`,
  'tags-not-used-here': () => 'Hashtags do nothing here',
  'tag-too-long': ({ tag, most }) => `#${tag} is longer than ${count(most)} characters`,
  'digits-are-no-tag': ({ tag }) => `#${tag} is only digits, which does not make a hashtag`,
  'no-tag-here': ({ tag }) =>
    `#${tag} is no hashtag here: put a space before it, and no quotation mark or bracket`,
  'tag-goes-on': ({ whole }) => `The hashtag here is #${whole}, up to the next space`,
  'tag-without-capitals': ({ tag, better }) => `#${tag} is read aloud more clearly as #${better}`,
}

/** What a network's rules say against a post, in a sentence. */
export function issueSentence(issue: PostIssue): string {
  return (issueWords[issue.code] as (one: PostIssue) => string)(issue)
}

/** Why a network's composer cannot be opened yet. */
export const composeWords = {
  'no-server': 'Name the server first',
  'bad-server': 'The name of the server was not understood',
  'bad-url': 'The link was not understood',
  'bad-subreddit': 'The name of the subreddit was not understood',
} as const
