import { useEffect, useState } from 'react'
import type { Resource } from '../../src/model/resource.ts'
import { Highlighted } from '../components/Highlighted.tsx'
import { useSession } from '../session/session.ts'
import { useView } from '../state/places.ts'
import classes from './detail.module.css'

const abstractKinds: ReadonlySet<string> = new Set(['paper', 'preprint', 'guideline', 'review'])

/** The abstract or the text, with what was searched for marked in it. */
export function TextSection({ resource }: { readonly resource: Resource }) {
  const { text, kind } = resource
  const ranges = useHighlight(text ?? '')
  if (!text) return null
  return (
    <section className={classes.section} aria-label={abstractKinds.has(kind) ? 'Abstract' : 'Text'}>
      <div className={classes.sectionHead}>
        <h2>{abstractKinds.has(kind) ? 'Abstract' : 'Text'}</h2>
      </div>
      <div className={classes.prose} dir="auto">
        <Highlighted text={text} ranges={ranges} />
      </div>
    </section>
  )
}

function useHighlight(text: string): readonly (readonly [number, number])[] {
  const { search } = useSession()
  const { text: query } = useView()
  const [ranges, setRanges] = useState<readonly (readonly [number, number])[]>([])
  useEffect(() => {
    if (!query.trim() || !text) {
      setRanges([])
      return
    }
    let current = true
    void search.highlight(text, query).then((found) => current && setRanges(found))
    return () => {
      current = false
    }
  }, [search, text, query])
  // Ranges of an earlier text would cut this one in the wrong places.
  return ranges.every(([, end]) => end <= text.length) ? ranges : []
}
