import { Button, Radio, TextInput } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import type { DocumentSection, PortfolioDocument } from '../../src/model/portfolioDocument.ts'
import exportClasses from '../export/ExportSheet.module.css'
import { Sheet } from '../layers/Sheet.tsx'
import { VirtualRows } from '../list/VirtualRows.tsx'
import { formatUses, leavingText } from '../text/documents.ts'
import { count } from '../text/en.ts'
import classes from './Portfolio.module.css'
import { SpeakingParts } from './SpeakingParts.tsx'
import { leavingFormats, useLeaving } from './useLeaving.ts'

interface LeavingSheetProps {
  readonly document: PortfolioDocument
  /** False while something was changed that is not in the document yet. */
  readonly isCurrent: boolean
  /** Whether a name belongs at its head: one that lists what somebody did says of whom. */
  readonly isPersonal?: boolean
  readonly onClose: () => void
}

/** The last look before a document leaves: its format, and every record that will be in it. */
export function LeavingSheet(props: LeavingSheetProps) {
  const { document, isCurrent, isPersonal = false, onClose } = props
  const form = useLeaving(document, onClose)
  const isEmpty = document.sections.length === 0 && !document.owner
  const isNameless = isPersonal && document.owner.trim() === ''
  return (
    <Sheet
      title={leavingText.title}
      width={620}
      onClose={form.cancel}
      foot={
        <>
          <div className={exportClasses.progress} role="status">
            {form.working && <p className={exportClasses.step}>{form.working}</p>}
            {isEmpty ? (
              <p className={exportClasses.step}>{leavingText.nothing}</p>
            ) : (
              isNameless && <p className={exportClasses.step}>{leavingText.nameless}</p>
            )}
          </div>
          <Button variant="subtle" onClick={form.cancel}>
            Cancel
          </Button>
          <Button
            variant="filled"
            disabled={form.working !== null || isEmpty || !isCurrent}
            onClick={() => void form.save()}
          >
            {leavingText.export}
          </Button>
        </>
      }
    >
      <Radio.Group
        label={leavingText.format}
        value={form.formatId}
        onChange={form.setFormat}
        className={exportClasses.group ?? ''}
      >
        {leavingFormats.map(({ id, name }, index) => (
          <Radio
            key={id}
            value={id}
            label={name}
            description={id === 'pdf' ? leavingText.pdfWhy : formatUses[id]}
            disabled={form.working !== null}
            data-autofocus={index === 0 ? true : undefined}
          />
        ))}
      </Radio.Group>
      <TextInput
        label={leavingText.fileName}
        value={form.fileName}
        disabled={form.working !== null}
        onChange={(event) => form.setFileName(event.currentTarget.value)}
      />
      <div className={classes.spoken}>
        <SpeakingParts document={document} />
      </div>
      <WhatLeaves document={document} />
    </Sheet>
  )
}

function Entries({ entries }: Pick<DocumentSection, 'entries'>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: of a long list only a part is drawn, which says its place itself
    <div role="list" className={classes.leaving}>
      <VirtualRows
        ids={entries.map(({ key }) => key)}
        height={18}
        role="listitem"
        row={(at) => {
          const { lead = [], holdsPrivate = false } = entries[at] ?? {}
          return (
            <>
              {lead.map((run) => run.text).join('')}
              {holdsPrivate && (
                <span className={classes.private}>
                  <IconLock size={12} stroke={1.75} aria-hidden="true" /> {leavingText.private}
                </span>
              )}
            </>
          )
        }}
      />
    </div>
  )
}

/** Every record in the document by name, private text marked. */
function WhatLeaves({
  document: { owner, ownerLines, sections },
}: {
  readonly document: PortfolioDocument
}) {
  return (
    <section className={classes.section} aria-label={leavingText.leaves}>
      <h2>{leavingText.leaves}</h2>
      <p className={classes.faint}>{leavingText.leavesWhy}</p>
      <ul className={classes.leaves}>
        {owner && (
          <li>
            <b>{leavingText.owner}</b>: {[owner, ...ownerLines].join(', ')}
          </li>
        )}
        {sections.map(({ id, heading, text, entries, tables }) => (
          <li key={id}>
            <b>{heading}</b>
            {entries.length > 0 && ` ${count(entries.length)}`}
            {text.length > 0 && `, text of ${count(text.join(' ').split(/\s+/).length)} words`}
            {tables.length > 0 && `, ${tables.map(({ caption }) => caption).join(', ')}`}
            {entries.length > 0 && <Entries entries={entries} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
