import { IconAlertTriangle } from '@tabler/icons-react'
import detail from '../detail/detail.module.css'
import { plainNotesText, refusalWords } from '../text/plainNotes.ts'
import type { MarkdownRefusal } from './markdownBounds.ts'

/** Why a text stands as plain text, and that nothing is lost. */
export function PlainTextNotice({ refusal }: { readonly refusal: MarkdownRefusal }) {
  return (
    <p className={detail.notice} data-tone="warn">
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
      <span>
        <b>{plainNotesText.cannot}</b> {refusalWords(refusal)} {plainNotesText.whole}
      </span>
    </p>
  )
}
