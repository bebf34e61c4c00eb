import type { Specialty } from '../model/specialty.ts'

/** Specialties as they are offered everywhere: one's own first, then the rest, each by the alphabet. */
export function ownFirst<S extends Pick<Specialty, 'id' | 'name'>>(
  specialties: readonly S[],
  own: readonly string[],
): S[] {
  const mine = new Set(own)
  const byName = [...specialties].sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return [...byName.filter(({ id }) => mine.has(id)), ...byName.filter(({ id }) => !mine.has(id))]
}
