/** The commands of Reputation, as rows of the table of commands (see commandTable.ts), by menu. */
export const reputationFileRows = [
  {
    id: 'new-claim',
    label: 'New claim…',
    section: 'file',
    keywords: 'add evidence fact check source',
  },
  {
    id: 'start-review',
    label: 'Start a review of your presence…',
    section: 'file',
    keywords: 'reputation checklist privacy audit',
  },
  {
    id: 'scan-text',
    label: 'Look through a text…',
    section: 'file',
    keywords: 'scratch scan identifiers privacy patient',
  },
  {
    id: 'import-retractions',
    label: 'Import the list of retractions…',
    section: 'file',
    keywords: 'retraction watch crossref csv withdrawn',
  },
] as const

/** Where they lead. */
export const reputationGoRows = [
  {
    id: 'go-reputation',
    label: 'Reputation',
    section: 'go',
    key: 'G E',
    keywords: 'privacy review checklist presence evidence claims',
  },
  {
    id: 'go-claims',
    label: 'Claims',
    section: 'go',
    keywords: 'evidence source check fact',
  },
  {
    id: 'go-retractions',
    label: 'Retractions',
    section: 'go',
    keywords: 'retracted withdrawn concern corrected list',
  },
] as const

/** What can be asked of a resource. */
export const reputationResourceRows = [
  {
    id: 'ask-crossref',
    label: 'Ask Crossref about retractions…',
    section: 'resource',
    areas: ['library'],
    needs: 'selection',
    keywords: 'retracted network check doi',
  },
] as const
