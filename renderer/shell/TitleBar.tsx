import { ActionIcon, Button, Tooltip } from '@mantine/core'
import {
  IconChevronLeft,
  IconChevronRight,
  IconLayoutSidebar,
  IconMenu2,
  IconMinus,
  IconPlus,
  IconSearch,
  IconSquare,
  IconSquares,
  IconX,
} from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useRunCommand } from '../commands/commandRunner.ts'
import { desktop } from '../desktop.ts'
import { useSession } from '../session/session.ts'
import { usePlaces } from '../state/places.ts'
import { commandKey } from '../text/keys.ts'
import { Mark } from './Mark.tsx'
import classes from './TitleBar.module.css'

/** The frame's head: the mark, sidebar and history, the palette's field, Capture, and the window's own buttons. */
export function TitleBar() {
  const run = useRunCommand()
  const { start } = useSession()
  const canGoBack = usePlaces(({ behind }) => behind.length > 0)
  const canGoForward = usePlaces(({ ahead }) => ahead.length > 0)
  return (
    <header className={classes.bar} data-system={start.operatingSystem}>
      <div className={classes.start}>
        <Brand />
        {start.operatingSystem !== 'mac' && <MenuButton />}
        <Tool
          label="Show or hide the sidebar"
          hint={commandKey('toggle-sidebar')}
          onClick={() => run('toggle-sidebar')}
        >
          <IconLayoutSidebar size={16} stroke={1.75} />
        </Tool>
        <Tool
          label="Back"
          hint={commandKey('go-back')}
          disabled={!canGoBack}
          onClick={() => run('go-back')}
        >
          <IconChevronLeft size={16} stroke={1.75} />
        </Tool>
        <Tool
          label="Forward"
          hint={commandKey('go-forward')}
          disabled={!canGoForward}
          onClick={() => run('go-forward')}
        >
          <IconChevronRight size={16} stroke={1.75} />
        </Tool>
      </div>
      <button type="button" className={classes.palette} onClick={() => run('palette')}>
        <IconSearch size={14} stroke={1.75} />
        <span className={classes.paletteWords}>Go to, search or run a command</span>
        <kbd>{commandKey('palette')}</kbd>
      </button>
      <div className={classes.end}>
        <Tooltip label={`Capture · ${commandKey('capture')}`}>
          <Button
            size="compact-sm"
            leftSection={<IconPlus size={14} stroke={1.75} />}
            onClick={() => run('capture')}
            data-capture-anchor
          >
            Capture
          </Button>
        </Tooltip>
        {start.operatingSystem !== 'mac' && <WindowControls startsMaximised={start.maximised} />}
      </div>
    </header>
  )
}

/** The mark and the name. */
export function Brand() {
  return (
    <div className={classes.brand}>
      <Mark />
      Plexus
    </div>
  )
}

function MenuButton() {
  return (
    <Tool
      label="Menu"
      hint="Alt"
      onClick={(event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect()
        void desktop.showMenu(Math.round(left), Math.round(bottom))
      }}
    >
      <IconMenu2 size={16} stroke={1.75} />
    </Tool>
  )
}

interface ToolProps {
  readonly label: string
  readonly hint: string
  readonly disabled?: boolean
  readonly onClick: React.MouseEventHandler<HTMLButtonElement>
  readonly children: React.ReactNode
}

function Tool({ label, hint, disabled = false, onClick, children }: ToolProps) {
  return (
    <Tooltip label={hint ? `${label} · ${hint}` : label}>
      <ActionIcon aria-label={label} disabled={disabled} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

/** Minimise, maximise and close, for systems whose frame Plexus draws itself. */
export function WindowControls({ startsMaximised }: { readonly startsMaximised: boolean }) {
  const [maximised, setMaximised] = useState(startsMaximised)
  useEffect(() => {
    return desktop.on('windowState', (state) => setMaximised(state.maximised))
  }, [])
  return (
    <div className={classes.controls}>
      <button
        type="button"
        aria-label="Minimize"
        onClick={() => void desktop.controlWindow('minimise')}
      >
        <IconMinus size={15} stroke={1.5} />
      </button>
      <button
        type="button"
        aria-label={maximised ? 'Restore' : 'Maximize'}
        onClick={() => void desktop.controlWindow('toggle-maximise')}
      >
        {maximised ? <IconSquares size={14} stroke={1.5} /> : <IconSquare size={14} stroke={1.5} />}
      </button>
      <button type="button" aria-label="Close" onClick={() => void desktop.controlWindow('close')}>
        <IconX size={16} stroke={1.5} />
      </button>
    </div>
  )
}
