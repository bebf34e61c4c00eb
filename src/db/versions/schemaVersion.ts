import type { Transaction } from 'dexie'

/** One released shape of the database; frozen once shipped. `stores` names only the tables that changed. */
export interface SchemaVersion {
  readonly version: number
  readonly stores: Readonly<Record<string, string | null>>
  /** Changes stored rows in place; awaits nothing but Dexie. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>
  /** The same change to one row of a backup; null drops the row, which is then told as left out. */
  readonly upgradeRow?: (table: string, row: unknown) => unknown
}
