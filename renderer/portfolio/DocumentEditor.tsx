import { ActionIcon, Button, Select, Tooltip } from '@mantine/core'
import { IconArrowLeft, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { editPortfolio } from '../../src/commands/changePortfolios.ts'
import { trashPortfolioRecords } from '../../src/commands/trashPortfolioRecords.ts'
import { pageHead } from '../../src/formats/page/pageOf.ts'
import { type Portfolio, paperSizes, referenceStyles } from '../../src/model/portfolio.ts'
import type { Season } from '../../src/model/season.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { usePlaces } from '../state/places.ts'
import { showPortfolio } from '../state/showPortfolio.ts'
import { documentText, paperWords } from '../text/documents.ts'
import { portfolioText, styleWords } from '../text/portfolio.ts'
import { RecordNotSaved } from '../unsaved/HeldSince.tsx'
import { useWithHeld } from '../unsaved/withHeld.ts'
import { LeavingSheet } from './LeavingSheet.tsx'
import classes from './Portfolio.module.css'
import { PagePane } from './page/PagePane.tsx'
import { SectionEditor } from './SectionEditor.tsx'
import { SectionList } from './SectionList.tsx'
import { usePortfolioReading } from './usePortfolioReading.ts'

const noHead = { owner: '', ownerLines: [] }

interface DocumentEditorProps {
  readonly portfolio: Portfolio
  readonly season: Season
}

/** A document: its sections at the left, the open one in the middle, the page at the right as it would leave now. */
export function DocumentEditor({ portfolio: saved, season }: DocumentEditorProps) {
  const portfolio = useWithHeld(saved)
  const edit = useEdit()
  const { reading, isCurrent } = usePortfolioReading(portfolio)
  const [openId, setOpenId] = useState(portfolio.sections[0]?.id)
  const [isLeaving, setIsLeaving] = useState(false)
  const { id, sections } = portfolio
  const open = sections.find((section) => section.id === openId) ?? sections[0]
  const change = (patch: Parameters<typeof editPortfolio>[2]) =>
    edit(editPortfolio, id, patch, { quiet: true })
  return (
    <div className={classes.builder}>
      <div className={classes.listPane} data-pane="list">
        <header className={classes.bar}>
          <Button
            variant="subtle"
            leftSection={<IconArrowLeft size={16} stroke={1.75} />}
            onClick={() => showPortfolio('portfolios')}
          >
            {documentText.back}
          </Button>
        </header>
        <div className={classes.list}>
          <SectionList
            portfolio={portfolio}
            reading={reading}
            openId={open?.id}
            onOpen={setOpenId}
          />
        </div>
      </div>
      <div className={classes.pane} data-pane="detail">
        <DocumentBar portfolio={portfolio} change={change} onExport={() => setIsLeaving(true)} />
        <div className={classes.doc} data-scroller>
          <RecordNotSaved id={id} />
          <AutosaveField
            label={documentText.name}
            value={portfolio.name}
            onSave={(name) => change({ name: name.trim() })}
          />
          {open && (
            <SectionEditor
              key={open.id}
              portfolio={portfolio}
              section={open}
              items={reading?.items.get(open.id) ?? []}
              head={reading?.document ?? noHead}
              season={season}
            />
          )}
        </div>
      </div>
      <PagePane
        document={reading?.document}
        marked={open?.kind === 'details' ? pageHead : open?.id}
        absent={documentText.sectionNotOnPage}
      />
      {isLeaving && reading && (
        <LeavingSheet
          document={reading.document}
          isCurrent={isCurrent}
          isPersonal
          onClose={() => setIsLeaving(false)}
        />
      )}
    </div>
  )
}

interface DocumentBarProps {
  readonly portfolio: Portfolio
  readonly change: (patch: Parameters<typeof editPortfolio>[2]) => Promise<void>
  readonly onExport: () => void
}

function DocumentBar({ portfolio, change, onExport }: DocumentBarProps) {
  const perform = useDo()
  const { id, paper, style } = portfolio
  const remove = async () => {
    usePlaces.getState().replace({ area: 'portfolio', part: 'portfolios', id: null })
    await perform((context) => trashPortfolioRecords(context, 'portfolios', [id]))
  }
  return (
    <header className={classes.bar}>
      <Select
        aria-label={documentText.paper}
        w={92}
        allowDeselect={false}
        data={paperSizes.map((value) => ({ value, label: paperWords[value] }))}
        value={paper}
        onChange={(value) => {
          const next = paperSizes.find((one) => one === value)
          if (next) void change({ paper: next })
        }}
      />
      <Select
        aria-label={documentText.style}
        w={116}
        allowDeselect={false}
        data={referenceStyles.map((value) => ({ value, label: styleWords[value] }))}
        value={style}
        onChange={(value) => {
          const next = referenceStyles.find((one) => one === value)
          if (next) void change({ style: next })
        }}
      />
      <span className={classes.space} />
      <Tooltip label={portfolioText.trash}>
        <ActionIcon
          aria-label={`${portfolioText.trash}: ${portfolio.name}`}
          onClick={() => void remove()}
        >
          <IconTrash size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Button variant="filled" onClick={onExport}>
        {documentText.export}
      </Button>
    </header>
  )
}
