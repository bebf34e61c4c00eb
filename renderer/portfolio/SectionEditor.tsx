import { Button, Checkbox, MultiSelect, Select } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { editPortfolio, editSection, tickItem } from '../../src/commands/changePortfolios.ts'
import type { Portfolio, PortfolioSection } from '../../src/model/portfolio.ts'
import type { PortfolioDocument } from '../../src/model/portfolioDocument.ts'
import { workTypes } from '../../src/model/scholarlyWork.ts'
import type { Season } from '../../src/model/season.ts'
import { sectionHeading } from '../../src/portfolio/document/sectionHeadings.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useSavedSearches } from '../hooks/useSavedSearches.ts'
import { VirtualRows } from '../list/VirtualRows.tsx'
import { ContactPicker } from '../people/ContactPicker.tsx'
import { useLayers } from '../state/layers.ts'
import { documentText, fromChoices, fromWords, sharedWords } from '../text/documents.ts'
import { draftKindWords } from '../text/drafts.ts'
import { ledgerTypeWords } from '../text/portfolio.ts'
import { workText, workTypeWords } from '../text/works.ts'
import type { ListedItem } from '../workers/portfolioWorker.ts'
import classes from './Portfolio.module.css'
import { ResourcePicker } from './RecordPickers.tsx'

interface SectionEditorProps {
  readonly portfolio: Portfolio
  readonly section: PortfolioSection
  readonly items: readonly ListedItem[]
  /** What stands at the head of the document. */
  readonly head: Pick<PortfolioDocument, 'owner' | 'ownerLines'>
  readonly season: Season
}

