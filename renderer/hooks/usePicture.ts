import { useEffect, useState } from 'react'
import { askLibrary } from '../session/askLibrary.ts'
import { useSession } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'

/** An address at which an image of a draft can be shown; undefined while it is fetched, null where it is gone. */
export function usePicture(imageId: string): string | null | undefined {
  const { start } = useSession()
  const { databaseName } = start
  const [address, setAddress] = useState<string | null>()
  useEffect(() => {
    let current = true
    let made: string | undefined
    askLibrary((remote) => remote.picture(databaseName, imageId, 'shown')).then(
      (file) => {
        if (!current) return
        made = file ? URL.createObjectURL(file) : undefined
        setAddress(made ?? null)
      },
      (error) => {
        noteFailure(error)
        if (current) setAddress(null)
      },
    )
    return () => {
      current = false
      if (made) URL.revokeObjectURL(made)
    }
  }, [databaseName, imageId])
  return address
}
