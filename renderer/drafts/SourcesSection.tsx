import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { changeDraftList } from '../../src/commands/changeDraftList.ts'
import type { Draft } from '../../src/model/draft.ts'
import type { GateDecision } from '../../src/model/gateDecision.ts'
import type { NetworkId } from '../../src/model/network.ts'
import { creditOf } from '../../src/planner/posts/creditOf.ts'
import { sourceLine } from '../../src/planner/posts/sourceLine.ts'
import { useDo } from '../hooks/useDo.ts'
import { useDraftSources } from '../hooks/useDraftSources.ts'
import { useRetractionStates } from '../hooks/useRetractions.ts'
import { ContactPicker } from '../people/ContactPicker.tsx'
import { showContact } from '../state/showContact.ts'
import { showResource } from '../state/showResource.ts'
import { sourceText } from '../text/draftSources.ts'
import { count } from '../text/en.ts'
import classes from './Drafts.module.css'
import { ResourcePicker } from './ResourcePicker.tsx'
import { SourceStanding } from './SourceStanding.tsx'
import ownClasses from './Sources.module.css'

interface SourcesSectionProps {
  readonly draft: Draft
  readonly network: NetworkId
  readonly decisions: readonly GateDecision[]
  /** Puts words where one was writing. */
  readonly onInsert: (words: string) => void
}

/** What a draft rests on and whom it names, each ready to be put into the text. */
export function SourcesSection({ draft, network, decisions, onInsert }: SourcesSectionProps) {
  const perform = useDo()
  const found = useDraftSources(draft)
  const { id, sourceIds, creditIds } = draft
  const states = useRetractionStates(sourceIds)
  const change = (
    list: 'sourceIds' | 'creditIds',
    add: readonly string[],
    remove: readonly string[],
  ) => void perform((context) => changeDraftList(context, id, list, { add, remove }))
  if (!found) return null
  const { sources, credits, authors } = found
  return (
    <section className={classes.section} aria-label={sourceText.title}>
      <h2 className={classes.heading}>
        {sourceText.title} <span>{count(sources.length)}</span>
      </h2>
      <ul className={ownClasses.rows}>
        {sources.map((source) => (
          <Row
            key={source.id}
            name={source.title}
            onShow={() => showResource(source.id)}
            onInsert={() => onInsert(sourceLine(source))}
            onRemove={() => change('sourceIds', [], [source.id])}
          >
            <SourceStanding
              draftId={id}
              resourceId={source.id}
              state={states.get(source.id)}
              decisions={decisions}
            />
          </Row>
        ))}
      </ul>
      <ResourcePicker
        label={sourceText.addSource}
        taken={sourceIds}
        onChoose={(resourceId) => change('sourceIds', [resourceId], [])}
      />
      <h3 className={ownClasses.heading}>{sourceText.credits}</h3>
      <ul className={ownClasses.rows}>
        {credits.map((contact) => (
          <Row
            key={contact.id}
            name={contact.name}
            second={creditOf(contact, network)}
            onShow={() => showContact(contact.id)}
            onInsert={() => onInsert(creditOf(contact, network))}
            onRemove={() => change('creditIds', [], [contact.id])}
          />
        ))}
      </ul>
      {authors.length > 0 && (
        <p className={classes.faint}>
          {sourceText.authors}{' '}
          {authors.map(({ id: contactId, name }) => (
            <Button
              key={contactId}
              variant="subtle"
              leftSection={<IconPlus size={14} stroke={1.75} />}
              onClick={() => change('creditIds', [contactId], [])}
            >
              {name}
            </Button>
          ))}
        </p>
      )}
      <AddCredit ids={creditIds} onAdd={(contactId) => change('creditIds', [contactId], [])} />
    </section>
  )
}

interface RowProps {
  readonly name: string
  /** How it would stand in the text, where that is not the name. */
  readonly second?: string
  readonly onShow: () => void
  readonly onInsert: () => void
  readonly onRemove: () => void
  readonly children?: ReactNode
}

function Row({ name, second, onShow, onInsert, onRemove, children }: RowProps) {
  return (
    <li className={ownClasses.row}>
      <button type="button" className={`${ownClasses.name} cut`} title={name} onClick={onShow}>
        {name}
      </button>
      {second !== undefined && second !== name && <span className={classes.faint}>{second}</span>}
      {children}
      <Button variant="subtle" aria-label={`${sourceText.insert}: ${name}`} onClick={onInsert}>
        {sourceText.insert}
      </Button>
      <Tooltip label={sourceText.remove}>
        <ActionIcon aria-label={`${sourceText.remove}: ${name}`} onClick={onRemove}>
          <IconX size={14} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </li>
  )
}

interface AddCreditProps {
  readonly ids: readonly string[]
  readonly onAdd: (contactId: string) => void
}

/** Whoever is chosen is named at once, and the field is empty again. */
function AddCredit({ ids, onAdd }: AddCreditProps) {
  const [open, setOpen] = useState(false)
  if (!open) {
    return (
      <Button
        variant="subtle"
        leftSection={<IconPlus size={14} stroke={1.75} />}
        onClick={() => setOpen(true)}
      >
        {sourceText.addCredit}
      </Button>
    )
  }
  return (
    <ContactPicker
      label={sourceText.addCredit}
      ids={[]}
      autoFocus
      placeholder="Name or institution"
      onChange={([contactId]) => {
        setOpen(false)
        if (contactId && !ids.includes(contactId)) onAdd(contactId)
      }}
    />
  )
}
