import type { Claim } from '../model/claim.ts'
import type { RawRecord, Resource } from '../model/resource.ts'

/** What is to be exported: resources in order, and the raw records of those that have one. */
export interface LibrarySnapshot {
  readonly resources: readonly Resource[]
  readonly rawRecords: ReadonlyMap<string, RawRecord>
  /** The claims that rest on a resource, by its id; only what is for a colleague takes them along. */
  readonly claims?: ReadonlyMap<string, readonly Claim[]>
  /** ISO 8601, UTC. */
  readonly exportedAt: string
  readonly appVersion: string
}

export interface Exporter {
  readonly id: string
  readonly name: string
  readonly extension: string
  /** Fields this format cannot carry, named before saving. Empty means lossless. */
  readonly drops: readonly (keyof Resource)[]
  /** Same snapshot in, same text out, in pieces: no clock, no randomness, no database. */
  write(snapshot: LibrarySnapshot): Iterable<string>
}
