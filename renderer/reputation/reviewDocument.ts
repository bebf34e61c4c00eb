import type { IsoDay } from '../../src/model/isoDay.ts'
import type {
  DocumentEntry,
  DocumentSection,
  PortfolioDocument,
} from '../../src/model/portfolioDocument.ts'
import {
  itemGroups,
  type Review,
  type ReviewFinding,
  type ReviewItem,
} from '../../src/model/review.ts'
import { reviewProgress } from '../../src/reputation/presence/dueItems.ts'
import { dayWords } from '../text/days.ts'
import { groupWords, itemStateWords, reputationText, reviewLine } from '../text/reputation.ts'

/** A review as a document that can leave: its items by group with what was noted, then what was found. */
export function reviewDocument(
  review: Review,
  findings: readonly ReviewFinding[],
  today: IsoDay,
): PortfolioDocument {
  const { name, items } = review
  const groups = itemGroups.map((group) => {
    const entries = items.filter((item) => item.group === group)
    return sectionOf(
      group,
      groupWords[group],
      entries.map((item) => itemEntry(item, today)),
    )
  })
  const found = findings.map((finding) => findingEntry(finding, today))
  return {
    title: name,
    owner: '',
    ownerLines: [reviewLine(reviewProgress(review), review, today)],
    paper: 'letter',
    madeOn: today,
    sections: [...groups, sectionOf('findings', reputationText.findings, found)].filter(
      ({ entries }) => entries.length > 0,
    ),
  }
}

function sectionOf(
  id: string,
  heading: string,
  entries: readonly DocumentEntry[],
): DocumentSection {
  return { id, heading, text: [], entries, isNumbered: false, tables: [] }
}

function itemEntry({ itemId, title, state, on, note }: ReviewItem, today: IsoDay): DocumentEntry {
  const words = itemStateWords[state]
  const aside = state === 'done' && on ? `${words} ${dayWords(on, today)}` : words
  return entryOf(`items:${itemId}`, title, aside, [note])
}

function findingEntry(finding: ReviewFinding, today: IsoDay): DocumentEntry {
  const { id, title, where, action, actionDue, closedOn } = finding
  const by = actionDue && !closedOn ? `by ${dayWords(actionDue, today)}` : ''
  const aside = closedOn ? `Closed ${dayWords(closedOn, today)}` : 'Open'
  return entryOf(`findings:${id}`, title, aside, [where, [action, by].filter(Boolean).join(', ')])
}

function entryOf(
  key: string,
  title: string,
  aside: string,
  told: readonly string[],
): DocumentEntry {
  const paragraphs = told.filter(Boolean)
  const fields = [
    { name: 'State', value: aside },
    { name: 'Title', value: title },
    { name: 'Notes', value: paragraphs.join('\n') },
  ]
  return {
    key,
    aside,
    lead: [{ text: title, bold: true }],
    paragraphs: paragraphs.map((text) => [{ text }]),
    fields: fields.filter(({ value }) => value !== ''),
    holdsPrivate: false,
  }
}
