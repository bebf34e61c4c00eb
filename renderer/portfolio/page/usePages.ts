import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { type Paper, pageGap } from './paper.ts'

export interface Pages {
  /** From 0. */
  readonly page: number
  readonly pages: number
  /** Whether what is marked is on any page; undefined while nothing is marked. */
  readonly isMarkedShown: boolean | undefined
  turn(page: number): void
}

/** Marks the element of a record or section and no other: an attribute, so that nothing is drawn or laid out anew. */
function markOnly(columns: HTMLElement, marked: string | undefined): Element | null {
  const mark =
    marked === undefined ? null : columns.querySelector(`[data-of="${CSS.escape(marked)}"]`)
  for (const before of columns.querySelectorAll('[data-marked]')) {
    if (before !== mark) before.removeAttribute('data-marked')
  }
  mark?.setAttribute('data-marked', 'true')
  return mark
}

/**
 * The pages of text that is laid out in columns as wide and high as a page: how many there are, and which is shown. It
 * turns to what is marked when that changes or comes to stand on another page.
 * @param laidOut changes whenever the text does
 */
export function usePages(
  text: RefObject<HTMLElement | null>,
  { textWidth }: Paper,
  marked: string | undefined,
  laidOut: unknown,
): Pages {
  const [pages, setPages] = useState(1)
  const [page, setPage] = useState(0)
  const [place, setPlace] = useState<{ readonly of: string | undefined; readonly page: number }>()
  const measure = useCallback(() => {
    const columns = text.current
    if (!columns) return
    const step = textWidth + pageGap
    setPages(Math.max(1, Math.round((columns.scrollWidth + pageGap) / step)))
    const mark = markOnly(columns, marked)
    const [first] = mark?.getClientRects() ?? []
    const whole = columns.getBoundingClientRect()
    const scale = whole.width / columns.offsetWidth
    const at = first ? Math.floor(((first.left - whole.left) / scale + pageGap / 2) / step) : -1
    setPlace((before) =>
      before?.of === marked && before?.page === at ? before : { of: marked, page: at },
    )
  }, [text, textWidth, marked])
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again whenever the text was laid out anew
  useLayoutEffect(() => {
    measure()
  }, [measure, laidOut])
  useEffect(() => {
    void document.fonts.ready.then(measure)
  }, [measure])
  useEffect(() => {
    if (place && place.page >= 0) setPage(place.page)
  }, [place])
  return {
    page: Math.min(page, pages - 1),
    pages,
    isMarkedShown: marked === undefined || !place ? undefined : place.page >= 0,
    turn: (next) => setPage(Math.max(0, Math.min(pages - 1, next))),
  }
}