/** One section: its heading and text, where its records come from, and what of each is shared. */
export function SectionEditor({ portfolio, section, items, head, season }: SectionEditorProps) {
  const perform = useDo()
  const { id } = portfolio
  const change = (patch: Parameters<typeof editSection>[3]) =>
    perform((context) => editSection(context, id, section.id, patch), {
      quiet: true,
      typed: patch,
    })
  const remove = () =>
    perform(
      (context) =>
        editPortfolio(context, id, {
          sections: portfolio.sections.filter((one) => one.id !== section.id),
        }),
      { quiet: true },
    )
  if (section.kind === 'details') {
    const { owner, ownerLines } = head
    return (
      <div className={classes.section}>
        {[owner, ...ownerLines].filter(Boolean).map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
        {!owner && <p className={classes.faint}>{documentText.detailsWhy}</p>}
        <Button mt={12} mr={8} onClick={() => useLayers.getState().open({ kind: 'own-details' })}>
          {workText.ownDetails}
        </Button>
        <RemoveSection mt={12} onRemove={() => void remove()} />
      </div>
    )
  }
  return (
    <div className={classes.section}>
      <AutosaveField
        label={documentText.heading}
        placeholder={sectionHeading({ kind: section.kind })}
        value={section.title ?? ''}
        onSave={(title) => change({ title: title.trim() || undefined })}
      />
      <div className={classes.text}>
        <AutosaveField
          label={documentText.text}
          rows={section.kind === 'text' ? 6 : 2}
          prose
          value={section.text ?? ''}
          onSave={(text) => change({ text: text || undefined })}
        />
      </div>
      <SectionSource section={section} season={season} change={change} />
      <ItemTicks portfolioId={id} section={section} items={items} change={change} />
      <RemoveSection onRemove={() => void remove()} />
    </div>
  )
}

function RemoveSection({
  onRemove,
  mt = 16,
}: {
  readonly onRemove: () => void
  readonly mt?: number
}) {
  return (
    <Button
      mt={mt}
      variant="subtle"
      leftSection={<IconTrash size={16} stroke={1.75} />}
      onClick={onRemove}
    >
      {documentText.removeSection}
    </Button>
  )
}

type ChangeSection = (patch: Parameters<typeof editSection>[3]) => Promise<void>

interface SectionSourceProps {
  readonly section: PortfolioSection
  readonly season: Season
  readonly change: ChangeSection
}

function SectionSource({ section, season, change }: SectionSourceProps) {
  const searches = useSavedSearches()
  const choices = fromChoices[section.kind]
  const types = typesOf(section, season)
  return (
    <div className={`${classes.fields} ${classes.text}`}>
      {choices.length > 1 && (
        <Select
          label={documentText.from}
          allowDeselect={false}
          data={choices.map((value) => ({ value, label: fromWords[value] }))}
          value={section.from}
          onChange={(value) => {
            const from = choices.find((one) => one === value)
            if (from) void change({ from })
          }}
        />
      )}
      {section.from === 'search' && (
        <Select
          label={documentText.search}
          data={searches.map(({ id, name }) => ({ value: id, label: name }))}
          value={section.searchId ?? null}
          onChange={(value) => void change({ searchId: value ?? undefined })}
        />
      )}
      {types.length > 0 && (
        <MultiSelect
          size="xs"
          label={documentText.types}
          data={types}
          value={section.types ?? []}
          onChange={(next) => void change({ types: next.length > 0 ? next : undefined })}
        />
      )}
    </div>
  )
}

/** The types a section can be narrowed to. */
function typesOf({ kind, types = [] }: PortfolioSection, season: Season) {
  const known =
    kind === 'experiences'
      ? [
          ...(season.lists.type ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ...Object.entries(ledgerTypeWords).map(([value, label]) => ({ value, label })),
        ]
      : kind === 'scholarly-work'
        ? workTypes.map((value) => ({ value: value as string, label: workTypeWords[value] }))
        : kind === 'posts'
          ? Object.entries(draftKindWords).map(([value, label]) => ({ value, label }))
          : []
  const missing = types.filter((type) => !known.some(({ value }) => value === type))
  return known.length === 0 ? [] : [...known, ...missing.map((value) => ({ value, label: value }))]
}

interface ItemTicksProps {
  readonly portfolioId: string
  readonly section: PortfolioSection
  readonly items: readonly ListedItem[]
  readonly change: ChangeSection
}

/** What a section can show, each with its tick; private text has a tick of its own. */
function ItemTicks({ portfolioId, section, items, change }: ItemTicksProps) {
  const perform = useDo()
  const tick = (item: ListedItem, shared: boolean, withPrivate: boolean) =>
    perform(
      (context) =>
        tickItem(context, portfolioId, section.id, {
          id: item.id,
          shared,
          ...(withPrivate ? { withPrivate: true } : {}),
        }),
      { quiet: true },
    )
  const tickAll = (shared: boolean) => change({ items: items.map(({ id }) => ({ id, shared })) })
  const shared = items.filter(({ isShared }) => isShared).length
  const withPrivate = items.filter((item) => item.withPrivate).length
  if (fromChoices[section.kind].length === 0) return null
  return (
    <section className={classes.section} aria-label={sectionHeading(section)}>
      <h2>
        {sharedWords(shared, items.length, withPrivate)}
        <Button variant="subtle" onClick={() => void tickAll(shared < items.length)}>
          {shared < items.length ? documentText.shareAll : documentText.shareNone}
        </Button>
      </h2>
      {section.from === 'picked' && <Picker section={section} change={change} />}
      {items.length === 0 && <p className={classes.faint}>{documentText.nothingToShare}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: of a long list only a part is drawn, which says its place itself */}
      <div role="list">
        <VirtualRows
          ids={items.map((item) => item.id)}
          height={28}
          role="listitem"
          row={(at) => {
            const item = items[at]
            return item && <ItemTick item={item} onTick={(...ticks) => void tick(item, ...ticks)} />
          }}
        />
      </div>
      {items.some(({ hasPrivate }) => hasPrivate) && (
        <p className={classes.faint}>{documentText.withPrivateWhy}</p>
      )}
    </section>
  )
}

interface ItemTickProps {
  readonly item: ListedItem
  readonly onTick: (shared: boolean, withPrivate: boolean) => void
}

function ItemTick({ item, onTick }: ItemTickProps) {
  return (
    <div className={classes.tick}>
      <Checkbox
        label={item.name}
        checked={item.isShared}
        onChange={(event) => onTick(event.currentTarget.checked, false)}
      />
      {item.hasPrivate && (
        <Checkbox
          label={documentText.withPrivate}
          aria-label={`${item.name}, ${documentText.withPrivate}`}
          disabled={!item.isShared}
          checked={item.withPrivate}
          onChange={(event) => onTick(true, event.currentTarget.checked)}
        />
      )}
    </div>
  )
}

function Picker({ section, change }: Pick<ItemTicksProps, 'section' | 'change'>) {
  const { kind, items } = section
  const ids = items.map(({ id }) => id)
  const onChange = (next: readonly string[]) => {
    const before = new Map(items.map((item) => [item.id, item]))
    const isOwn = kind === 'resources'
    return change({ items: next.map((id) => before.get(id) ?? { id, shared: isOwn }) })
  }
  return kind === 'resources' ? (
    <ResourcePicker
      label={documentText.addResources}
      ids={ids}
      onChange={(next) => void onChange(next)}
    />
  ) : (
    <ContactPicker
      label={documentText.addPeople}
      ids={ids}
      onChange={(next) => void onChange(next)}
    />
  )
}
