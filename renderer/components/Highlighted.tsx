import { Fragment } from 'react'

type Range = readonly [start: number, end: number]

/** Text with the matched ranges marked; ranges are UTF-16 offsets, sorted and apart. */
export function Highlighted({
  text,
  ranges,
}: {
  readonly text: string
  readonly ranges: readonly Range[]
}) {
  if (ranges.length === 0) return text
  let from = 0
  const parts = ranges.map(([start, end]) => {
    const before = text.slice(from, start)
    from = end
    return (
      <Fragment key={start}>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </Fragment>
    )
  })
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  )
}
