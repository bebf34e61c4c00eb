import { documentHtml } from './page/documentHtml.ts'
import type { PortfolioExporter } from './portfolioExporter.ts'

/** One page for the web or for a colleague's browser, in the typefaces of whoever opens it. */
export const exportPortfolioHtml: PortfolioExporter = {
  id: 'portfolio-html',
  name: 'Web page, one file',
  extension: 'html',
  render: (document) => documentHtml(document),
}
