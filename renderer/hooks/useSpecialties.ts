import { useMemo } from 'react'
import type { Specialty } from '../../src/model/specialty.ts'
import { useSession } from '../session/session.ts'

/** The specialty taxonomy, in order and by id. */
export function useSpecialties(): {
  readonly all: readonly Specialty[]
  readonly byId: ReadonlyMap<string, Specialty>
} {
  const { specialties } = useSession().specialties
  return useMemo(
    () => ({ all: specialties, byId: new Map(specialties.map((row) => [row.id, row])) }),
    [specialties],
  )
}
