/** The commands of the portfolio, as rows of the table of commands (see commandTable.ts), by menu. */
export const portfolioFileRows = [
  { id: 'new-experience', label: 'New experience', section: 'file', keywords: 'add eras activity' },
  { id: 'new-work', label: 'New scholarly work', section: 'file', keywords: 'add poster talk' },
  {
    id: 'new-portfolio',
    label: 'New portfolio document…',
    section: 'file',
    keywords: 'add cv eras worksheet advisor pack teaching bibliography export',
  },
] as const

/** Where they lead. */
export const portfolioGoRows = [
  { id: 'go-portfolio', label: 'Portfolio', section: 'go', key: 'G O', keywords: 'eras cv export' },
  { id: 'go-year', label: 'The year so far', section: 'go', keywords: 'progress charts' },
] as const
