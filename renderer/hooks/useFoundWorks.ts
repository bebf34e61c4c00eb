import { useEffect, useState } from 'react'
import { resourcesByIds } from '../../src/db/queries/resourcesByIds.ts'
import type { Resource } from '../../src/model/resource.ts'
import type { ScholarlyWork } from '../../src/model/scholarlyWork.ts'
import { notYetWorks } from '../../src/portfolio/ownWorks.ts'
import { splitName } from '../../src/portfolio/references/ownName.ts'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import { wholeLibrary } from '../state/places.ts'

const none: readonly Resource[] = []
/** More papers of one surname than are looked at for the first name. */
const mostLookedAt = 200

/** Papers of the library that bear one of the names and are no scholarly work yet; found by the index, by surname. */
export function useFoundWorks(
  works: readonly ScholarlyWork[],
  ownNames: readonly string[],
): readonly Resource[] {
  const { db, search } = useSession()
  const version = useIndexState((state) => state.version)
  const [found, setFound] = useState(none)
  const families = [...new Set(ownNames.map((name) => splitName(name).family))].join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever an index has changed
  useEffect(() => {
    if (!families) return setFound(none)
    let current = true
    const look = async () => {
      const views = families
        .split('\n')
        .map((family) => search.viewWithRows({ ...wholeLibrary, text: `by:"${family}"` }, 0))
      const ids = (await Promise.all(views)).flatMap(({ answer }) => answer.ids)
      return resourcesByIds(db, [...new Set(ids)].slice(0, mostLookedAt))
    }
    look().then((resources) => current && setFound(resources), tellFailure)
    return () => {
      current = false
    }
  }, [db, search, families, version])
  return notYetWorks(found, works, ownNames)
}
