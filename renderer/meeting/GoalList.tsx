import { ActionIcon, Button, Checkbox, TextInput, UnstyledButton } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { addGoal } from '../../src/commands/addGoal.ts'
import { editGoal, finishGoal } from '../../src/commands/editGoal.ts'
import { removeRecords } from '../../src/commands/removeRecords.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import type { Goal } from '../../src/model/mentorship.ts'
import { DayField } from '../components/DayField.tsx'
import detail from '../detail/detail.module.css'
import { useAutosave } from '../hooks/useAutosave.ts'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { useToday } from '../hooks/useToday.ts'
import { dueWords } from '../text/days.ts'
import { meetingText } from '../text/meeting.ts'
import { NotSavedMark } from '../unsaved/HeldSince.tsx'
import { useWithHeld } from '../unsaved/withHeld.ts'
import classes from './Meeting.module.css'

interface GoalListProps {
  readonly contactId: string
  readonly goals: readonly Goal[]
  /** The meeting a new goal is agreed in. */
  readonly meetingId?: string
  /** Shows the form for a new goal only once it is asked for. */
  readonly folded?: boolean
}

/** Goals agreed with someone: how far each is, until when, and reached. */
export function GoalList({ contactId, goals, meetingId, folded = false }: GoalListProps) {
  const [open, setOpen] = useState(!folded)
  return (
    <>
      <ul>
        {goals.map((goal) => (
          <GoalRow key={goal.id} goal={goal} />
        ))}
      </ul>
      {open ? (
        <AddGoal contactId={contactId} meetingId={meetingId} autoFocus={folded} />
      ) : (
        <UnstyledButton className={detail.add ?? ''} onClick={() => setOpen(true)}>
          <IconPlus size={12} stroke={1.75} aria-hidden="true" />
          {meetingText.addGoal}
        </UnstyledButton>
      )}
    </>
  )
}

function GoalRow({ goal: saved }: { readonly goal: Goal }) {
  const goal = useWithHeld(saved)
  const perform = useDo()
  const edit = useEdit()
  const today = useToday()
  const [progress, setProgress] = useState(goal.progress)
  const { changed } = useAutosave((value) =>
    edit(editGoal, goal.id, { progress: Number(value) }, { quiet: true }),
  )
  const due = goal.due && !goal.doneOn ? dueWords(goal.due, today) : undefined
  const shown = goal.doneOn ? 100 : progress
  return (
    <li className={classes.goal}>
      <Checkbox
        size="xs"
        aria-label={`Reached: ${goal.text}`}
        checked={goal.doneOn !== undefined}
        onChange={(event) => {
          const done = event.currentTarget.checked ? today : undefined
          void perform((context) => finishGoal(context, goal.id, done))
        }}
      />
      <span className={goal.doneOn ? classes.done : ''}>
        {goal.text} <NotSavedMark id={goal.id} />
        {due && (
          <span className={classes.due} data-tone={due.tone}>
            {due.words}
          </span>
        )}
      </span>
      <input
        type="range"
        className={classes.range}
        min={0}
        max={100}
        step={10}
        aria-label={`How far: ${goal.text}`}
        disabled={goal.doneOn !== undefined}
        value={shown}
        onChange={(event) => {
          setProgress(Number(event.currentTarget.value))
          changed(event.currentTarget.value)
        }}
      />
      <span className={classes.due}>{shown} %</span>
      <ActionIcon
        size={24}
        aria-label={`Remove: ${goal.text}`}
        onClick={() => void perform((context) => removeRecords(context, 'goals', [goal.id]))}
      >
        <IconX size={14} stroke={1.75} />
      </ActionIcon>
    </li>
  )
}

interface AddGoalProps {
  readonly contactId: string
  readonly meetingId: string | undefined
  readonly autoFocus: boolean
}

function AddGoal({ contactId, meetingId, autoFocus }: AddGoalProps) {
  const perform = useDo()
  const [text, setText] = useState('')
  const [due, setDue] = useState<IsoDay>()
  const add = async () => {
    if (!text.trim()) return
    const goal = {
      contactId,
      text,
      ...(due ? { due } : {}),
      ...(meetingId ? { meetingId } : {}),
    }
    setText('')
    setDue(undefined)
    await perform((context) => addGoal(context, goal), { quiet: true, typed: text })
  }
  return (
    <form
      className={classes.add}
      data-short
      aria-label={meetingText.addGoal}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextInput
        aria-label={meetingText.addGoal}
        autoFocus={autoFocus}
        placeholder={meetingText.goalHint}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <DayField hideLabel label={meetingText.until} value={due} onChange={setDue} />
      <Button type="submit" disabled={!text.trim()}>
        Add
      </Button>
    </form>
  )
}
