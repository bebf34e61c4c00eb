import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { addPortfolio } from '../../src/commands/addPortfolio.ts'
import { portfolioTemplates } from '../../src/model/portfolio.ts'
import { portfolioOf, templateNames } from '../../src/portfolio/templates.ts'
import { useDo } from '../hooks/useDo.ts'
import { useSeasons } from '../hooks/usePortfolio.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { showPortfolio } from '../state/showPortfolio.ts'
import { documentText } from '../text/documents.ts'
import { portfolioText } from '../text/portfolio.ts'

/** Asks for a template and opens the document made of it. */
export function NewPortfolioSheet({ onClose }: { readonly onClose: () => void }) {
  const perform = useDo()
  const season = useSeasons()?.season
  const [template, setTemplate] = useState<(typeof portfolioTemplates)[number]>('cv')
  const create = async () => {
    if (!season) return
    onClose()
    await perform(
      async (context) => {
        const made = portfolioOf(template, season.id, () => context.newId())
        showPortfolio('portfolios', await addPortfolio(context, made))
      },
      { quiet: true },
    )
  }
  return (
    <Sheet
      title={portfolioText.records.portfolios.add}
      onClose={onClose}
      foot={
        <>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" onClick={() => void create()}>
            {documentText.create}
          </Button>
        </>
      }
    >
      <Radio.Group
        label={documentText.template}
        value={template}
        onChange={(value) =>
          setTemplate(portfolioTemplates.find((one) => one === value) ?? template)
        }
      >
        {portfolioTemplates.map((one, at) => (
          <Radio
            key={one}
            value={one}
            label={templateNames[one]}
            my={8}
            data-autofocus={at === 0 ? true : undefined}
          />
        ))}
      </Radio.Group>
    </Sheet>
  )
}
