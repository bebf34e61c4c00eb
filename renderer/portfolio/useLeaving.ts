import { useEffect, useRef, useState } from 'react'
import { portfolioExporters } from '../../src/formats/portfolioExporters.ts'
import type { PortfolioDocument } from '../../src/model/portfolioDocument.ts'
import { desktop } from '../desktop.ts'
import { tellFailure } from '../state/failures.ts'
import { useToasts } from '../state/toast.ts'
import { showingWork } from '../state/work.ts'
import { leavingText } from '../text/documents.ts'
import { type PortfolioJob, startPortfolioWork } from './portfolioJob.ts'

/** PDF is printed by the desktop; every other format is written by a worker. */
export const leavingFormats = [
  { id: 'pdf', name: leavingText.pdf, extension: 'pdf' },
  ...portfolioExporters.map(({ id, name, extension }) => ({ id, name, extension })),
]

export interface Leaving {
  readonly formatId: string
  readonly fileName: string
  /** What is being done; null while nothing is. */
  readonly working: string | null
  setFormat(id: string): void
  setFileName(name: string): void
  save(): Promise<void>
  cancel(): void
}

/**
 * What the sheet holds and does: the document is made whole in memory, then the desktop asks where and writes it beside
 * its place before it takes the name, so that nothing half is ever left. Cancelling ends whoever is at work.
 */
export function useLeaving(document: PortfolioDocument, onClose: () => void): Leaving {
  const [formatId, setFormatId] = useState('pdf')
  const [name, setName] = useState<string | null>(null)
  const [working, setWorking] = useState<string | null>(null)
  const job = useRef<{ readonly work: PortfolioJob; cancel(): void } | null>(null)
  useEffect(() => {
    return () => job.current?.cancel()
  }, [])
  const format = leavingFormats.find(({ id }) => id === formatId) ?? leavingFormats[0]
  const extension = format?.extension ?? 'pdf'
  const fileName = name?.trim() || `${nameOf(document)}.${extension}`

  const make = async (): Promise<Made | null> => {
    const work = startPortfolioWork()
    let stop = () => {}
    const cancelled = new Promise<null>((resolve) => {
      stop = () => resolve(null)
    })
    job.current = {
      work,
      cancel: () => {
        stop()
        work.end()
        void desktop.cancelPrinting().catch(tellFailure)
      },
    }
    const made =
      formatId === 'pdf' ? printed(work, document, setWorking) : rendered(work, document, formatId)
    try {
      return await Promise.race([made, cancelled, work.lost])
    } finally {
      work.end()
      job.current = null
    }
  }
  const save = async () => {
    setWorking(leavingText.rendering)
    try {
      const made = await showingWork(leavingText.rendering, make)
      if (!made) return
      const saved = await desktop.saveFile(withExtension(fileName, extension), made.bytes)
      if (!saved) return
      useToasts.getState().show([`Exported to ${saved.name}.`, made.note].filter(Boolean).join(' '))
      onClose()
    } catch (error) {
      tellFailure(error)
    } finally {
      setWorking(null)
    }
  }
  return {
    formatId,
    fileName,
    working,
    setFormat: (id) => {
      setFormatId(id)
      setName(null)
    },
    setFileName: setName,
    save,
    cancel: () => (job.current ? job.current.cancel() : onClose()),
  }
}

/** A file before it is saved, and what is to be said of it. */
interface Made {
  readonly bytes: Uint8Array
  readonly note?: string
}

async function printed(
  { remote }: PortfolioJob,
  document: PortfolioDocument,
  onStep: (words: string) => void,
): Promise<Made | null> {
  const html = await remote.printPage(document)
  onStep(leavingText.printing)
  const foot = [document.owner, document.title].filter(Boolean).join(', ').slice(0, 200)
  const pdf = await desktop.printPdf(html, { paper: document.paper, foot })
  return pdf && { bytes: pdf.bytes, ...(pdf.tagged ? {} : { note: leavingText.untagged }) }
}

async function rendered(
  { remote }: PortfolioJob,
  document: PortfolioDocument,
  formatId: string,
): Promise<Made> {
  return { bytes: await remote.render(document, formatId) }
}

/** `Sam Iwasaki, Curriculum vitae 2026-11-25`; the desktop takes out what a file name cannot hold. */
function nameOf({ owner, title, madeOn }: PortfolioDocument): string {
  return `${[owner, title].filter(Boolean).join(', ')} ${madeOn}`.replace(/[.\s]+$/, '')
}

function withExtension(name: string, extension: string): string {
  return name.toLowerCase().endsWith(`.${extension}`) ? name : `${name}.${extension}`
}
