import { ActionIcon, Menu } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { endEvent, restoreEvent, skipEvent, trashEvents } from '../../src/commands/changeEvents.ts'
import type { PlannerEvent } from '../../src/model/event.ts'
import type { EventTime } from '../../src/model/eventTime.ts'
import { originalOf } from '../../src/planner/occurrence.ts'
import { useDo } from '../hooks/useDo.ts'
import { plannerText } from '../text/planner.ts'

interface EventDeleteProps {
  readonly event: PlannerEvent
  readonly of: EventTime | undefined
  readonly onGone: () => void
}

/** Takes an event away; of a series one occurrence, the rest of it, or all. */
export function EventDelete({ event, of, onGone }: EventDeleteProps) {
  const perform = useDo()
  const { id } = event
  const trash = () => {
    onGone()
    void perform((context) => trashEvents(context, [id]))
  }
  if (!of) {
    return (
      <ActionIcon aria-label={plannerText.trash} onClick={trash}>
        <IconTrash size={16} stroke={1.75} />
      </ActionIcon>
    )
  }
  const skip = () => {
    onGone()
    void perform((context) => skipEvent(context, id, of))
  }
  const end = () => {
    onGone()
    void perform((context) => endEvent(context, id, of))
  }
  const original = originalOf(event.start, of)
  const isChanged = event.changes.some((one) => originalOf(event.start, one.of) === original)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={plannerText.delete}>
          <IconTrash size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={skip}>{plannerText.skip}</Menu.Item>
        <Menu.Item onClick={end}>{plannerText.endHere}</Menu.Item>
        <Menu.Item onClick={trash}>{plannerText.trashSeries}</Menu.Item>
        {isChanged && (
          <Menu.Item onClick={() => void perform((context) => restoreEvent(context, id, of))}>
            {plannerText.restore}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
