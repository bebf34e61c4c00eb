import type { ResourceRow } from '../model/resourceRow.ts'
import { addOne, Tally } from './tally.ts'
import type { Facets } from './viewAnswer.ts'

/** Counts over resources. */
export function resourceFacets(rows: Iterable<ResourceRow>): Facets {
  const counts = { total: 0, trashed: 0, starred: 0, sample: 0 }
  const kinds: Facets['kinds'] = {}
  const statuses: Facets['statuses'] = {}
  const platforms: Facets['platforms'] = {}
  const specialties = new Tally()
  const tags = new Tally()
  for (const row of rows) {
    if (row.sample) counts.sample += 1
    if (row.deletedAt !== undefined) {
      counts.trashed += 1
      continue
    }
    counts.total += 1
    if (row.starred) counts.starred += 1
    addOne(kinds, row.kind)
    addOne(statuses, row.status)
    if (row.platform) addOne(platforms, row.platform)
    for (const id of row.specialties) specialties.add(id)
    for (const tag of row.tags) tags.add(tag)
  }
  return {
    ...counts,
    kinds,
    statuses,
    platforms,
    specialties: specialties.counts(),
    tags: tags.counts(),
  }
}
