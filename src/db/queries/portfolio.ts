import type { Experience } from '../../model/experience.ts'
import type { Portfolio } from '../../model/portfolio.ts'
import type { ScholarlyWork } from '../../model/scholarlyWork.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** Experiences outside the trash: what still goes on first, then what ended last, what has no dates at the end. */
export async function presentExperiences(db: LibraryDatabase): Promise<Experience[]> {
  const { rows } = readableRows('experiences', await db.experiences.toArray())
  return rows.filter(isPresent).sort((a, b) => descending(a, b, orderOf))
}

/** Scholarly works outside the trash, the newest published first, what has no date at the head. */
export async function presentWorks(db: LibraryDatabase): Promise<ScholarlyWork[]> {
  const { rows } = readableRows('scholarlyWorks', await db.scholarlyWorks.toArray())
  return rows
    .filter(isPresent)
    .sort((a, b) => descending(a, b, ({ published }) => published?.value ?? '9999'))
}

/** Portfolio documents outside the trash, the one changed last first. */
export async function presentPortfolios(db: LibraryDatabase): Promise<Portfolio[]> {
  const { rows } = readableRows('portfolios', await db.portfolios.toArray())
  return rows.filter(isPresent).sort((a, b) => descending(a, b, ({ changedAt }) => changedAt))
}

function orderOf({ from, to, ongoing }: Experience): string {
  const end = ongoing ? '9999' : (to?.value ?? '')
  return `${end.padEnd(10)} ${from?.value ?? ''}`
}

function isPresent({ deletedAt }: { readonly deletedAt?: string | undefined }): boolean {
  return deletedAt === undefined
}

function descending<Row extends { readonly id: string }>(
  a: Row,
  b: Row,
  keyOf: (row: Row) => string,
): number {
  const [left, right] = [keyOf(a), keyOf(b)]
  if (left !== right) return left < right ? 1 : -1
  return a.id < b.id ? -1 : 1
}
