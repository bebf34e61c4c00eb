import { workSaid } from '../../model/publicationTypes.ts'
import type { ResourceDraft, ResourceKind } from '../../model/resource.ts'

/** Reference types of the RIS specification (2011), with those Zotero and EndNote add. */
const kinds: Readonly<Record<string, ResourceKind>> = {
  ABST: 'paper',
  ART: 'infographic',
  BLOG: 'post',
  BOOK: 'paper',
  CHAP: 'paper',
  COMP: 'tool',
  CONF: 'paper',
  CPAPER: 'paper',
  DBASE: 'tool',
  EBOOK: 'paper',
  ECHAP: 'paper',
  EDBOOK: 'paper',
  EJOUR: 'paper',
  FIGURE: 'infographic',
  GOVDOC: 'paper',
  GRANT: 'paper',
  INPR: 'paper',
  JFULL: 'paper',
  JOUR: 'paper',
  MANSCPT: 'paper',
  MPCT: 'video',
  MULTI: 'video',
  PAT: 'paper',
  PCOMM: 'post',
  RPRT: 'paper',
  SER: 'paper',
  SLIDE: 'course',
  SOUND: 'podcast',
  STAND: 'guideline',
  THES: 'paper',
  UNPB: 'preprint',
  VIDEO: 'video',
  'JOURNAL ARTICLE': 'paper',
}

/** What a reference type stands for; undefined for `GEN`, web pages and types not listed, which say too little. */
export function kindOfRisType(type: string): ResourceKind | undefined {
  return kinds[type.trim().toUpperCase()]
}

const works: Readonly<Record<string, string>> = {
  BOOK: 'Book',
  EBOOK: 'Book',
  EDBOOK: 'Book',
  CHAP: 'Book chapter',
  ECHAP: 'Book chapter',
  CONF: 'Conference paper',
  CPAPER: 'Conference paper',
  THES: 'Thesis',
  RPRT: 'Report',
}

/** What sort of work a reference type is, in the words publication types have; undefined for articles and the rest. */
export function workOfRisType(type: string): string | undefined {
  return works[type.trim().toUpperCase()]
}

/** The type another program will understand best. */
const risTypes: Readonly<Record<ResourceKind, string>> = {
  paper: 'JOUR',
  preprint: 'UNPB',
  guideline: 'STAND',
  review: 'JOUR',
  post: 'BLOG',
  video: 'VIDEO',
  podcast: 'SOUND',
  infographic: 'FIGURE',
  'case-discussion': 'ELEC',
  course: 'SLIDE',
  page: 'ELEC',
  tool: 'COMP',
}

const typesOfWorks = { book: 'BOOK', chapter: 'CHAP', thesis: 'THES', report: 'RPRT' } as const

/** The reference type of a resource: what sort of work its publication types say it is, else after its kind. */
export function risTypeOf({
  kind,
  publicationTypes,
}: Pick<ResourceDraft, 'kind' | 'publicationTypes'>) {
  if (kind === 'paper' && publicationTypes.includes('Conference paper')) return 'CPAPER'
  const work = kind === 'paper' ? workSaid(publicationTypes) : undefined
  return work ? typesOfWorks[work] : risTypes[kind]
}
