import { ActionIcon, Button } from '@mantine/core'
import { IconCircleCheck, IconX } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useRunCommand } from '../commands/commandRunner.ts'
import { clockTime } from '../text/dates.ts'
import { savedAgainWords, writingText } from '../text/writing.ts'
import { useDisk } from './diskState.ts'
import classes from './NotSavedPanel.module.css'
import { useTries } from './watchWriting.ts'

/** Milliseconds for which it is seen. */
const shownFor = 8_000

/** One line, once what was held is in the library; it waits for a window that is hidden. */
export function SavedAgain() {
  const saved = useTries((state) => state.saved)
  const warn = useDisk(({ space }) => space?.warn ?? 0)
  const run = useRunCommand()
  useEffect(() => {
    if (!saved) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const begin = () => {
      clearTimeout(timer)
      if (document.visibilityState === 'visible') timer = setTimeout(dismiss, shownFor)
    }
    begin()
    document.addEventListener('visibilitychange', begin)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', begin)
    }
  }, [saved])
  if (!saved) return null
  return (
    <section className={classes.saved} aria-label="Saved again">
      <IconCircleCheck size={18} stroke={1.75} aria-hidden="true" />
      <p role="status">
        <strong>Saved again, {clockTime(saved.at)}.</strong>{' '}
        {savedAgainWords(saved.changes, saved.free, warn)}
      </p>
      <Button variant="subtle" onClick={() => run('back-up-now')}>
        {writingText.backUp}
      </Button>
      <ActionIcon aria-label={writingText.close} onClick={dismiss}>
        <IconX size={16} stroke={1.75} />
      </ActionIcon>
    </section>
  )
}

function dismiss(): void {
  useTries.setState({ saved: null })
}
