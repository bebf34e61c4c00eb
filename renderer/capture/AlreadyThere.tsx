import { UnstyledButton } from '@mantine/core'
import { IconBooks } from '@tabler/icons-react'
import type { AlreadyInLibrary } from '../../src/commands/findAlreadyInLibrary.ts'
import { columnDate } from '../text/dates.ts'
import classes from './CapturePopover.module.css'

interface AlreadyThereProps {
  readonly found: AlreadyInLibrary | null
  readonly onOpen: (id: string) => void
}

/** That the library has this already, certainly or perhaps, with why. */
export function AlreadyThere({ found, onOpen }: AlreadyThereProps) {
  if (!found) return null
  const { resource, certain } = found
  return (
    <div className={classes.already} role="note">
      <IconBooks size={16} stroke={1.75} aria-hidden="true" />
      <p>
        <b>{certain ? 'Already in the library.' : 'Perhaps already in the library.'}</b>{' '}
        {resource.deletedAt ? 'In the trash, ' : ''}saved {columnDate(resource.savedAt, new Date())}
        : “{resource.title}”
      </p>
      <UnstyledButton className={classes.open} onClick={() => onOpen(resource.id)}>
        Open it
      </UnstyledButton>
    </div>
  )
}
