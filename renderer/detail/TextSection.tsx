import { type ReactNode, useEffect, useState } from 'react'
import type { Resource } from '../../src/model/resource.ts'
import { HighlightedProse } from '../components/Highlighted.tsx'
import { PlainText, RestOfText } from '../markdown/PlainText.tsx'
import { shownFirst } from '../markdown/plainPieces.ts'
import { useSession } from '../session/session.ts'
import { useView } from '../state/places.ts'
import { breakable } from '../text/drawnText.ts'
import classes from './detail.module.css'

const abstractKinds: ReadonlySet<string> = new Set(['paper', 'preprint', 'guideline', 'review'])

/** The abstract or the text, with what was searched for marked in it. */
export function TextSection({ resource }: { readonly resource: Resource }) {
  const { text, kind } = resource
  const shown = text?.slice(0, shownFirst) ?? ''
  const ranges = useHighlight(shown)
  if (!text) return null
  return (
    <section className={classes.section} aria-label={abstractKinds.has(kind) ? 'Abstract' : 'Text'}>
      <div className={classes.sectionHead}>
        <h2>{abstractKinds.has(kind) ? 'Abstract' : 'Text'}</h2>
      </div>
      <div className={classes.prose} dir="auto">
        {breakable(shown) === shown ? (
          <>
            {partsOf(shown).map(({ from, to, label }) => (
              <Part key={from} label={label}>
                <HighlightedProse
                  text={shown.slice(from, to)}
                  ranges={rangesWithin(ranges, from, to)}
                />
              </Part>
            ))}
            {shown.length < text.length && <RestOfText text={text.slice(shown.length)} />}
          </>
        ) : (
          // No abstract holds words without end; such a text is laid out piece by piece.
          <PlainText text={text} />
        )}
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

function Part({ label, children }: { readonly label: boolean; readonly children: ReactNode }) {
  return label ? <b>{children}</b> : children
}

interface TextPart {
  readonly from: number
  readonly to: number
  readonly label: boolean
}

/** A label of a structured abstract: words in capitals and a colon, at the beginning or after a sentence. */
const abstractLabel = /(?:^|(?<=[.?!)]["”’']?\s)|(?<=\n))[A-Z][A-Z ,/&-]{3,50}:/g

function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const { 0: label, index } of text.matchAll(abstractLabel)) {
    if (index > from) parts.push({ from, to: index, label: false })
    from = index + label.length
    parts.push({ from: index, to: from, label: true })
  }
  if (from < text.length) parts.push({ from, to: text.length, label: false })
  return parts
}

/** The ranges that fall within a part, counted from its beginning. */
function rangesWithin(
  ranges: readonly (readonly [number, number])[],
  from: number,
  to: number,
): [number, number][] {
  return ranges
    .filter(([start, end]) => start < to && end > from)
    .map(([start, end]) => [Math.max(start, from) - from, Math.min(end, to) - from])
}
