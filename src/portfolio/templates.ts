import type {
  Portfolio,
  PortfolioSection,
  PortfolioTemplate,
  SectionKind,
} from '../model/portfolio.ts'

type SectionDraft = Pick<PortfolioSection, 'kind'> &
  Partial<Pick<PortfolioSection, 'title' | 'from' | 'types'>>

const research = ['research']
const teaching = ['teaching']
const service = ['volunteer', 'military', 'professional-organization', 'extracurricular']

/** The sections each template begins with; all of them can be changed. */
const sections: Record<PortfolioTemplate, readonly SectionDraft[]> = {
  cv: [
    { kind: 'details' },
    { kind: 'experiences', title: 'Education', types: ['degree', 'education'] },
    { kind: 'experiences', title: 'Research', types: research },
    { kind: 'experiences', title: 'Work', types: ['work'] },
    { kind: 'experiences', title: 'Teaching', types: teaching },
    { kind: 'experiences', title: 'Service', types: service },
    { kind: 'scholarly-work' },
    { kind: 'experiences', title: 'Awards and memberships', types: ['award', 'membership'] },
    { kind: 'experiences', title: 'Certificates and licenses', types: ['certificate'] },
  ],
  'eras-worksheet': [
    { kind: 'experiences', from: 'season' },
    { kind: 'text', title: 'Impactful experiences' },
    { kind: 'scholarly-work', from: 'season' },
    { kind: 'text', title: 'Hobbies and interests' },
    { kind: 'letters' },
  ],
  'advisor-pack': [
    { kind: 'details' },
    { kind: 'text', title: 'Where I stand' },
    { kind: 'goals' },
    { kind: 'progress' },
    { kind: 'experiences' },
    { kind: 'scholarly-work' },
    { kind: 'posts' },
    { kind: 'chats' },
    { kind: 'meetings' },
    { kind: 'text', title: 'Open questions' },
  ],
  'teaching-portfolio': [
    { kind: 'details' },
    { kind: 'text', title: 'Teaching statement' },
    { kind: 'experiences', title: 'Teaching', types: teaching },
    { kind: 'posts' },
    { kind: 'chats' },
    {
      kind: 'scholarly-work',
      title: 'Talks and posters',
      types: ['oral-presentation', 'poster'],
    },
    { kind: 'text', title: 'Reflection' },
  ],
  'annotated-bibliography': [
    { kind: 'text', title: 'Introduction' },
    { kind: 'resources', from: 'picked' },
  ],
  'networking-summary': [
    { kind: 'details' },
    { kind: 'contacts' },
    { kind: 'meetings' },
    { kind: 'progress' },
  ],
}

export const templateNames: Record<PortfolioTemplate, string> = {
  cv: 'Curriculum vitae',
  'eras-worksheet': 'ERAS worksheet',
  'advisor-pack': 'Advisor’s pack',
  'teaching-portfolio': 'Teaching portfolio',
  'annotated-bibliography': 'Annotated bibliography',
  'networking-summary': 'Networking summary',
}

/** A new document of a template, in a season; `newId` names its sections. */
export function portfolioOf(
  template: PortfolioTemplate,
  season: string,
  newId: () => string,
): Omit<Portfolio, 'id' | 'createdAt' | 'changedAt'> {
  return {
    name: templateNames[template],
    template,
    paper: 'letter',
    style: 'ama',
    season,
    sections: sections[template].map((draft) => newSection(draft.kind, newId, draft)),
  }
}

/** A section with nothing ticked or written in it yet. */
export function newSection(
  kind: SectionKind,
  newId: () => string,
  more: Omit<SectionDraft, 'kind'> = {},
): PortfolioSection {
  const from = more.from ?? (kind === 'resources' ? 'picked' : 'all')
  return { id: newId(), kind, from, items: [], ...more }
}
