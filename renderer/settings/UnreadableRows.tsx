import { Button } from '@mantine/core'
import { useState } from 'react'
import { desktop } from '../desktop.ts'
import { useUnreadable } from '../hooks/useUnreadable.ts'
import { askLibrary } from '../session/askLibrary.ts'
import { useSession } from '../session/session.ts'
import { failureWords, noteFailure } from '../state/failures.ts'
import { unreadableText } from '../text/unreadable.ts'
import classes from './SettingsScreen.module.css'

/** Rows that are not what they should be, which every list leaves out: how many, and their way into a file. */
export function UnreadableRows() {
  const { db } = useSession()
  const counts = useUnreadable()
  const [told, setTold] = useState('')
  const rows = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0)
  if (!counts || rows === 0) {
    return <p className={classes.hint}>{counts ? unreadableText.none : unreadableText.reading}</p>
  }
  const save = async () => {
    try {
      const bytes = await askLibrary((remote) => remote.unreadableFile(db.name))
      const saved = await desktop.saveFile(unreadableText.fileName, bytes)
      setTold(saved ? unreadableText.saved(rows, saved.name) : '')
    } catch (error) {
      noteFailure(error)
      setTold(failureWords(error))
    }
  }
  return (
    <>
      <p className={classes.failure}>{unreadableText.found(counts)}</p>
      <p className={classes.hint}>{unreadableText.kept}</p>
      <div className={classes.buttons}>
        <Button onClick={() => void save()}>{unreadableText.save}</Button>
        <span className={classes.hint} role="status">
          {told}
        </span>
      </div>
    </>
  )
}
