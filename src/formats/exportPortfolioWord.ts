import { strToU8, zipSync } from 'fflate'
import type {
  DocumentEntry,
  DocumentSection,
  PortfolioDocument,
} from '../model/portfolioDocument.ts'
import type { PortfolioExporter } from './portfolioExporter.ts'
import {
  contentTypesXml,
  corePropertiesXml,
  documentRelationsXml,
  documentXml,
  footerXml,
  numberingXml,
  packageRelationsXml,
  stylesXml,
  textWidth,
} from './shared/wordParts.ts'
import { wordParagraph, wordTable } from './shared/wordXml.ts'

/** A Word document: headings, lists and tables as such, page numbers, letter or A4. */
export const exportPortfolioWord: PortfolioExporter = {
  id: 'portfolio-word',
  name: 'Word',
  extension: 'docx',
  render,
}

/** A day that does not move: the same document gives the same bytes. ZIP knows no day before 1980. */
const zipDay = new Date('2000-01-01T00:00:00Z')

function render(document: PortfolioDocument): Uint8Array {
  const { title, owner, paper, madeOn, sections } = document
  const numbered = sections.filter(({ isNumbered }) => isNumbered)
  const body = [
    ...headOf(document),
    ...sections.flatMap((section) =>
      sectionXml(section, numbered.indexOf(section) + 1, textWidth(paper)),
    ),
  ].join('')
  const parts = {
    '[Content_Types].xml': contentTypesXml,
    '_rels/.rels': packageRelationsXml,
    'docProps/core.xml': corePropertiesXml(title, owner, madeOn),
    'word/document.xml': documentXml(body, paper),
    'word/_rels/document.xml.rels': documentRelationsXml,
    'word/styles.xml': stylesXml,
    'word/numbering.xml': numberingXml(numbered.length),
    'word/footer1.xml': footerXml(owner ? `${owner}, ${title}` : title),
  }
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const)
  return zipSync(Object.fromEntries(files), { level: 6, mtime: zipDay })
}

function headOf({ title, owner, ownerLines }: PortfolioDocument): string[] {
  return [
    wordParagraph([{ text: owner || title }], { style: 'Title' }),
    ...[...(owner ? [title] : []), ...ownerLines].map((text) =>
      wordParagraph([{ text }], { style: 'OwnerLine' }),
    ),
  ]
}

function sectionXml(section: DocumentSection, list: number, width: number): string[] {
  const { heading, text, entries, tables } = section
  return [
    wordParagraph([{ text: heading }], { style: 'Heading1' }),
    ...text.map((paragraph) => wordParagraph([{ text: paragraph }])),
    ...entries.flatMap((entry) => entryXml(entry, section, list)),
    ...tables.flatMap(({ caption, head, rows }) => [
      wordParagraph([{ text: caption }], { style: 'Caption' }),
      wordTable(head, rows, width),
      // Word joins two tables that touch.
      wordParagraph([]),
    ]),
  ]
}

function entryXml(entry: DocumentEntry, { isNumbered }: DocumentSection, list: number): string[] {
  const { aside, lead, paragraphs } = entry
  const text = aside ? 'EntryText' : 'ItemText'
  const first = isNumbered
    ? wordParagraph(lead, { style: 'Item', list })
    : aside
      ? wordParagraph([{ text: `${aside}\t` }, ...lead], { style: 'Entry' })
      : wordParagraph(lead, { style: 'Item' })
  return [first, ...paragraphs.map((runs) => wordParagraph(runs, { style: text }))]
}
