import type { PortfolioSection, SectionKind } from '../../model/portfolio.ts'

/** What each kind of section is called where the user gives it no heading. */
export const sectionKindNames: Record<SectionKind, string> = {
  details: 'Personal details',
  text: 'Text',
  experiences: 'Experiences',
  'scholarly-work': 'Scholarly work',
  posts: 'Posts and teaching',
  chats: 'Chats led',
  resources: 'Reading list',
  contacts: 'People',
  letters: 'Letters',
  goals: 'Goals',
  meetings: 'Mentor meetings',
  progress: 'The year in numbers',
}

/** The heading of a section as it stands in the document. */
export function sectionHeading({ title, kind }: Pick<PortfolioSection, 'title' | 'kind'>): string {
  return title?.trim() || sectionKindNames[kind]
}
