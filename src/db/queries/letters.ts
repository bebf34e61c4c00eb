import type { Letter } from '../../model/mentorship.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** Every letter followed, by the day it is due; those without a day last. */
export async function allLetters(db: LibraryDatabase): Promise<Letter[]> {
  return inOrder(await db.letters.toArray())
}

/** The letters of one writer, in the same order. */
export async function lettersOf(db: LibraryDatabase, contactId: string): Promise<Letter[]> {
  return inOrder(await db.letters.where('contactId').equals(contactId).toArray())
}

function inOrder(rows: readonly unknown[]): Letter[] {
  return readableRows('letters', rows)
    .rows.filter(({ deletedAt }) => !deletedAt)
    .sort((a, b) => order(a).localeCompare(order(b)))
}

function order({ due, id }: Letter): string {
  return `${due ?? '9999-12-31'} ${id}`
}
