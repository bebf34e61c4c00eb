import { Button } from '@mantine/core'
import { IconTrash, IconTrashOff } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import { deleteForGood } from '../../src/commands/deleteForGood.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useDo } from '../hooks/useDo.ts'
import { type AnsweredTrash, useTrashAnswer, useTrashRows } from '../hooks/useTrashAnswer.ts'
import { Empty, NothingFound } from '../list/Empty.tsx'
import classes from '../list/FindBar.module.css'
import { ListPanes } from '../list/ListPanes.tsx'
import { RecordList } from '../list/RecordList.tsx'
import { SearchField } from '../list/SearchField.tsx'
import { Act, SelectionBar } from '../list/SelectionBar.tsx'
import { useFirstRowActive } from '../list/useFirstRowActive.ts'
import { useListKeys } from '../list/useListKeys.ts'
import { useLayers } from '../state/layers.ts'
import { usePlaces } from '../state/places.ts'
import { useSelection } from '../state/selection.ts'
import { count } from '../text/en.ts'
import { TrashDetail } from './TrashDetail.tsx'
import { TrashRowView } from './TrashRowView.tsx'

const icon = { size: 14, stroke: 1.75 } as const

/** What was deleted, of every kind, the last first: to be restored or deleted for good. */
export function TrashScreen() {
  const text = usePlaces(({ place }) => (place.area === 'trash' ? place.text : ''))
  const answered = useTrashAnswer(text)
  const run = useRunCommand()
  const choosing = useSelection(({ chosen }) => chosen.size > 0)
  const ids = answered?.answer.ids
  useEffect(() => {
    useSelection.getState().enter('trash')
  }, [])
  useListKeys(ids ?? [])
  useFirstRowActive(ids, answered?.text ?? '')
  return (
    <ListPanes
      label="Trash"
      area="trash"
      view={text}
      rows={ids?.length}
      list={
        <>
          <Head text={text} answered={answered} />
          {choosing && ids && (
            <SelectionBar label="Selected in the trash" ids={ids}>
              <Act
                icon={<IconTrashOff {...icon} />}
                words="Restore"
                onClick={() => run('restore-from-trash')}
              />
              <Act
                icon={<IconTrash {...icon} />}
                words="Delete for good"
                onClick={() => run('delete-for-good')}
              />
            </SelectionBar>
          )}
          {answered && ids && ids.length > 0 && <TrashList answered={answered} />}
          {answered && ids?.length === 0 && <NothingShown answered={answered} />}
        </>
      }
      detail={<TrashDetail />}
    />
  )
}

function search(text: string): void {
  usePlaces.getState().replace({ area: 'trash', text })
}

/** The search field, how many there are, and emptying the trash. */
function Head({
  text,
  answered,
}: {
  readonly text: string
  readonly answered: AnsweredTrash | null
}) {
  const ids = answered?.answer.ids ?? []
  const total = answered?.answer.total ?? 0
  return (
    <search className={classes.find}>
      <div className={classes.line}>
        <SearchField label="Search the trash" ids={ids} text={text} onText={search} />
        {total > 0 && text === '' && <EmptyTrash keys={ids} />}
      </div>
      <div className={classes.count}>
        <span role="status">
          {text === '' ? (
            `${count(total)} in the trash`
          ) : (
            <>
              <b className="num">{count(ids.length)}</b> of {count(total)} in the trash
            </>
          )}
        </span>
      </div>
    </search>
  )
}

function EmptyTrash({ keys }: { readonly keys: readonly string[] }) {
  const perform = useDo()
  const open = useLayers((state) => state.open)
  const verb = `Delete ${count(keys.length)} for good`
  return (
    <Button
      leftSection={<IconTrash {...icon} />}
      onClick={() =>
        open({
          kind: 'confirm',
          title: 'Empty the trash',
          body: 'Deleted contacts take what was said with them, promises, goals and letters along, where nobody else shares them. Undo brings all of it back for now.',
          verb,
          run: () => void perform((context) => deleteForGood(context, keys)),
        })
      }
    >
      Empty…
    </Button>
  )
}

function TrashList({ answered }: { readonly answered: AnsweredTrash }) {
  const [[first, last], setRange] = useState<readonly [number, number]>([0, 0])
  const [now] = useState(() => new Date())
  const rows = useTrashRows(answered, first, last)
  const onRange = useCallback((from: number, to: number) => setRange([from, to]), [])
  return (
    <RecordList
      label="Deleted records"
      ids={answered.answer.ids}
      onRange={onRange}
      row={(id, state) => {
        const row = rows.get(id)
        return row && <TrashRowView row={row} {...state} now={now} />
      }}
    />
  )
}

function NothingShown({ answered }: { readonly answered: AnsweredTrash }) {
  if (answered.answer.total === 0) {
    return (
      <Empty heading="The trash is empty">
        <p>What you delete waits here until you delete it for good.</p>
      </Empty>
    )
  }
  return (
    <NothingFound
      text={answered.text}
      searched="Resources, people, communities, drafts, events, the portfolio and claims in the trash were searched."
      onSearch={search}
    />
  )
}
