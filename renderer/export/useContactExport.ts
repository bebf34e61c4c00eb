import { useMemo, useState } from 'react'
import type { ContactExporter } from '../../src/formats/contactExporter.ts'
import { contactExporters } from '../../src/formats/contactExporters.ts'
import { desktop } from '../desktop.ts'
import { useNotesAmong } from '../hooks/useNotesAmong.ts'
import { useTableCounts } from '../hooks/useTableCounts.ts'
import { useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import { useList } from '../state/list.ts'
import { useToasts } from '../state/toast.ts'
import { records } from '../text/changes.ts'
import { exportFileName } from '../text/export.ts'
import { type ExportJob, startContactExport } from './exportJob.ts'
import { useJob } from './useJob.ts'

export type ContactScope = 'selection' | 'view' | 'everyone'

export interface ContactExportForm {
  readonly format: ContactExporter
  readonly scope: ContactScope
  readonly scopes: readonly { readonly id: ContactScope; readonly number: number }[]
  readonly number: number
  readonly withNotes: boolean
  /** How many of those chosen have private notes; undefined while they are counted. */
  readonly notes: number | undefined
  readonly fileName: string
  readonly working: { readonly written: number; readonly total: number } | null
  setFormat(id: string): void
  setScope(scope: string): void
  setWithNotes(withNotes: boolean): void
  setFileName(name: string): void
  save(): Promise<void>
  cancel(): void
}

const nobody: readonly string[] = []

/** What the export sheet for contacts holds and does. Private notes go along only where they are ticked, each time anew. */
export function useContactExport(
  ids: readonly string[] | 'view',
  onClose: () => void,
): ContactExportForm {
  const { start } = useSession()
  const list = useList()
  const shown = (list.area === 'people' ? list.answer?.ids : undefined) ?? nobody
  const all = useTableCounts()?.contacts ?? 0
  const [format, setFormat] = useState<ContactExporter>(() => formatOf('vcard-3'))
  const [scope, setScope] = useState<ContactScope>(ids === 'view' ? 'view' : 'selection')
  const [withNotes, setWithNotes] = useState(false)
  const [name, setName] = useState<string | null>(null)
  const [working, setWorking] = useState<ContactExportForm['working']>(null)
  const job = useJob<ExportJob>()

  const wanted = useMemo(
    () => (scope === 'everyone' ? null : scope === 'view' || ids === 'view' ? shown : ids),
    [scope, ids, shown],
  )
  const notes = useNotesAmong(wanted)
  const scopes = [
    ...(ids === 'view' ? [] : [{ id: 'selection' as const, number: ids.length }]),
    { id: 'view' as const, number: shown.length },
    { id: 'everyone' as const, number: all },
  ]
  const number = scopes.find(({ id }) => id === scope)?.number ?? 0
  const fileName =
    name?.trim() || exportFileName(new Date(), format.extension).replace('plexus', 'contacts')

  const save = async () => {
    setWorking({ written: 0, total: 0 })
    try {
      const request = {
        databaseName: start.databaseName,
        formatId: format.id,
        ids: wanted,
        withNotes,
        appVersion: start.appVersion,
      }
      const onProgress = (written: number, total: number) => setWorking({ written, total })
      job.current = startContactExport(request, onProgress)
      const bytes = await job.current.bytes
      if (!bytes) return
      const saved = await desktop.saveFile(withExtension(fileName, format.extension), bytes)
      if (!saved) return
      useToasts.getState().show(`${records('contact', number)} exported to ${saved.name}`)
      onClose()
    } catch (error) {
      tellFailure(error)
    } finally {
      job.current = null
      setWorking(null)
    }
  }
  return {
    format,
    scope,
    scopes,
    number,
    withNotes,
    notes,
    fileName,
    working,
    setFormat: (id) => setFormat(formatOf(id)),
    setScope: (id) => setScope(scopes.find((each) => each.id === id)?.id ?? scope),
    setWithNotes,
    setFileName: setName,
    save,
    cancel: () => (job.current ? job.current.cancel() : onClose()),
  }
}

function formatOf(id: string): ContactExporter {
  const format = contactExporters.find((each) => each.id === id)
  if (!format) throw new Error(`no exporter ${id}`)
  return format
}

function withExtension(name: string, extension: string): string {
  const known = /\.(?:vcf|csv)$/i
  return `${name.replace(known, '')}.${extension}`
}
