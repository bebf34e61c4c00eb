import type { Run } from '../../src/model/portfolioDocument.ts'

/** A reference with its bold and italic words. */
export function ReferenceText({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, at) => {
    const text = run.italic ? <i>{run.text}</i> : run.text
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a reference is known by its place
    return <span key={at}>{run.bold ? <b>{text}</b> : text}</span>
  })
}
