import { ActionIcon, Menu, UnstyledButton } from '@mantine/core'
import {
  IconAddressBook,
  IconCalendarEvent,
  IconDots,
  IconMail,
  IconMailOpened,
  IconMessage,
  IconMessageCircle,
  IconPencil,
  IconPhone,
  IconTrash,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { removeInteraction } from '../../src/commands/removeInteraction.ts'
import type { Interaction, InteractionKind } from '../../src/model/interaction.ts'
import { useDo } from '../hooks/useDo.ts'
import { useToday } from '../hooks/useToday.ts'
import { Markdown } from '../markdown/Markdown.tsx'
import { useLayers } from '../state/layers.ts'
import { publicationWords } from '../text/dates.ts'
import { dayWords } from '../text/days.ts'
import { interactionWords } from '../text/people.ts'
import { plainLine } from '../text/plainLine.ts'
import classes from './InteractionRow.module.css'

const kindIcons: Record<InteractionKind, TablerIcon> = {
  met: IconAddressBook,
  call: IconPhone,
  message: IconMessage,
  email: IconMail,
  comment: IconMessageCircle,
  event: IconCalendarEvent,
  meeting: IconUsers,
  letter: IconMailOpened,
}

interface InteractionRowProps {
  readonly interaction: Interaction
  /** What the other side is called: She, He, They, or a name. */
  readonly them: string
  /** With whom, where that is not said around the row. */
  readonly with?: ReactNode
}

/** One interaction in a timeline: a line, opened to the whole text. */
export function InteractionRow({ interaction, them, with: whom }: InteractionRowProps) {
  const today = useToday()
  const [open, setOpen] = useState(false)
  const { kind, on, text, channel } = interaction
  const Icon = kindIcons[kind]
  const line = [channel, plainLine(text)].filter(Boolean).join(' · ')
  const isLong = text.includes('\n') || line.length > 90
  return (
    <li className={classes.row}>
      <time className={classes.date} dateTime={on.value}>
        {on.precision === 'day' ? dayWords(on.value, today) : publicationWords(on)}
      </time>
      <span className={classes.rail}>
        <Icon size={16} stroke={1.75} aria-hidden="true" />
      </span>
      <div className={classes.said} data-with={whom !== undefined}>
        {whom}
        <UnstyledButton
          className={`${classes.line} ${open ? '' : 'cut'}`}
          aria-expanded={isLong ? open : undefined}
          disabled={!isLong}
          onClick={() => setOpen(!open)}
        >
          {interactionWords(interaction, them)}{' '}
          {!open && <span className={classes.text}>{line}</span>}
          {open && channel && <span className={classes.text}>{channel}</span>}
        </UnstyledButton>
        {open && (
          <div className={classes.whole}>
            <Markdown text={text} />
          </div>
        )}
      </div>
      <RowMenu interaction={interaction} />
    </li>
  )
}

function RowMenu({ interaction }: { readonly interaction: Interaction }) {
  const perform = useDo()
  const openLayer = useLayers((state) => state.open)
  const { id, contactIds } = interaction
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={24} className={classes.more ?? ''} aria-label="More for this interaction">
          <IconDots size={14} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil size={14} stroke={1.75} />}
          onClick={() => openLayer({ kind: 'log-interaction', contactIds, interaction })}
        >
          Edit…
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={14} stroke={1.75} />}
          onClick={() => perform((context) => removeInteraction(context, id))}
        >
          Remove
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
