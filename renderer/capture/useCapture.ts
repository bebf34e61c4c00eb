import { useEffect, useMemo, useState } from 'react'
import type { Captured } from '../../src/capture/captured.ts'
import { readCapture } from '../../src/capture/readCapture.ts'
import {
  type SpecialtySuggestion,
  suggestSpecialties,
} from '../../src/capture/suggestSpecialties.ts'
import {
  type AlreadyInLibrary,
  findAlreadyInLibrary,
} from '../../src/commands/findAlreadyInLibrary.ts'
import type { ResourceDraft } from '../../src/model/resource.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { useSession } from '../session/session.ts'

const mostSuggested = 1

interface Capture {
  readonly captured: Captured
  readonly draft: ResourceDraft
  readonly suggested: readonly SpecialtySuggestion[]
  /** The same thing, certainly or perhaps, already saved. */
  readonly found: AlreadyInLibrary | null
}

/** What a text is understood as, with the specialty it suggests and whether the library has it. */
export function useCapture(text: string): Capture {
  const { db } = useSession()
  const { all } = useSpecialties()
  const captured = useMemo(() => readCapture(text, new Date()), [text])
  const suggested = useMemo(
    () => suggestSpecialties(captured.draft, all).slice(0, mostSuggested),
    [captured, all],
  )
  const [found, setFound] = useState<AlreadyInLibrary | null>(null)
  useEffect(() => {
    let current = true
    void findAlreadyInLibrary(db, captured.draft, hasTitle(captured)).then(
      (answer) => current && setFound(answer ?? null),
    )
    return () => {
      current = false
    }
  }, [db, captured])
  return { captured, draft: captured.draft, suggested, found }
}

/** Whether the text said a title: one made of the address says nothing of what is there. */
function hasTitle({ understood }: Captured): boolean {
  return understood.some(({ what, reason }) => what === 'title' && reason === 'in-the-text')
}
