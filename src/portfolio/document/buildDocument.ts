import { assertNever } from '../../model/assertNever.ts'
import type { Portfolio, PortfolioItem, PortfolioSection } from '../../model/portfolio.ts'
import type { DocumentSection, PortfolioDocument } from '../../model/portfolioDocument.ts'
import { chatCandidates } from './chatCandidates.ts'
import { paragraphsOf } from './entryParts.ts'
import { experienceCandidates } from './experienceCandidates.ts'
import type { Candidate, PortfolioMaterial } from './material.ts'
import {
  contactCandidates,
  goalCandidates,
  letterCandidates,
  meetingCandidates,
} from './peopleCandidates.ts'
import { postCandidates } from './postCandidates.ts'
import { resourceCandidates } from './resourceCandidates.ts'
import { sectionHeading } from './sectionHeadings.ts'
import { workCandidates } from './workCandidates.ts'
import { yearTables } from './yearTables.ts'

/** A record of a section with what was ticked for it. */
export interface TickedCandidate {
  readonly candidate: Candidate
  readonly isShared: boolean
  readonly withPrivate: boolean
}

/** What a section can show, in its order, and what of it is shared. Picked records stand as they were put. */
export function sectionItems(
  section: PortfolioSection,
  portfolio: Pick<Portfolio, 'style'>,
  material: PortfolioMaterial,
): TickedCandidate[] {
  const ticks = new Map(section.items.map((item) => [item.id, item]))
  const all = candidatesOf(section, portfolio, material)
  return inOrder(all, section).map((candidate) => {
    const tick: PortfolioItem | undefined = ticks.get(candidate.id)
    const isShared = tick?.shared ?? candidate.isSharedUnasked
    return {
      candidate,
      isShared,
      withPrivate: isShared && candidate.hasPrivate && (tick?.withPrivate ?? false),
    }
  })
}

/** The document as it would leave now: only what is shared, and of that nothing private that is not ticked. */
export function buildDocument(
  portfolio: Portfolio,
  material: PortfolioMaterial,
): PortfolioDocument {
  const { details } = material
  const isSigned = portfolio.sections.some(({ kind }) => kind === 'details')
  return {
    title: portfolio.name.trim() || 'Portfolio',
    owner: isSigned ? (details?.names[0] ?? '') : '',
    ownerLines: isSigned ? ownerLines(details) : [],
    paper: portfolio.paper,
    madeOn: material.today,
    sections: portfolio.sections
      .filter(({ kind }) => kind !== 'details')
      .map((section) => documentSection(section, portfolio, material))
      .filter(({ text, entries, tables }) => text.length + entries.length + tables.length > 0),
  }
}

function documentSection(
  section: PortfolioSection,
  portfolio: Portfolio,
  material: PortfolioMaterial,
): DocumentSection {
  return {
    id: section.id,
    heading: sectionHeading(section),
    text: paragraphsOf(section.text ?? ''),
    entries: sectionItems(section, portfolio, material)
      .filter(({ isShared }) => isShared)
      .map(({ candidate, withPrivate }) => candidate.entry(withPrivate)),
    isNumbered: section.kind === 'resources',
    tables: section.kind === 'progress' ? yearTables(material.year, material.specialtyNames) : [],
  }
}

function candidatesOf(
  section: PortfolioSection,
  { style }: Pick<Portfolio, 'style'>,
  material: PortfolioMaterial,
): Candidate[] {
  switch (section.kind) {
    case 'experiences':
      return experienceCandidates(section, material)
    case 'scholarly-work':
      return workCandidates(section, style, material)
    case 'posts':
      return postCandidates(section, material)
    case 'chats':
      return chatCandidates(material)
    case 'resources':
      return resourceCandidates(section, style, material)
    case 'contacts':
      return contactCandidates(section, material)
    case 'letters':
      return letterCandidates(material)
    case 'goals':
      return goalCandidates(material)
    case 'meetings':
      return meetingCandidates(material)
    case 'details':
    case 'text':
    case 'progress':
      return []
    default:
      return assertNever(section.kind)
  }
}

function inOrder(all: readonly Candidate[], { from, items }: PortfolioSection): Candidate[] {
  if (from !== 'picked') return [...all]
  const byId = new Map(all.map((candidate) => [candidate.id, candidate]))
  return items.flatMap(({ id }) => byId.get(id) ?? [])
}

function ownerLines(details: PortfolioMaterial['details']): string[] {
  if (!details) return []
  const { headline, email, phone, address, link, orcid } = details
  const reached = [email, phone, link, orcid && `ORCID ${orcid}`].filter(Boolean).join(' · ')
  return [headline, address, reached].filter((line): line is string => Boolean(line))
}
