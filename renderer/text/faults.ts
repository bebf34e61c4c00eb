import { actsOf, type OpenableTable } from '../faults/recordKinds.ts'
import { visibleText } from './visibleText.ts'

/** The words of panes that cannot be drawn. */
export const faultText = {
  failed: 'Drawing failed.',
  recordWhy: 'Plexus could not draw this record, for a reason it does not know.',
  whole: 'The record is whole: nothing of it was changed. Below it stands as plain text.',
  paneWhy: 'Plexus could not draw this part of the window, for a reason it does not know.',
  paneWhole: 'Nothing that was saved was changed. All other areas can be used.',
  edit: 'Edit the text',
  save: 'Save',
  cancel: 'Cancel',
  exportRecord: 'Export this record',
  trash: 'Move to trash',
  remove: 'Remove',
  next: 'Next record',
  back: 'Back to the list',
  again: 'Draw again',
  safeStart: 'Safe start',
  safeMeans: 'Begins again with nothing opened, and notes as plain text.',
  diagnostics: 'Save a diagnostic file',
  text: 'Text',
  gone: 'The record is no longer there.',
  exported: 'Exported',
} as const

/** What a stored row is called, whatever it holds; its kind where it has no name. */
export function nameOf(table: OpenableTable, row: Readonly<Record<string, unknown>>): string {
  const { name, word } = actsOf(table)
  const value = row[name]
  return typeof value === 'string' && value.trim() ? visibleText(value.slice(0, 500)) : word
}

const longestValue = 500
const systemFields: ReadonlySet<string> = new Set([
  'id',
  'identityKeys',
  'likenessKeys',
  'editedFields',
  'importId',
])

/** The fields of a stored row as words, without the text that is shown whole: names as they are stored, values cut. */
export function fieldWords(
  table: OpenableTable,
  row: Readonly<Record<string, unknown>>,
): readonly (readonly [field: string, value: string])[] {
  const { text } = actsOf(table)
  return Object.entries(row)
    .filter(([field]) => field !== text && !systemFields.has(field))
    .map(([field, value]) => [fieldName(field), valueWords(value)] as const)
    .filter(([, value]) => value !== '')
    .slice(0, 60)
}

/** `savedAt` as `Saved at`. */
function fieldName(field: string): string {
  const words = field.replace(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === false) return ''
  if (Array.isArray(value) && value.length === 0) return ''
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string')
  const words = isList ? value.slice(0, 50).join(', ') : plainValue(value)
  return visibleText(words.slice(0, longestValue)) + (words.length > longestValue ? '…' : '')
}

function plainValue(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
