import type { Page } from '@playwright/test'
import { atRest } from './atRest.ts'

/**
 * What is wrong with the window as it is laid out, one a line: a document that scrolls, a control that reaches out of what
 * shows it or lies under something else, a button whose words are cut. A control that its pane can scroll into sight is
 * judged there; under a sheet nothing is.
 */
export async function layoutProblems(page: Page): Promise<string[]> {
  await atRest(page)
  return await page.evaluate(findProblems)
}

/** Runs in the page, so it holds all it needs. */
function findProblems(): string[] {
  const slack = 1.5
  const controls =
    'button, a[href], input, textarea, [role="option"], [role="button"], [role="gridcell"]'
  const problems = new Set<string>()
  const scrolls = (value: string) => value === 'auto' || value === 'scroll'
  const named = (element: Element) => {
    const words = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
    return `${element.tagName.toLowerCase()} “${words.slice(0, 40)}”`
  }
  const panesOf = (element: Element) => {
    const panes: Element[] = []
    for (let pane = element.parentElement; pane; pane = pane.parentElement) panes.push(pane)
    return panes
  }
  // What lies in something folded has a box all the same.
  const isShown = (control: Element) =>
    control.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true }) &&
    !control.closest('[inert], [aria-hidden="true"]')

  const lookAtWindow = (element: Element) => {
    const { scrollWidth, scrollHeight, scrollTop, scrollLeft } = element
    const isLarger = scrollWidth > window.innerWidth || scrollHeight > window.innerHeight
    if (isLarger || scrollTop > 0 || scrollLeft > 0) {
      problems.add(`${element.tagName} scrolls: ${scrollWidth} × ${scrollHeight}, ${scrollTop}`)
    }
  }
  /** How far to scroll for a stretch that is out of sight to lie in the middle; 0 where it is in sight. */
  const shift = (from: number, to: number, first: number, last: number) =>
    from >= first && to <= last ? 0 : (from + to - first - last) / 2
  /** Brings an element into sight by the panes that scroll, and scrolls nothing else. */
  const reveal = (element: Element) => {
    for (const pane of panesOf(element)) {
      const { overflowX, overflowY } = getComputedStyle(pane)
      const [tall, wide] = [scrolls(overflowY), scrolls(overflowX)]
      if (!tall && !wide) continue
      const [to, at] = [element.getBoundingClientRect(), pane.getBoundingClientRect()]
      if (tall) pane.scrollTop += shift(to.top, to.bottom, at.top, at.bottom)
      if (wide) pane.scrollLeft += shift(to.left, to.right, at.left, at.right)
    }
  }
  /** Whether a pane cuts a box off; what is taller than the pane that scrolls it is in sight in part. */
  const cuts = (pane: Element, box: DOMRect) => {
    const { overflowX, overflowY } = getComputedStyle(pane)
    const at = pane.getBoundingClientRect()
    const isWide = box.left < at.left - slack || box.right > at.right + slack
    const isTall = box.top < at.top - slack || box.bottom > at.bottom + slack
    const isCut =
      (isWide && overflowX !== 'visible') ||
      (isTall && overflowY !== 'visible' && !scrolls(overflowY))
    const top = scrolls(overflowY) ? Math.max(box.top, at.top) : box.top
    const bottom = scrolls(overflowY) ? Math.min(box.bottom, at.bottom) : box.bottom
    return { isCut, left: new DOMRect(box.left, top, box.width, bottom - top) }
  }
  const lookAtCuts = (control: Element, whole: DOMRect) => {
    let box = whole
    for (const pane of panesOf(control)) {
      const { isCut, left } = cuts(pane, box)
      if (isCut) problems.add(`${named(control)} is cut by its ${pane.className}`)
      box = left
    }
    if (box.left < -slack || box.right > window.innerWidth + slack) {
      problems.add(`${named(control)} reaches out of the window`)
    }
    return box
  }
  const lookAtWords = (control: Element) => {
    const words = control.querySelector('.mantine-Button-label')
    if (words && words.scrollWidth > words.clientWidth + slack) {
      problems.add(`${named(control)}: its words are cut`)
    }
  }
  const lookAtCovers = (control: Element, { left, right, top, bottom, width }: DOMRect) => {
    const holder = control.closest('.mantine-Input-wrapper') ?? control
    for (const x of [left + Math.min(6, width / 4), (left + right) / 2]) {
      const hit = document.elementFromPoint(x, (top + bottom) / 2)
      if (hit && !holder.contains(hit) && !hit.contains(control)) {
        problems.add(`${named(control)} lies under ${named(hit)}`)
      }
    }
  }

  for (const element of [document.documentElement, document.body]) lookAtWindow(element)
  const layer = [...document.querySelectorAll('[role="dialog"]')].filter(isShown).at(-1)
  for (const control of (layer ?? document).querySelectorAll(controls)) {
    // What is drawn in the place of a native control is what is pointed at.
    const seen = control.matches('input') ? (control.closest('label') ?? control) : control
    if (!isShown(control)) continue
    reveal(seen)
    const box = seen.getBoundingClientRect()
    if (box.width < 2 || box.height < 2) continue
    lookAtCovers(seen, lookAtCuts(seen, box))
    lookAtWords(control)
  }
  return [...problems]
}
