import { expect, test } from 'vitest'
import { importPlexusJson } from '../../src/formats/importPlexusJson.ts'
import { fixtureText } from './formatFiles.ts'

const library = fixtureText('plexus-json', 'library.json')
const [opening = '', first = '', second = ''] = library.split('\n')

function read(...records: readonly string[]) {
  const text = `${opening}\n${records.join(',\n')}\n]}\n`
  return [...importPlexusJson.parse({ name: 'x.json', text })]
}

function codesOf(records: ReturnType<typeof read>) {
  return records.map((record) => ('problem' in record ? record.problem.code : 'read'))
}

test('the resource, its raw record and its draft come out of one line', () => {
  const [paper, post] = read(first.replace(/,$/, ''), second)
  expect(paper).toMatchObject({
    draft: { title: 'An invented paper', tags: ['journal club'], starred: true },
    raw: { line: 2 },
    warnings: [],
    whole: { saved: { id: 'r-1', editedFields: ['title'] }, raw: { format: 'nbib', line: 12 } },
  })
  expect(post).toMatchObject({ draft: { platform: 'bluesky' }, raw: { line: 3, text: second } })
})

test('one record of the wrong shape among many is reported with its line, the others kept', () => {
  const bad = second.replace('"starred":false', '"starred":"no"')
  const records = read(
    ...Array.from({ length: 500 }, () => second),
    bad,
    ...Array.from({ length: 500 }, () => second),
  )
  expect(codesOf(records).filter((code) => code === 'read')).toHaveLength(1000)
  expect(records[500]).toMatchObject({ problem: { code: 'unreadable-record', line: 502 } })
})

test('keys that reach for the prototype change nothing', () => {
  const armed = second.replace(
    '{"resource":{',
    '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"resource":{"__proto__":{"isAdmin":true},',
  )
  const [record] = read(armed)
  expect(record && 'draft' in record && Object.keys(record.draft)).not.toContain('__proto__')
  expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
  expect((record as Record<string, unknown>).isAdmin).toBeUndefined()
})

test('numbers where texts belong, and values deeper than any record, are refused one by one', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const records = read(
    second.replace('"id":"r-2"', '"id":9007199254740993'),
    second.replace('"postId":"3kinvented"', '"postId":1e999'),
    deep,
    '12',
    'null',
    '"text"',
    second,
  )
  expect(codesOf(records)).toEqual([
    'unreadable-record',
    'unreadable-record',
    'cut-off-record',
    'unreadable-record',
    'unreadable-record',
    'unreadable-record',
    'read',
  ])
})

test('lone surrogates are replaced and control characters removed', () => {
  const [record] = read(second.replace('An invented post', 'A\\ud800B\\u0000C'))
  expect(record && 'draft' in record && record.draft.title).toBe('A\uFFFDBC')
})

test('an address that cannot be opened is left out with a warning', () => {
  const [record] = read(
    second.replace('https://example.org/post/3kinvented', 'javascript:alert(1)'),
  )
  expect(record).toMatchObject({ warnings: [{ code: 'not-a-web-address' }] })
  expect(record && 'draft' in record && record.draft.url).toBeUndefined()
  expect(record && 'draft' in record && record.whole?.saved.url).toBeUndefined()
})

test('a file cut off says so in its last record; a file with no list of records is one problem', () => {
  const cut = [
    ...importPlexusJson.parse({ name: 'x', text: library.slice(0, library.length - 60) }),
  ]
  expect(codesOf(cut)).toEqual(['read', 'cut-off-record'])
  expect(codesOf([...importPlexusJson.parse({ name: 'x', text: '{"format":"plexus"}' })])).toEqual([
    'unreadable-record',
  ])
  expect([...importPlexusJson.parse({ name: 'x', text: `${opening}]}` })]).toEqual([])
})

test('only a version later than our own is refused', () => {
  expect(importPlexusJson.refuses?.(opening, opening)).toBeUndefined()
  expect(importPlexusJson.refuses?.(opening.replace('"version":1', '"version":2'), '')).toBe(
    'newer-version',
  )
})
