import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { count as countWords } from '../text/en.ts'
import classes from './Sidebar.module.css'

interface NavRowProps {
  readonly icon: ReactNode
  readonly label: string
  readonly count?: number | undefined
  readonly current: boolean
  readonly quiet?: boolean
  readonly onClick: () => void
  /** Menu items for what can be done to what the row stands for. */
  readonly menu?: ReactNode
}

/** One row of the sidebar: icon or dot, name, count. */
export function NavRow({ icon, label, count, current, quiet = false, onClick, menu }: NavRowProps) {
  const [menuOpen, setMenuOpen] = useState(false)
  return (
    <div className={classes.row}>
      <button
        type="button"
        className={`${classes.nav} ${quiet ? classes.quiet : ''}`}
        aria-current={current}
        title={label}
        onClick={onClick}
        onContextMenu={menu ? () => setMenuOpen(true) : undefined}
      >
        <span className={classes.icon}>{icon}</span>
        <span className={`${classes.label} cut`}>{label}</span>
        {count !== undefined && (
          <span className={`${classes.count} ${menu ? classes.countBeside : ''}`}>
            {countWords(count)}
          </span>
        )}
      </button>
      {menu && (
        <Menu position="bottom-end" opened={menuOpen} onChange={setMenuOpen}>
          <Menu.Target>
            <ActionIcon size={24} className={classes.more ?? ''} aria-label={`More for ${label}`}>
              <IconDots size={14} stroke={1.75} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>{menu}</Menu.Dropdown>
        </Menu>
      )}
    </div>
  )
}
