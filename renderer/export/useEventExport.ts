import { useState } from 'react'
import { desktop } from '../desktop.ts'
import { useSession } from '../session/session.ts'
import { useCalendarShown } from '../state/calendarShown.ts'
import { tellFailure } from '../state/failures.ts'
import { useToasts } from '../state/toast.ts'
import { type EventScope, exportFileName } from '../text/export.ts'
import { type ExportJob, startEventExport } from './exportJob.ts'
import { useJob } from './useJob.ts'

interface EventExportForm {
  readonly scope: EventScope
  readonly scopes: readonly EventScope[]
  readonly withNotes: boolean
  readonly fileName: string
  readonly working: { readonly written: number; readonly total: number } | null
  setScope(scope: string): void
  setWithNotes(withNotes: boolean): void
  setFileName(name: string): void
  save(): Promise<void>
  cancel(): void
}

/** What the export sheet for events holds and does. Private notes go along only where they are ticked, each time anew. */
export function useEventExport(
  ids: readonly string[] | 'view',
  onClose: () => void,
): EventExportForm {
  const { start } = useSession()
  const hidden = useCalendarShown((state) => state.hidden)
  const scopes: readonly EventScope[] =
    ids === 'view' ? ['view', 'all'] : ['selection', 'view', 'all']
  const [scope, setScope] = useState<EventScope>(ids === 'view' ? 'view' : 'selection')
  const [withNotes, setWithNotes] = useState(false)
  const [name, setName] = useState<string | null>(null)
  const [working, setWorking] = useState<EventExportForm['working']>(null)
  const job = useJob<ExportJob>()
  const fileName = name?.trim() || exportFileName(new Date(), 'ics').replace('plexus', 'calendar')

  const save = async () => {
    setWorking({ written: 0, total: 0 })
    try {
      const request = {
        databaseName: start.databaseName,
        formatId: 'icalendar',
        ids: scope === 'selection' && ids !== 'view' ? ids : null,
        hidden: scope === 'view' ? hidden : [],
        withNotes,
      }
      job.current = startEventExport(request, (written, total) => setWorking({ written, total }))
      const bytes = await job.current.bytes
      if (!bytes) return
      const saved = await desktop.saveFile(`${fileName.replace(/\.ics$/i, '')}.ics`, bytes)
      if (!saved) return
      useToasts.getState().show(`Calendar exported to ${saved.name}`)
      onClose()
    } catch (error) {
      tellFailure(error)
    } finally {
      job.current = null
      setWorking(null)
    }
  }
  return {
    scope,
    scopes,
    withNotes,
    fileName,
    working,
    setScope: (id) => setScope(scopes.find((each) => each === id) ?? scope),
    setWithNotes,
    setFileName: setName,
    save,
    cancel: () => (job.current ? job.current.cancel() : onClose()),
  }
}
