import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconGripVertical, IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { editPortfolio, moveSection } from '../../src/commands/changePortfolios.ts'
import { type Portfolio, type PortfolioSection, sectionKinds } from '../../src/model/portfolio.ts'
import { sectionHeading } from '../../src/portfolio/document/sectionHeadings.ts'
import { newSection } from '../../src/portfolio/templates.ts'
import { useDo } from '../hooks/useDo.ts'
import { documentText, sectionKindWords, sharedWords } from '../text/documents.ts'
import type { PortfolioReading } from '../workers/portfolioWorker.ts'
import classes from './Portfolio.module.css'

interface SectionListProps {
  readonly portfolio: Portfolio
  readonly reading: PortfolioReading | undefined
  readonly openId: string | undefined
  readonly onOpen: (id: string) => void
}

/** The sections of a document in their order, to be dragged or moved by keys, with how much of each is shared. */
export function SectionList({ portfolio, reading, openId, onOpen }: SectionListProps) {
  const perform = useDo()
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const { id, sections } = portfolio
  const move = (section: PortfolioSection, place: number) =>
    perform((context) => moveSection(context, id, section.id, place), { quiet: true })
  const drop = (place: number) => {
    const section = sections.find((one) => one.id === dragged)
    setDragged(null)
    setOver(null)
    if (section) void move(section, place)
  }
  const onKeyDown = (event: KeyboardEvent, section: PortfolioSection, at: number) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    event.stopPropagation()
    if (event.altKey) void move(section, at + step)
    else onOpen(sections[at + step]?.id ?? section.id)
  }
  return (
    <section aria-label={documentText.sections} data-own-keys>
      <h2 className={classes.heading}>
        {documentText.sections}
        <AddSection portfolio={portfolio} onOpen={onOpen} />
      </h2>
      <ol>
        {sections.map((section, at) => (
          <li
            key={section.id}
            draggable
            className={classes.sectionRow}
            data-over={over === at && dragged !== section.id}
            onDragStart={() => setDragged(section.id)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => {
              if (dragged === null) return
              event.preventDefault()
              setOver(at)
            }}
            onDrop={() => drop(at)}
          >
            <IconGripVertical size={14} stroke={1.75} aria-hidden="true" />
            <button
              type="button"
              className={classes.row}
              aria-current={section.id === openId}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              ref={(button) => {
                // Keys move through the rows, and the focus with what is open.
                if (section.id === openId && document.activeElement?.closest('[data-own-keys]'))
                  button?.focus()
              }}
              onClick={() => onOpen(section.id)}
              onKeyDown={(event) => onKeyDown(event, section, at)}
            >
              <span className="cut">{sectionHeading(section)}</span>
              <Shared items={reading?.items.get(section.id)} />
            </button>
          </li>
        ))}
      </ol>
      <p className={classes.faint}>{documentText.sectionsWhy}</p>
    </section>
  )
}

function Shared({ items }: { readonly items: ReturnType<PortfolioReading['items']['get']> }) {
  if (!items || items.length === 0) return null
  const shared = items.filter(({ isShared }) => isShared).length
  return (
    <span className={classes.figure} title={sharedWords(shared, items.length, 0)}>
      {shared}/{items.length}
    </span>
  )
}

function AddSection({ portfolio, onOpen }: Pick<SectionListProps, 'portfolio' | 'onOpen'>) {
  const perform = useDo()
  const add = (kind: (typeof sectionKinds)[number]) =>
    perform(
      async (context) => {
        const section = newSection(kind, () => context.newId())
        await editPortfolio(context, portfolio.id, { sections: [...portfolio.sections, section] })
        onOpen(section.id)
      },
      { quiet: true },
    )
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={documentText.addSection}>
          <ActionIcon size={24} aria-label={documentText.addSection}>
            <IconPlus size={14} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {sectionKinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => void add(kind)}>
            {sectionKindWords[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
