import type { DocumentTable } from '../../model/portfolioDocument.ts'
import { element, type PageElement, type PageNode } from './pageNode.ts'

/** A table; where it is a chart each figure of a month stands on a bar, so that none needs its bar to be read. */
export function tableOf({ caption, head, rows, isChart = false }: DocumentTable): PageElement {
  return element(
    'table',
    isChart ? { class: 'chart' } : {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head.map(headCell))),
    element('tbody', {}, ...rows.map((cells) => rowOf(cells, isChart))),
  )
}

function headCell(name: string): PageElement {
  return element('th', { scope: 'col' }, name)
}

function rowOf([first = '', ...cells]: readonly string[], isChart: boolean): PageElement {
  // The last figure is the total: on the scale of the months its bar would be the only one seen.
  const most = Math.max(1, ...cells.slice(0, -1).map(Number))
  const cellOf = (text: string, at: number) =>
    element('td', {}, ...(isChart && at < cells.length - 1 ? barOf(Number(text) / most) : []), text)
  return element('tr', {}, element('th', { scope: 'row' }, first), ...cells.map(cellOf))
}

/** The height of a bar that is as tall as can be. */
const tallest = 16

/** A bar of a share of the tallest, from 0 to 1; none for nothing. */
function barOf(share: number): PageNode[] {
  if (!(share > 0)) return []
  const height = Math.max(0.5, Math.round(share * tallest * 2) / 2)
  const size = { width: '12', height: String(height) }
  return [
    element(
      'svg',
      { class: 'bar', viewBox: `0 0 12 ${height}`, ...size, 'aria-hidden': 'true' },
      element('rect', size),
    ),
  ]
}
