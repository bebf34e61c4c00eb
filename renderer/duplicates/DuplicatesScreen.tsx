import { Button, Progress, SegmentedControl } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Toast } from '../components/Toast.tsx'
import { useUndoable } from '../hooks/useUndoable.ts'
import { usePlaces } from '../state/places.ts'
import { duplicateTableWords, foundWords } from '../text/duplicates.ts'
import { count } from '../text/en.ts'
import { CompareRecords } from './CompareRecords.tsx'
import classes from './DuplicatesScreen.module.css'
import type { DuplicateTable, ListedGroup } from './duplicateMessages.ts'
import { GroupList } from './GroupList.tsx'
import { nameOf, useDuplicates } from './useDuplicates.ts'

/** People or resources that are there twice: groups at the left, their records side by side at the right. */
export function DuplicatesScreen({ table }: { readonly table: DuplicateTable }) {
  const found = useDuplicates(table)
  const [active, setActive] = useState<string | null>(null)
  const { groups, merging, lookAgain } = found
  useLookAgainAfterUndo(lookAgain)
  const shown = groups?.find((group) => nameOf(group) === active) ?? groups?.[0]
  const settle = (group: ListedGroup) => {
    const at = groups?.indexOf(group) ?? 0
    const next = groups?.[at + 1] ?? groups?.[at - 1]
    setActive(next ? nameOf(next) : null)
    found.settle(group)
  }
  const safe = groups?.filter(({ level }) => level === 'safe').length ?? 0
  return (
    <div className={classes.panes}>
      <section className={classes.list} data-pane="list" aria-label="Duplicates">
        <header className={classes.head}>
          <h1>Duplicates</h1>
          <SegmentedControl
            aria-label="What to compare"
            value={table}
            onChange={(value) =>
              usePlaces.getState().go({ area: 'duplicates', table: value as DuplicateTable })
            }
            data={(['contacts', 'resources'] as const).map((value) => ({
              value,
              label: duplicateTableWords[value],
            }))}
          />
        </header>
        <p className={classes.found} role="status">
          {groups ? foundWords(table, groups.length, safe) : 'Comparing all records'}
        </p>
        {safe > 0 && !merging && (
          <div className={classes.safe}>
            <Button variant="filled" onClick={() => void found.mergeSafe()}>
              Merge {count(safe)} safe {safe === 1 ? 'group' : 'groups'}
            </Button>
            <span>They share an address or a profile, and the name. One step of undo.</span>
          </div>
        )}
        {merging && (
          <div className={classes.merging}>
            <Progress
              value={(merging.done / Math.max(1, merging.total)) * 100}
              aria-label="Merging"
              transitionDuration={0}
            />
            <span className="num">
              {count(merging.done)} of {count(merging.total)}
            </span>
            <Button variant="subtle" onClick={found.stopMerging}>
              Stop
            </Button>
          </div>
        )}
        {groups && groups.length > 0 && (
          <GroupList
            groups={groups}
            active={shown ? nameOf(shown) : null}
            onActivate={(group) => setActive(nameOf(group))}
          />
        )}
        <Toast />
      </section>
      <section className={classes.detail} data-pane="detail" aria-label="Compared records">
        {shown && (
          <CompareRecords
            key={nameOf(shown)}
            table={table}
            group={shown}
            onSettled={() => settle(shown)}
          />
        )}
      </section>
    </div>
  )
}

/** An undone merge brings its group back: what can be undone is other than it was. */
function useLookAgainAfterUndo(lookAgain: () => void): void {
  const { redo } = useUndoable()
  const undone = redo?.id
  useEffect(() => {
    if (undone !== undefined) lookAgain()
  }, [undone, lookAgain])
}
