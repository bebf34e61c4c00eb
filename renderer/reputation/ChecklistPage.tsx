import { Button, MultiSelect, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { removeRecords } from '../../src/commands/removeRecords.ts'
import { saveChecklistItem } from '../../src/commands/saveChecklistItem.ts'
import { itemGroups, type Recurrence, recurrences } from '../../src/model/review.ts'
import { shippedChecklist } from '../../src/reputation/presence/checklist.ts'
import type { ItemDue } from '../../src/reputation/presence/dueItems.ts'
import { useDo } from '../hooks/useDo.ts'
import { useItemsDue, usePresenceItems } from '../hooks/usePresence.ts'
import { useToday } from '../hooks/useToday.ts'
import { dayWords } from '../text/days.ts'
import { byWords, groupWords, recurrenceWords, reputationText } from '../text/reputation.ts'
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
  readonly item: ItemDue['item']
  readonly due: ItemDue | undefined
}

function Item({ item, due }: ItemProps) {
  const perform = useDo()
  const today = useToday()
  const { id, rowId, group, title, where, recurrence, notForMe } = item
  const isOwn = id === rowId
  const by = due?.dueOn ? byWords(due.dueOn, today) : undefined
  const change = (forMe: boolean) =>
    void perform(
      (context) =>
        saveChecklistItem(context, {
          changes: id,
          group,
          title,
          where,
          recurrence: [...recurrence],
          notForMe: !forMe,
        }),
      { quiet: true },
    )
  return (
    <li className={classes.checkItem} data-off={notForMe}>
      <div>
        <p className={classes.rowTitle}>{title}</p>
        <p className={classes.faint}>{where}</p>
        <p className={classes.faint}>
          {recurrence.map((each) => recurrenceWords[each]).join(', ')}
          {due?.doneOn && ` · done ${dayWords(due.doneOn, today)}`}
        </p>
      </div>
      <span className={classes.when} data-tone={by?.tone}>
        {by?.words}
      </span>
      {isOwn ? (
        <Button
          variant="subtle"
          onClick={() => void perform((context) => removeRecords(context, 'checklistItems', [id]))}
        >
          Remove
        </Button>
      ) : (
        <Switch
          aria-label={`For me: ${title}`}
          checked={!notForMe}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      )}
    </li>
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
      <TextInput
        label="What"
        maxLength={500}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <TextInput
        label={reputationText.where}
        maxLength={2_000}
        value={where}
        onChange={(event) => setWhere(event.currentTarget.value)}
      />
      <MultiSelect
        label="When"
        data={recurrences.map((value) => ({ value, label: recurrenceWords[value] }))}
        value={recurrence}
        onChange={(values) => setRecurrence(recurrences.filter((each) => values.includes(each)))}
      />
      <Button type="submit" mt={8} disabled={!title.trim() || recurrence.length === 0}>
        Add the item
      </Button>
    </form>
  )
}
