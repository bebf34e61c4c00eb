import { fieldList } from './import.ts'

/** What a format is for, by the exporter's id. */
const formatUses: Record<string, string> = {
  ris: 'For Zotero, EndNote, Mendeley and other reference managers',
  csv: 'For Excel and other spreadsheets',
  'plexus-json': 'For another copy of Plexus, or to keep everything',
}

export function formatUse(id: string): string {
  return formatUses[id] ?? ''
}

/** What stays behind: `Leaves out which fields you edited and sample mark.` */
export function dropsWords(drops: readonly string[], withNotes: boolean): string {
  const left = fieldList([...drops, ...(withNotes ? [] : ['notes'])])
  return left === ''
    ? 'Carries everything, with the records as they were imported.'
    : `Leaves out: ${left}.`
}

/** `plexus-2026-11-24.ris`, by the user's own calendar. */
export function exportFileName(now: Date, extension: string): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return `plexus-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.${extension}`
}
