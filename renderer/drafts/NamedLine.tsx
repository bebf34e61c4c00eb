import { Button } from '@mantine/core'
import { IconAt, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { changeDraftList } from '../../src/commands/changeDraftList.ts'
import type { Draft } from '../../src/model/draft.ts'
import type { NetworkId } from '../../src/model/network.ts'
import { creditOf } from '../../src/planner/posts/creditOf.ts'
import { useDo } from '../hooks/useDo.ts'
import { useDraftSources } from '../hooks/useDraftSources.ts'
import { ContactPicker } from '../people/ContactPicker.tsx'
import { showContact } from '../state/showContact.ts'
import { sourceText } from '../text/draftSources.ts'
import { FactLine } from './FactLine.tsx'
import { lineProps, type OpenFacts } from './openFacts.ts'
import { SourceRow } from './SourceRow.tsx'
import classes from './Sources.module.css'

interface NamedLineProps {
  readonly draft: Draft
  readonly network: NetworkId
  readonly facts: OpenFacts
  /** Puts words where one was writing. */
  readonly onInsert: (words: string) => void
}

/** Whom a draft names, as the network writes them, each ready to be put into the text. */
export function NamedLine({ draft, network, facts, onInsert }: NamedLineProps) {
  const perform = useDo()
  const { id, creditIds } = draft
  const { credits = [], authors = [] } = useDraftSources(draft) ?? {}
  const change = (add: readonly string[], remove: readonly string[]) =>
    void perform((context) => changeDraftList(context, id, 'creditIds', { add, remove }))
  const names = credits.map(({ name }) => name).join(', ')
  return (
    <FactLine
      {...lineProps(facts, 'named')}
      icon={IconAt}
      label={sourceText.credits}
      act={sourceText.act}
      summary={names ? <b>{names}</b> : sourceText.nobody}
    >
      <ul className={classes.rows}>
        {credits.map((contact) => (
          <SourceRow
            key={contact.id}
            name={contact.name}
            second={creditOf(contact, network)}
            onShow={() => showContact(contact.id)}
            onInsert={() => onInsert(creditOf(contact, network))}
            onRemove={() => change([], [contact.id])}
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
              onClick={() => change([contactId], [])}
            >
              {name}
            </Button>
          ))}
        </p>
      )}
      <AddCredit ids={creditIds} onAdd={(contactId) => change([contactId], [])} />
    </FactLine>
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
