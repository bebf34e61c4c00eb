import type { TrashRow } from '../../src/search/wholeSearch.ts'
import { draftText } from '../text/drafts.ts'
import { kindWords } from '../text/en.ts'
import { portfolioText } from '../text/portfolio.ts'

/** What is shown of a record in the trash, whatever it is. */
interface TrashWords {
  readonly name: string
  readonly ranges: readonly (readonly [number, number])[]
  /** `Paper`, `Contact`, `Community`. */
  readonly kind: string
  readonly second: string
}

/** A record in the trash in words. */
export function trashWords(found: TrashRow): TrashWords {
  switch (found.table) {
    case 'resources': {
      const { title, titleRanges, kind, who, source } = found.row
      return { name: title, ranges: titleRanges, kind: kindWords[kind], second: who || source }
    }
    case 'contacts': {
      const { name, nameRanges, title, department, institution } = found.row
      const second = [title || department, institution].filter(Boolean).join(', ')
      return { name, ranges: nameRanges, kind: 'Contact', second }
    }
    case 'communities': {
      const { title, titleRanges, second } = found.row
      return { name: title, ranges: titleRanges, kind: 'Community', second }
    }
    case 'events': {
      const { title, titleRanges, second } = found.row
      return { name: title, ranges: titleRanges, kind: 'Event', second }
    }
    case 'claims': {
      const { title, titleRanges, second } = found.row
      return { name: title, ranges: titleRanges, kind: 'Claim', second }
    }
    case 'drafts': {
      const { title, titleRanges, second } = found.row
      return { name: title || draftText.untitled, ranges: titleRanges, kind: 'Draft', second }
    }
    case 'experiences':
    case 'scholarlyWorks':
    case 'portfolios': {
      const { title, titleRanges, second } = found.row
      const { untitled, one } = portfolioText.records[found.table]
      return { name: title || untitled, ranges: titleRanges, kind: one, second }
    }
  }
}
