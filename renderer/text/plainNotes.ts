import { assertNever } from '../../src/model/assertNever.ts'
import { type MarkdownRefusal, markdownBounds } from '../markdown/markdownBounds.ts'
import { count } from './en.ts'

/** The words of texts that stand as plain text. */
export const plainNotesText = {
  cannot: 'This text is not drawn as Markdown.',
  whole: 'The record is whole and saved. Below it stands as plain text.',
  chosen: 'as plain text',
  copyAll: 'Copy all',
  copied: 'Copied',
  edit: 'Edit the text',
  always: 'Always show the notes of this record as plain text',
} as const

/** `as plain text, 3,104 characters`. */
export function plainLengthWords(text: string): string {
  return `${plainNotesText.chosen}, ${count(text.length)} ${text.length === 1 ? 'character' : 'characters'}`
}

/** `Show the rest, 12,000 characters`. */
export function restWords(length: number): string {
  return `Show the rest, ${count(length)} ${length === 1 ? 'character' : 'characters'}`
}

/** Why a text is not drawn as Markdown, with the figure and the limit where there is one. */
export function refusalWords(refusal: MarkdownRefusal): string {
  switch (refusal.code) {
    case 'levels':
      return `It is quoted or listed ${count(refusal.found)} levels deep; Plexus draws up to ${count(markdownBounds.levels)}.`
    case 'run':
      return `It repeats one mark ${count(refusal.found)} times in a row; Plexus draws fewer than ${count(markdownBounds.run)}.`
    case 'marks':
      return `One paragraph holds ${count(refusal.found)} marks or more; Plexus draws up to ${count(markdownBounds.marks)}.`
    case 'block':
      return `One paragraph is ${count(refusal.found)} characters long or longer; Plexus draws up to ${count(markdownBounds.block)}.`
    case 'elements':
      return `Too many marks stand close together; Plexus draws up to ${count(markdownBounds.elements)}.`
    case 'definitions':
      return `It names more than ${count(markdownBounds.definitions)} links.`
    case 'time':
      return 'Reading its marks took too long and was stopped.'
    case 'unreadable':
      return 'Its marks could not be read.'
    default:
      return assertNever(refusal)
  }
}
