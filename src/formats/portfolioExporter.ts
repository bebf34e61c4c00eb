import type { PortfolioDocument } from '../model/portfolioDocument.ts'

/**
 * A format a portfolio document can be saved in. It is handed the document alone: what is not in it cannot leave.
 * Same document in, same file out: no clock, no randomness, no database.
 */
export interface PortfolioExporter {
  readonly id: string
  readonly name: string
  readonly extension: string
  render(document: PortfolioDocument): Uint8Array | string
}
