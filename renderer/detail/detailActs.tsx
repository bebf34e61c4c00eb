import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core'
import { type Icon, IconDots, IconStar, IconStarFilled } from '@tabler/icons-react'
import { memo } from 'react'
import type { CommandId } from '../../src/model/commandTable.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { commandKey } from '../text/keys.ts'
import classes from './detail.module.css'

const shown = { size: 16, stroke: 1.75 } as const

/** A command of what is shown: its words, its picture, and its key. */
export interface DetailAct {
  readonly words: string
  readonly icon: Icon
  readonly command: CommandId
}

/** A command as a button in the head of a detail. Kept from one record to the next: a head is drawn at every arrow key. */
export const Act = memo(function Act({ words, icon: Picture, command }: DetailAct) {
  const run = useRunCommand()
  const key = commandKey(command)
  return (
    <Tooltip label={key ? `${words} · ${key}` : words}>
      <Button
        variant="subtle"
        leftSection={<Picture {...shown} />}
        className={classes.act ?? ''}
        onClick={() => run(command)}
      >
        {words}
      </Button>
    </Tooltip>
  )
})

/** Whether what is shown is starred, and the button that changes it. */
export const StarAct = memo(function StarAct({ starred }: { readonly starred: boolean }) {
  const run = useRunCommand()
  return (
    <Tooltip label={`${starred ? 'Unstar' : 'Star'} · ${commandKey('toggle-star')}`}>
      <ActionIcon
        aria-label="Starred"
        aria-pressed={starred}
        className={starred ? (classes.starred ?? '') : ''}
        onClick={() => run('toggle-star')}
      >
        {starred ? <IconStarFilled size={16} /> : <IconStar {...shown} />}
      </ActionIcon>
    </Tooltip>
  )
})

interface MoreActsProps {
  /** In CSS pixels. */
  readonly width: number
  readonly acts: readonly DetailAct[]
}

/** The rarer commands, in a menu at the end of the head. `acts` is to be the same list at every drawing. */
export const MoreActs = memo(function MoreActs({ width, acts }: MoreActsProps) {
  const run = useRunCommand()
  return (
    <Menu position="bottom-end" width={width}>
      <Menu.Target>
        <ActionIcon aria-label="More">
          <IconDots {...shown} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map(({ words, icon: Picture, command }) => (
          <Menu.Item
            key={command}
            leftSection={<Picture {...shown} />}
            rightSection={<kbd>{commandKey(command)}</kbd>}
            onClick={() => run(command)}
          >
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
})
