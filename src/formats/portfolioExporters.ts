import { exportPortfolioCsv } from './exportPortfolioCsv.ts'
import { exportPortfolioHtml } from './exportPortfolioHtml.ts'
import { exportPortfolioJson } from './exportPortfolioJson.ts'
import { exportPortfolioMarkdown } from './exportPortfolioMarkdown.ts'
import { exportPortfolioText } from './exportPortfolioText.ts'
import { exportPortfolioWord } from './exportPortfolioWord.ts'
import type { PortfolioExporter } from './portfolioExporter.ts'

/** Every format a portfolio document can be saved in, but for PDF, which the desktop prints from the page. */
export const portfolioExporters: readonly PortfolioExporter[] = [
  exportPortfolioWord,
  exportPortfolioHtml,
  exportPortfolioMarkdown,
  exportPortfolioText,
  exportPortfolioCsv,
  exportPortfolioJson,
]
