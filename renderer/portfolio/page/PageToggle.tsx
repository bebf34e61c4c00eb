import { ActionIcon, Tooltip } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { usePageBeside } from '../../state/pageBeside.ts'
import { documentText } from '../../text/documents.ts'
import classes from './PagePane.module.css'

/** Shows or hides the page beside; not there where the window has no room for it. */
export function PageToggle() {
  const { isOpen, toggle } = usePageBeside()
  return (
    <Tooltip label={documentText.showPage}>
      <ActionIcon
        className={classes.toggle}
        aria-label={documentText.showPage}
        aria-pressed={isOpen}
        onClick={toggle}
      >
        <IconFileText size={16} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  )
}
