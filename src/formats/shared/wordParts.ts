import type { PaperSize } from '../../model/portfolio.ts'
import { wordText } from './wordXml.ts'

/** Sizes in twentieths of a point. */
const papers: Record<PaperSize, { readonly width: number; readonly height: number }> = {
  letter: { width: 12_240, height: 15_840 },
  a4: { width: 11_906, height: 16_838 },
}
const margin = 1_134

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** How wide the text of a page is, in twentieths of a point. */
export function textWidth(paper: PaperSize): number {
  return papers[paper].width - 2 * margin
}

/** The body of a document with its page: size, margins, a foot with page numbers. */
export function documentXml(body: string, paper: PaperSize): string {
  const { width, height } = papers[paper]
  return `${head}<w:document xmlns:w="${word}" xmlns:r="${relations}"><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`
}

/** `Title, page 1 of 3`, worked out by whoever opens it. */
export function footerXml(title: string): string {
  const field = (name: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const said = (text: string) => `<w:r><w:t xml:space="preserve">${wordText(text)}</w:t></w:r>`
  return `${head}<w:ftr xmlns:w="${word}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${said(`${title}, page `)}${field('PAGE')}${said(' of ')}${field('NUMPAGES')}</w:p></w:ftr>`
}

interface StyleOptions {
  readonly id: string
  readonly name: string
  readonly paragraph?: string
  readonly run?: string
  readonly next?: string
}

function style({ id, name, paragraph = '', run = '', next }: StyleOptions): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
}

const grey = '<w:color w:val="4A5356"/>'
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
const font = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/>'

/** Headings are headings, so that a reader can go from one to the next and Word can make a list of contents. */
export const stylesXml = `${head}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr>${font}${size(21)}<w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${[
  style({
    id: 'Title',
    name: 'Title',
    paragraph: '<w:spacing w:after="40"/>',
    run: `<w:b/>${size(40)}`,
    next: 'OwnerLine',
  }),
  style({
    id: 'OwnerLine',
    name: 'Owner Line',
    paragraph: '<w:spacing w:after="0"/>',
    run: `${grey}${size(20)}`,
  }),
  style({
    id: 'Heading1',
    name: 'heading 1',
    paragraph:
      '<w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="D3CDBF"/></w:pBdr><w:spacing w:before="300" w:after="100"/><w:outlineLvl w:val="0"/>',
    run: `<w:b/>${size(25)}`,
    next: 'Normal',
  }),
  style({
    id: 'Entry',
    name: 'Entry',
    paragraph:
      '<w:tabs><w:tab w:val="left" w:pos="1985"/></w:tabs><w:spacing w:before="100" w:after="40"/><w:ind w:left="1985" w:hanging="1985"/>',
  }),
  style({
    id: 'EntryText',
    name: 'Entry Text',
    paragraph: '<w:spacing w:after="40"/><w:ind w:left="1985"/>',
  }),
  style({ id: 'Item', name: 'Item', paragraph: '<w:spacing w:before="60" w:after="40"/>' }),
  style({
    id: 'ItemText',
    name: 'Item Text',
    paragraph: '<w:spacing w:after="40"/><w:ind w:left="567"/>',
  }),
  style({
    id: 'Caption',
    name: 'caption',
    paragraph: '<w:keepNext/><w:spacing w:before="120"/>',
    run: `<w:b/>${size(20)}`,
  }),
  style({ id: 'Figure', name: 'Figure', paragraph: '<w:spacing w:after="0"/>', run: size(15) }),
  style({ id: 'Footer', name: 'footer', run: `${grey}${size(17)}` }),
].join(
  '',
)}<w:style w:type="table" w:styleId="Figures"><w:name w:val="Figures"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="D3CDBF"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="D3CDBF"/></w:tblBorders><w:tblCellMar><w:left w:w="40" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`

/** As many numbered lists as there are, each beginning at one. */
export function numberingXml(lists: number): string {
  const level =
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>'
  const numbers = Array.from(
    { length: lists },
    (_, at) =>
      `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  )
  return `${head}<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>${level}</w:abstractNum>${numbers.join('')}</w:numbering>`
}

/** Title, author and language as a reader's list of files shows them. */
export function corePropertiesXml(title: string, owner: string, madeOn: string): string {
  const at = `${madeOn}T00:00:00Z`
  return `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${wordText(title)}</dc:title><dc:creator>${wordText(owner)}</dc:creator><dc:language>en</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`
}

const override = (part: string, type: string) =>
  `<Override PartName="/${part}" ContentType="${type}"/>`

export const contentTypesXml = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('word/document.xml', `${kind}.document.main+xml`)}${override('word/styles.xml', `${kind}.styles+xml`)}${override('word/numbering.xml', `${kind}.numbering+xml`)}${override('word/footer1.xml', `${kind}.footer+xml`)}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`

export const packageRelationsXml = `${head}<Relationships xmlns="${packages}/relationships">${relation('rId1', `${relations}/officeDocument`, 'word/document.xml')}${relation('rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml')}</Relationships>`

export const documentRelationsXml = `${head}<Relationships xmlns="${packages}/relationships">${relation('rId1', `${relations}/styles`, 'styles.xml')}${relation('rId2', `${relations}/numbering`, 'numbering.xml')}${relation('rId3', `${relations}/footer`, 'footer1.xml')}</Relationships>`
