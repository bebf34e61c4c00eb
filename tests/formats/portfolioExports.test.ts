import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { portfolioExporters } from '../../src/formats/portfolioExporters.ts'
import { isRightToLeft, wordText } from '../../src/formats/shared/wordXml.ts'
import type { PortfolioDocument } from '../../src/model/portfolioDocument.ts'
import { hostileDocument, hostileTexts, longDocument } from './portfolioDocuments.ts'

function rendered(id: string, document: PortfolioDocument): string {
  const made = exporterOf(id).render(document)
  return typeof made === 'string' ? made : strFromU8(made)
}

function exporterOf(id: string) {
  const exporter = portfolioExporters.find((one) => one.id === `portfolio-${id}`)
  if (!exporter) throw new Error(id)
  return exporter
}

describe.each(portfolioExporters)('$name', (exporter) => {
  test('gives the same file for the same document, and takes an empty one', () => {
    expect(exporter.render(hostileDocument())).toEqual(exporter.render(hostileDocument()))
    const empty = { ...hostileDocument(), sections: [] }
    expect(exporter.render(empty).length).toBeGreaterThan(0)
  })
})

test('the web page has no script, no request, and hostile text as text', () => {
  const page = rendered('html', hostileDocument())
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|javascript:|url\(/i)
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;')
  expect(page).toContain("default-src 'none'")
  expect(page).toContain('<a href="https://example.org/a?b=1&amp;c=2">')
  expect(page).not.toMatch(/[^\P{Cc}\t\n]|\p{Cs}/u)
  for (const tag of ['section', 'ul', 'ol', 'li', 'table', 'h2', 'p', 'strong', 'em']) {
    const opened = page.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0
    expect(page.match(new RegExp(`</${tag}>`, 'g'))?.length ?? 0, tag).toBe(opened)
  }
})

test('Markdown keeps marks of its own out of texts', () => {
  const text = rendered('markdown', hostileDocument())
  expect(text).toContain('\\# heading \\*bold\\* \\_it\\_ [a\\](http://b) \\`code\\`')
  expect(text).toMatch(/^# Sam Iwasaki/)
  expect(text).toContain('| a\\|b | 1 | 2 |')
})

test('plain text names each field and leaves its text as it is', () => {
  const text = rendered('text', longDocument(2, 0))
  expect(text).toContain('[Title] Entry number 1\n[Description] Text of Entry number 1')
})

test('CSV has a row for each entry and no cell a spreadsheet would run', () => {
  const text = rendered('csv', hostileDocument())
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd())
  expect(errors).toEqual([])
  expect(data).toHaveLength(1 + hostileTexts.length * 2)
  expect(data[0]).toEqual(['Section', 'Title', 'Description'])
  for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@]/)
})

test('JSON is read back with every field in its order', () => {
  const data = JSON.parse(rendered('json', hostileDocument()))
  expect(data).toMatchObject({
    format: 'plexus-portfolio',
    version: 1,
    owner: 'Sam Iwasaki \u202e',
  })
  expect(data.sections[1].entries[8].fields[0]).toEqual({ name: 'Title', value: hostileTexts[8] })
})

describe('Word', () => {
  const parts = (document: PortfolioDocument) =>
    unzipSync(exporterOf('word').render(document) as Uint8Array)

  test('every part holds only characters XML allows', () => {
    for (const [name, bytes] of Object.entries(parts(hostileDocument()))) {
      const xml = strFromU8(bytes)
      expect(xml, name).not.toMatch(/[^\P{Cc}\t\n\r\u007f-\u009f]|\p{Cs}|[\ufffe\uffff]/u)
    }
    expect(wordText('a\u0000b\ud800c\ufffed & <')).toBe('ab\ufffdcd &amp; &lt;')
  })

  test('what is written from right to left says so', () => {
    expect(isRightToLeft('12 שלום')).toBe(true)
    expect(isRightToLeft('Dr. محمد')).toBe(false)
    const xml = strFromU8(parts(hostileDocument())['word/document.xml'] ?? new Uint8Array())
    expect(xml).toContain('<w:bidi/>')
    expect(xml).toContain('<w:rtl/>')
  })

  test('is a page of the paper asked for', () => {
    const xml = (paper: 'a4' | 'letter') =>
      strFromU8(parts({ ...hostileDocument(), paper })['word/document.xml'] ?? new Uint8Array())
    expect(xml('a4')).toContain('w:w="11906" w:h="16838"')
    expect(xml('letter')).toContain('w:w="12240" w:h="15840"')
  })
})

const office = spawnSync('soffice', ['--version']).status === 0 ? 'soffice' : null
if (!office) process.stdout.write('LibreOffice is absent: the Word file is not opened by it.\n')

test.skipIf(!office)(
  'LibreOffice opens the Word file, with all its text in order',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'plexus-word-'))
    const read = (name: string, document: PortfolioDocument) => {
      writeFileSync(join(folder, `${name}.docx`), exporterOf('word').render(document))
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'txt:Text (encoded):UTF8',
          '--outdir',
          folder,
          join(folder, `${name}.docx`),
        ],
        { stdio: 'ignore', timeout: 120_000 },
      )
      return readFileSync(join(folder, `${name}.txt`), 'utf8')
    }
    const long = read('long', longDocument(60, 200))
    const entries = [...long.matchAll(/Entry number (\d+)/g)].map(([, at]) => Number(at))
    expect(entries).toEqual(Array.from({ length: 60 }, (_, at) => at + 1))
    const references = [...long.matchAll(/Reference number (\d+)/g)].map(([, at]) => Number(at))
    expect(references).toEqual(Array.from({ length: 200 }, (_, at) => at + 1))
    const hostile = read('hostile', hostileDocument())
    expect(hostile).toContain('שלום עולם, دكتور محمد')
    expect(hostile).toContain('<script>alert(1)</script> & "quoted" ]]> <w:p/>')
    expect(hostile).toContain('half \ufffd and \ufffd end')
  },
  180_000,
)
