import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askCrossref, type Fetch } from '../../electron/main/network/askCrossref.ts'

const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  const about = new URL(request.url ?? '', 'http://here').searchParams.get('filter')
  response.statusCode = about === 'updates:10.1000/missing' ? 404 : 200
  response.end(about === 'updates:10.1000/long' ? 'x'.repeat(3_000_000) : '{"message":{}}')
})
let port = 0
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => {
  server.close()
})

/** The real fetch, led to the server of this test. */
const here: Fetch = (url, options) => {
  const { host, pathname, search } = new URL(url)
  expect(host).toBe('api.crossref.org')
  return fetch(`http://127.0.0.1:${port}${pathname}${search}`, options)
}

test('asks about one paper after the other, sends the DOI alone, and hands over what was said', async () => {
  const answers = await askCrossref(['10.1000/a(b)', '10.1000/missing', '10.1000/long'], here)
  expect(answers).toEqual([
    { doi: '10.1000/a(b)', json: '{"message":{}}' },
    { doi: '10.1000/missing', json: null },
    { doi: '10.1000/long', json: null },
  ])
  const [first = ''] = asked
  expect(Object.fromEntries(new URL(first, 'http://here').searchParams)).toEqual({
    filter: 'updates:10.1000/a(b)',
    select: 'DOI,update-to',
    rows: '50',
  })
})

test('tells that it cannot be reached', async () => {
  const nowhere: Fetch = () => Promise.reject(new TypeError('fetch failed'))
  await expect(askCrossref(['10.1000/a'], nowhere)).rejects.toMatchObject({ code: 'no-network' })
})
