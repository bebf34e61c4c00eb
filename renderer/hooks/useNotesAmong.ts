import { useEffect, useState } from 'react'
import { askNotesAmong } from '../export/exportJob.ts'
import { useSession } from '../session/session.ts'

/** How many of these contacts have private notes; undefined while they are counted. */
export function useNotesAmong(ids: readonly string[] | null): number | undefined {
  const { databaseName } = useSession().start
  const [number, setNumber] = useState<number>()
  useEffect(() => {
    let current = true
    setNumber(undefined)
    askNotesAmong(databaseName, ids)
      .then((found) => current && setNumber(found))
      // Without the number the box still says what it does.
      .catch(() => {})
    return () => {
      current = false
    }
  }, [databaseName, ids])
  return number
}
