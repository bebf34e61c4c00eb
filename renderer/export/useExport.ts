import { useState } from 'react'
import type { Exporter } from '../../src/formats/exporter.ts'
import { exporters } from '../../src/formats/exporters.ts'
import { desktop } from '../desktop.ts'
import { useFacets } from '../hooks/useFacets.ts'
import { useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import { useList } from '../state/list.ts'
import { useToasts } from '../state/toast.ts'
import { showingWork } from '../state/work.ts'
import { resources } from '../text/en.ts'
import { exportFileName } from '../text/export.ts'
import { type ExportJob, startExport } from './exportJob.ts'
import { useJob } from './useJob.ts'

export type ExportScope = 'selection' | 'view' | 'library'

export interface ExportForm {
  readonly formats: readonly Exporter[]
  readonly format: Exporter
  readonly scope: ExportScope
  readonly scopes: readonly { readonly id: ExportScope; readonly number: number }[]
  /** Which resources would be written; null for the whole library. */
  readonly wanted: readonly string[] | null
  /** How many resources would be written. */
  readonly number: number
  readonly withNotes: boolean
  readonly fileName: string
  /** Null while nothing is being built; a total of 0 while the library is read. */
  readonly working: { readonly written: number; readonly total: number } | null
  setFormat(id: string): void
  setScope(scope: string): void
  setWithNotes(withNotes: boolean): void
  setFileName(name: string): void
  save(): Promise<void>
  cancel(): void
}

/** What the export sheet holds and does. Notes go along only where asked for, but for Plexus's own format. */
export function useExport(ids: readonly string[] | 'view', onClose: () => void): ExportForm {
  const { start } = useSession()
  const shown = useList(({ answer }) => answer?.ids) ?? []
  const total = useFacets()?.total ?? 0
  const [formatId, setFormatId] = useState('ris')
  const [scope, setScope] = useState<ExportScope>(ids === 'view' ? 'view' : 'selection')
  const [notes, setNotes] = useState<boolean | null>(null)
  const [name, setName] = useState<string | null>(null)
  const [working, setWorking] = useState<ExportForm['working']>(null)
  const job = useJob<ExportJob>()

  const format = formatOf(formatId)
  const withNotes = notes ?? formatId === 'plexus-json'
  const fileName = name?.trim() || exportFileName(new Date(), format.extension)
  const scopes = scopesOf(ids, shown.length, total)
  const number = scopes.find(({ id }) => id === scope)?.number ?? 0
  const wanted =
    scope === 'library' ? null : scope === 'view' ? shown : ids === 'view' ? shown : ids

  const build = (progress: (written: number, all: number) => void) => {
    const request = {
      databaseName: start.databaseName,
      formatId,
      ids: wanted,
      withNotes,
      appVersion: start.appVersion,
    }
    job.current = startExport(request, (written, all) => {
      setWorking({ written, total: all })
      progress(written, all)
    })
    return job.current.bytes
  }
  const save = async () => {
    setWorking({ written: 0, total: 0 })
    try {
      const bytes = await showingWork('Exporting', build)
      if (!bytes) return
      const saved = await desktop.saveFile(withExtension(fileName, format.extension), bytes)
      if (!saved) return
      useToasts.getState().show(`${resources(number)} exported to ${saved.name}`)
      onClose()
    } catch (error) {
      tellFailure(error)
    } finally {
      job.current = null
      setWorking(null)
    }
  }
  return {
    formats: exporters,
    format,
    scope,
    scopes,
    wanted,
    number,
    withNotes,
    fileName,
    working,
    setFormat: (id) => {
      setFormatId(id)
      const before = `.${format.extension}`
      if (name?.endsWith(before))
        setName(`${name.slice(0, -before.length)}.${formatOf(id).extension}`)
    },
    setScope: (id) => setScope(scopes.find((each) => each.id === id)?.id ?? scope),
    setWithNotes: setNotes,
    setFileName: setName,
    save,
    cancel: () => (job.current ? job.current.cancel() : onClose()),
  }
}

/** The selection only where there is one. */
function scopesOf(ids: readonly string[] | 'view', shown: number, total: number) {
  return [
    ...(ids === 'view' ? [] : [{ id: 'selection' as const, number: ids.length }]),
    { id: 'view' as const, number: shown },
    { id: 'library' as const, number: total },
  ]
}

function formatOf(id: string): Exporter {
  const format = exporters.find((each) => each.id === id)
  if (!format) throw new Error(`no exporter ${id}`)
  return format
}

function withExtension(name: string, extension: string): string {
  return name.toLowerCase().endsWith(`.${extension}`) ? name : `${name}.${extension}`
}
