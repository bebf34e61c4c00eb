import { Button, MultiSelect, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { removeRecords } from '../../src/commands/removeRecords.ts'
import { type ChecklistItemWords, saveChecklistItem } from '../../src/commands/saveChecklistItem.ts'
import { itemGroups, type Recurrence, recurrences } from '../../src/model/review.ts'
import { type PresenceItem, shippedChecklist } from '../../src/reputation/presence/checklist.ts'
import type { ItemDue } from '../../src/reputation/presence/dueItems.ts'
import { useDo } from '../hooks/useDo.ts'
import { useItemsDue, usePresenceItems } from '../hooks/usePresence.ts'
import { useToday } from '../hooks/useToday.ts'
import { dayWords } from '../text/days.ts'
import {
  byWords,
  groupWords,
  itemText,
  recurrenceWords,
  reputationText,
} from '../text/reputation.ts'
import classes from './Reputation.module.css'

/** Every item with when it recurs, when it was done last and is due; items of one's own, and those not for one. */
export function ChecklistPage() {
  const items = usePresenceItems()
  const due = new Map((useItemsDue() ?? []).map((one) => [one.item.id, one]))
  if (!items) return null
  return (
    <div className={classes.doc}>
      <h1 className={classes.title}>{reputationText.checklist}</h1>
      <p className={classes.lead}>
        Dated {dayWords(shippedChecklist.asOf, '')}. {shippedChecklist.source}.
      </p>
      {itemGroups.map((group) => {
        const within = items.filter((item) => item.group === group)
        if (within.length === 0) return null
        return (
          <section key={group} className={classes.section} aria-label={groupWords[group]}>
            <h2>{groupWords[group]}</h2>
            <ul>
              {within.map((item) => (
                <Item key={item.id} item={item} due={due.get(item.id)} />
              ))}
            </ul>
          </section>
        )
      })}
      <OwnItem />
    </div>
  )
}

interface ItemProps {
  readonly item: PresenceItem
  readonly due: ItemDue | undefined
}

function Item({ item, due }: ItemProps) {
  const today = useToday()
  const [editing, setEditing] = useState(false)
  const { title, where, recurrence, notForMe } = item
  const by = due?.dueOn ? byWords(due.dueOn, today) : undefined
  return (
    <li className={classes.checkItem} data-off={notForMe}>
      <div>
        <p className={classes.rowTitle}>{title}</p>
        <p className={classes.faint}>{where}</p>
        <p className={classes.faint}>
          {recurrence.map((each) => recurrenceWords[each]).join(', ')}
          {due?.doneOn && ` · done ${dayWords(due.doneOn, today)}`}
        </p>
        {editing && <ItemWords item={item} onDone={() => setEditing(false)} />}
      </div>
      <span className={classes.when} data-tone={by?.tone}>
        {by?.words}
      </span>
      <ItemActs item={item} onEdit={() => setEditing(!editing)} />
    </li>
  )
}

interface ItemActsProps {
  readonly item: PresenceItem
  readonly onEdit: () => void
}

function ItemActs({ item, onEdit }: ItemActsProps) {
  const perform = useDo()
  const { id, rowId, title, notForMe } = item
  const isOwn = id === rowId
  const forget = () =>
    rowId && void perform((context) => removeRecords(context, 'checklistItems', [rowId]))
  return (
    <span className={classes.itemActs}>
      <Button variant="subtle" aria-label={`${itemText.reword}: ${title}`} onClick={onEdit}>
        {itemText.reword}
      </Button>
      {rowId !== undefined && (
        <Button
          variant="subtle"
          aria-label={`${isOwn ? itemText.remove : itemText.asShipped}: ${title}`}
          onClick={forget}
        >
          {isOwn ? itemText.remove : itemText.asShipped}
        </Button>
      )}
      {!isOwn && (
        <Switch
          aria-label={`For me: ${title}`}
          checked={!notForMe}
          onChange={({ currentTarget: { checked } }) =>
            void perform(
              (context) => saveChecklistItem(context, wordsOf(item, { notForMe: !checked })),
              { quiet: true },
            )
          }
        />
      )}
    </span>
  )
}

/** What an item says, with some of it changed; of a shipped one as what stands in its place. */
function wordsOf(item: PresenceItem, change: Partial<ChecklistItemWords>): ChecklistItemWords {
  const { id, rowId, group, title, where, recurrence, notForMe } = item
  const stands = id === rowId ? {} : { changes: id }
  return { ...stands, group, title, where, recurrence: [...recurrence], notForMe, ...change }
}

interface ItemWordsProps {
  readonly item: PresenceItem
  readonly onDone: () => void
}

/** Other words for an item, or other times; a review that was opened keeps those of its day. */
function ItemWords({ item, onDone }: ItemWordsProps) {
  const perform = useDo()
  const [title, setTitle] = useState(item.title)
  const [where, setWhere] = useState(item.where)
  const [recurrence, setRecurrence] = useState<Recurrence[]>([...item.recurrence])
  const isWhole = title.trim() !== '' && recurrence.length > 0
  const own = item.id === item.rowId ? item.id : undefined
  return (
    <form
      aria-label={`${itemText.reword}: ${item.title}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isWhole) return
        onDone()
        const words = wordsOf(item, { title, where: where.trim(), recurrence })
        void perform((context) => saveChecklistItem(context, words, own))
      }}
    >
      <ItemFields
        {...{ title, where, recurrence }}
        onTitle={setTitle}
        onWhere={setWhere}
        onRecurrence={setRecurrence}
      />
      <Button type="submit" mt={8} disabled={!isWhole}>
        {itemText.keep}
      </Button>
      <Button variant="subtle" mt={8} onClick={onDone}>
        {itemText.leave}
      </Button>
    </form>
  )
}

interface ItemFieldsProps {
  readonly title: string
  readonly where: string
  readonly recurrence: readonly Recurrence[]
  readonly onTitle: (title: string) => void
  readonly onWhere: (where: string) => void
  readonly onRecurrence: (recurrence: Recurrence[]) => void
}

function ItemFields(fields: ItemFieldsProps) {
  const { title, where, recurrence, onTitle, onWhere, onRecurrence } = fields
  return (
    <>
      <TextInput
        label="What"
        maxLength={500}
        value={title}
        onChange={(event) => onTitle(event.currentTarget.value)}
      />
      <TextInput
        label={reputationText.where}
        maxLength={2_000}
        value={where}
        onChange={(event) => onWhere(event.currentTarget.value)}
      />
      <MultiSelect
        label="When"
        data={recurrences.map((value) => ({ value, label: recurrenceWords[value] }))}
        value={[...recurrence]}
        onChange={(values) => onRecurrence(recurrences.filter((each) => values.includes(each)))}
      />
    </>
  )
}

function OwnItem() {
  const perform = useDo()
  const [title, setTitle] = useState('')
  const [where, setWhere] = useState('')
  const [recurrence, setRecurrence] = useState<Recurrence[]>(['quarterly'])
  const add = async () => {
    if (!title.trim() || recurrence.length === 0) return
    await perform((context) =>
      saveChecklistItem(context, { group: 'own', title, where: where.trim(), recurrence }),
    )
    setTitle('')
    setWhere('')
  }
  return (
    <form
      className={classes.section}
      aria-label={reputationText.ownItem}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <h2>{reputationText.ownItem}</h2>
      <ItemFields
        {...{ title, where, recurrence }}
        onTitle={setTitle}
        onWhere={setWhere}
        onRecurrence={setRecurrence}
      />
      <Button type="submit" mt={8} disabled={!title.trim() || recurrence.length === 0}>
        Add the item
      </Button>
    </form>
  )
}
