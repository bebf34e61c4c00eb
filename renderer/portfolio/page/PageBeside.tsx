import { Button, SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Portfolio, PortfolioTemplate } from '../../../src/model/portfolio.ts'
import type { Season } from '../../../src/model/season.ts'
import { portfolioOf } from '../../../src/portfolio/templates.ts'
import { usePortfolios } from '../../hooks/usePortfolio.ts'
import { besideTemplates, usePageBeside } from '../../state/pageBeside.ts'
import { besideWords, documentText } from '../../text/documents.ts'
import { LeavingSheet } from '../LeavingSheet.tsx'
import { usePortfolioReading } from '../usePortfolioReading.ts'
import { PagePane } from './PagePane.tsx'

interface PageBesideProps {
  readonly season: Season
  /** `table:id` of the record that is written. */
  readonly marked: string | undefined
}

/** The page an entry will stand on, beside it while it is written: of one's own document where there is one, else as its template has it. */
export function PageBeside({ season, marked }: PageBesideProps) {
  const template = usePageBeside((state) => state.template)
  const portfolios = usePortfolios()
  const portfolio = useMemo(
    () => portfolios && (latestOf(template, portfolios) ?? unsaved(template, season.id)),
    [portfolios, template, season.id],
  )
  if (!portfolio) return <PagePane document={undefined} marked={undefined} absent="" />
  return <Page portfolio={portfolio} marked={marked} />
}

function Page({
  portfolio,
  marked,
}: { readonly portfolio: Portfolio } & Pick<PageBesideProps, 'marked'>) {
  const { template, show } = usePageBeside()
  const { reading, isCurrent } = usePortfolioReading(portfolio)
  const [isLeaving, setIsLeaving] = useState(false)
  return (
    <>
      <PagePane
        document={reading?.document}
        marked={marked}
        absent={documentText.notOnPage}
        before={
          <SegmentedControl
            size="xs"
            aria-label={documentText.beside}
            data={besideTemplates.map((value) => ({ value, label: besideWords[value] }))}
            value={template}
            onChange={(value) => show(besideTemplates.find((one) => one === value) ?? template)}
          />
        }
        after={
          <Button variant="filled" disabled={!reading} onClick={() => setIsLeaving(true)}>
            {documentText.export}
          </Button>
        }
      />
      {isLeaving && reading && (
        <LeavingSheet
          document={reading.document}
          isCurrent={isCurrent}
          onClose={() => setIsLeaving(false)}
        />
      )}
    </>
  )
}

/** The document of a template that was changed last: they come in that order. */
function latestOf(
  template: PortfolioTemplate,
  portfolios: readonly Portfolio[],
): Portfolio | undefined {
  return portfolios.find((portfolio) => portfolio.template === template)
}

/** A document as its template has it. It is nowhere but here. */
function unsaved(template: PortfolioTemplate, season: string): Portfolio {
  let sections = 0
  const newId = () => {
    sections += 1
    return `section-${sections}`
  }
  const never = new Date(0).toISOString()
  return {
    ...portfolioOf(template, season, newId),
    id: template,
    createdAt: never,
    changedAt: never,
  }
}
