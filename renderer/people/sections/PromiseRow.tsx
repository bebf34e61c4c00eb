import { ActionIcon, Checkbox, TextInput, Tooltip, UnstyledButton } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { editPromise } from '../../../src/commands/editPromise.ts'
import { keepPromise } from '../../../src/commands/keepPromise.ts'
import { removePromise } from '../../../src/commands/removePromise.ts'
import type { ContactPromise } from '../../../src/model/interaction.ts'
import { daysBetween, type IsoDay } from '../../../src/model/isoDay.ts'
import { readPromise } from '../../../src/planner/readPromise.ts'
import { useDo } from '../../hooks/useDo.ts'
import { useToday } from '../../hooks/useToday.ts'
import { type DueWords, dayWords, dueWords } from '../../text/days.ts'
import own from './Promises.module.css'

/** One promise: ticked when kept, changed in place. */
export function PromiseRow({ promise }: { readonly promise: ContactPromise }) {
  const perform = useDo()
  const today = useToday()
  const [writing, setWriting] = useState(false)
  const kept = promise.doneOn !== undefined
  const due = promiseDue(promise, today)
  return (
    <li className={own.row} data-kept={kept}>
      <Checkbox
        aria-label={promise.text}
        checked={kept}
        onChange={() =>
          perform((context) => keepPromise(context, [promise.id], kept ? undefined : today))
        }
      />
      {writing ? (
        <PromiseEditor promise={promise} onDone={() => setWriting(false)} />
      ) : (
        <UnstyledButton
          className={own.words}
          title="Change this promise"
          onClick={() => setWriting(true)}
        >
          {promise.text}
          <span className={own.due} data-tone={due.tone}>
            {due.words}
          </span>
        </UnstyledButton>
      )}
    </li>
  )
}

/** `by 30 Nov`, `due today`, `3 days overdue`; without a day since when, once kept on which day. */
function promiseDue({ due, madeOn, doneOn, by }: ContactPromise, today: IsoDay): DueWords {
  if (doneOn) return { words: dayWords(doneOn, today), tone: 'plain' }
  if (!due) {
    const since = by === 'them' || daysBetween(madeOn, today) > 0
    return { words: since ? `since ${dayWords(madeOn, today)}` : '', tone: 'plain' }
  }
  const words = dueWords(due, today)
  if (words.tone === 'plain') return { words: `by ${dayWords(due, today)}`, tone: 'plain' }
  return { words: words.words.charAt(0).toLowerCase() + words.words.slice(1), tone: words.tone }
}

interface PromiseEditorProps {
  readonly promise: ContactPromise
  readonly onDone: () => void
}

/** The promise as a line: its words, and `by` with its day. */
function PromiseEditor({ promise, onDone }: PromiseEditorProps) {
  const perform = useDo()
  const today = useToday()
  const [line, setLine] = useState(promise.due ? `${promise.text} by ${promise.due}` : promise.text)
  const left = useRef(false)
  const save = async () => {
    if (left.current) return
    left.current = true
    onDone()
    const read = readPromise(line, today)
    if (!read) return
    await perform((context) => editPromise(context, promise.id, { text: read.text, due: read.due }))
  }
  return (
    <span className={own.editor}>
      <TextInput
        aria-label="Promise"
        autoFocus
        value={line}
        onChange={(event) => setLine(event.currentTarget.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save()
          else if (event.key === 'Escape') {
            left.current = true
            onDone()
          } else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <Tooltip label="Remove this promise">
        <ActionIcon
          aria-label="Remove this promise"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            left.current = true
            onDone()
            void perform((context) => removePromise(context, promise.id))
          }}
        >
          <IconTrash size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </span>
  )
}
