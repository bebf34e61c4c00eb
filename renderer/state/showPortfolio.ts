import type { TrashTable } from '../../src/model/trashKey.ts'
import { type PortfolioPart, usePlaces } from './places.ts'

type PortfolioTable = Extract<TrashTable, PortfolioPart>

/** Whether a table is one of the portfolio's. */
export function isPortfolioTable(table: TrashTable): table is PortfolioTable {
  return table === 'experiences' || table === 'scholarlyWorks' || table === 'portfolios'
}

/** Opens a part of the portfolio, and in it a record; null is none of them yet. */
export function showPortfolio(part: PortfolioPart, id: string | null = null): void {
  usePlaces.getState().go({ area: 'portfolio', part, id })
}
