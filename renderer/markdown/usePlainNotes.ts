import { changeSettings } from '../../src/commands/changeSettings.ts'
import { mostPlainNotes } from '../../src/model/settings.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { useSession } from '../session/session.ts'
import { wentDownWith } from '../state/drawing.ts'
import { useSafeStart } from '../state/safeStart.ts'

/** Whether a record's notes are shown as plain text: always, in this safe start, or since the window went down with it. */
export function usePlainNotes(id: string): boolean {
  const safe = useSafeStart(({ on }) => on)
  return useAlwaysPlain(id) || safe || wentDownWith(id)
}

/** Whether a record's notes are always shown as plain text. */
export function useAlwaysPlain(id: string): boolean {
  return useSettings()?.plainNotes?.includes(id) ?? false
}

/** Keeps whether a record's notes are always shown as plain text. */
export function useKeepPlain(id: string): (plain: boolean) => Promise<void> {
  const { context } = useSession()
  return (plain) =>
    changeSettings(context, ({ plainNotes = [] }) => {
      const others = plainNotes.filter((other) => other !== id)
      return { plainNotes: plain ? [...others, id].slice(-mostPlainNotes) : others }
    })
}
