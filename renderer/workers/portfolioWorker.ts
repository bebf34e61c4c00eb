import { expose, transfer } from 'comlink'
import { declareDatabase, type LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { presentExperiences, presentWorks } from '../../src/db/queries/portfolio.ts'
import { portfolioRows } from '../../src/db/queries/portfolioRows.ts'
import { settings } from '../../src/db/queries/settings.ts'
import { tablePages } from '../../src/db/queries/tablePages.ts'
import { readableRows } from '../../src/db/rowSchemas.ts'
import { documentHtml } from '../../src/formats/page/documentHtml.ts'
import { portfolioExporters } from '../../src/formats/portfolioExporters.ts'
import type { Portfolio } from '../../src/model/portfolio.ts'
import type { PortfolioDocument } from '../../src/model/portfolioDocument.ts'
import { buildDocument, sectionItems } from '../../src/portfolio/document/buildDocument.ts'
import type { PortfolioMaterial } from '../../src/portfolio/document/material.ts'
import { currentSeason, seasonsWith } from '../../src/portfolio/seasons.ts'
import { monthsUpTo, YearCounter, type YearFigures } from '../../src/portfolio/yearFigures.ts'
import type { ScanContext } from '../../src/reputation/scanTypes.ts'
import { type SpeakingPart, speakingParts } from '../../src/reputation/speakingParts.ts'
import { fontFaces } from './fontFaces.ts'

export interface PortfolioRequest {
  readonly databaseName: string
  readonly portfolio: Portfolio
  /** What each saved search of its sections finds. */
  readonly found: ReadonlyMap<string, readonly string[]>
  readonly specialtyNames: ReadonlyMap<string, string>
  /** ISO day. */
  readonly today: string
}

/** A record of a section, to be ticked. */
export interface ListedItem {
  readonly id: string
  readonly name: string
  readonly hasPrivate: boolean
  readonly isShared: boolean
  readonly withPrivate: boolean
}

export interface PortfolioReading {
  readonly document: PortfolioDocument
  /** The records each section can show, by the section's id. */
  readonly items: ReadonlyMap<string, readonly ListedItem[]>
}

/** Reads what a document is made of, and answers it as it would leave now. */
async function read(request: PortfolioRequest): Promise<PortfolioReading> {
  const { portfolio } = request
  const material = await withLibrary(request.databaseName, (db) => materialFor(db, request))
  const items = portfolio.sections.map(
    (section) =>
      [
        section.id,
        sectionItems(section, portfolio, material).map(({ candidate, isShared, withPrivate }) => ({
          id: candidate.id,
          name: candidate.name,
          hasPrivate: candidate.hasPrivate,
          isShared,
          withPrivate,
        })),
      ] as const,
  )
  return { document: buildDocument(portfolio, material), items: new Map(items) }
}

async function materialFor(
  db: LibraryDatabase,
  { portfolio, found, specialtyNames, today }: PortfolioRequest,
): Promise<PortfolioMaterial> {
  const [rows, own] = await Promise.all([portfolioRows(db, portfolio, found), settings(db)])
  const hasFigures = portfolio.sections.some(({ kind }) => kind === 'progress')
  const year = hasFigures
    ? await countedYear(db, today)
    : new YearCounter(monthsUpTo(today)).figures()
  return {
    ...rows,
    details: own.ownDetails,
    season: currentSeason(seasonsWith(own.seasons), portfolio.season ?? own.season),
    found,
    specialtyNames,
    year,
    today,
  }
}

/** The last twelve months in figures. */
function yearOf(databaseName: string, today: string): Promise<YearFigures> {
  return withLibrary(databaseName, (db) => countedYear(db, today))
}

async function countedYear(db: LibraryDatabase, today: string): Promise<YearFigures> {
  const counter = new YearCounter(monthsUpTo(today))
  for await (const page of tablePages(db, 'resources')) {
    for (const resource of page) counter.addResource(resource)
  }
  for await (const page of tablePages(db, 'drafts')) {
    for (const draft of page) counter.addDraft(draft)
  }
  const first = `${monthsUpTo(today)[0]}-01`
  const interactions = await db.interactions.where('day').aboveOrEqual(first).toArray()
  for (const row of readableRows('interactions', interactions).rows) counter.addInteraction(row)
  for (const experience of await presentExperiences(db)) counter.addExperience(experience)
  for (const work of await presentWorks(db)) counter.addWork(work)
  return counter.figures()
}

/** A document as a file of one of the formats. */
function render(document: PortfolioDocument, exporterId: string): Uint8Array {
  const exporter = portfolioExporters.find(({ id }) => id === exporterId)
  if (!exporter) throw new Error(`no exporter ${exporterId}`)
  const made = exporter.render(document)
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made
  return transfer(bytes, [bytes.buffer])
}

/** A document as the page that is printed, with its typefaces within. */
async function printPage(document: PortfolioDocument): Promise<string> {
  return documentHtml(document, { fontFaces: await fontFaces() })
}

async function withLibrary<T>(name: string, work: (db: LibraryDatabase) => Promise<T>): Promise<T> {
  const db = declareDatabase(name)
  try {
    await db.open()
    return await work(db)
  } finally {
    db.close()
  }
}

/** The texts of a document in which somebody could be recognised. */
function speaking(document: PortfolioDocument, context: ScanContext): SpeakingPart[] {
  return speakingParts(document, context)
}

const portfolioWork = { read, yearOf, render, printPage, speaking }
export type PortfolioWorker = typeof portfolioWork
expose(portfolioWork)
