import { describe, expect, test } from 'vitest'
import { exportPortfolioHtml } from '../../src/formats/exportPortfolioHtml.ts'
import type { PortfolioDocument } from '../../src/model/portfolioDocument.ts'
import { htmlProblems } from './htmlProblems.ts'
import { chartDocument, hostileDocument, longDocument } from './portfolioDocuments.ts'

function problems(document: PortfolioDocument): Promise<string[]> {
  return htmlProblems(String(exportPortfolioHtml.render(document)))
}

describe('the web page is valid HTML', () => {
  test('of hostile text', async () => {
    expect(await problems(hostileDocument())).toEqual([])
  })

  test('of 60 entries and 200 references', async () => {
    expect(await problems(longDocument(60, 200))).toEqual([])
  })

  test('of charts', async () => {
    expect(await problems(chartDocument())).toEqual([])
  })

  test('of nothing', async () => {
    const nothing = { ...hostileDocument(), owner: '', ownerLines: [], sections: [] }
    expect(await problems(nothing)).toEqual([])
  })
})

test('a page that is not valid is found to be so', async () => {
  const page =
    '<!doctype html><html lang="en"><head><title>a</title></head><body><ul><p>b</p></ul></body></html>'
  expect(await htmlProblems(page)).toEqual([expect.stringContaining('element-permitted-content')])
})

test('a chart has a bar for each month with something, the most the tallest, none for the total', () => {
  const html = String(exportPortfolioHtml.render(chartDocument()))
  const bars = (name: string) => {
    const row = new RegExp(`<th scope="row">${name}</th>(.*?)</tr>`, 's').exec(html)?.[1] ?? ''
    return [...row.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) => [
      Number(/ height="([\d.]+)"/.exec(cell)?.[1] ?? 0),
      Number(cell.replace(/<[^>]*>/g, '')),
    ])
  }
  expect(bars('Interactions')).toEqual([
    [0, 0],
    [8, 2],
    [16, 4],
    [0, 6],
  ])
  // What is little beside much still shows.
  expect(bars('Posts')).toEqual([
    [16, 300],
    [0.5, 1],
    [0, 0],
    [0, 301],
  ])
})
