import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Resource } from '../../src/model/resource.ts'
import { useRawRecord } from '../hooks/useRawRecord.ts'
import { PlainText } from '../markdown/PlainText.tsx'
import classes from './detail.module.css'

/** The record as it stood in the file it came from; shown on request. */
export function RawText({ resource }: { readonly resource: Resource }) {
  const [shown, setShown] = useState(false)
  const raw = useRawRecord(resource.id)
  if (!raw) return null
  return (
    <section className={classes.section} aria-label="As imported">
      <div className={classes.sectionHead}>
        <h2>As imported</h2>
        <UnstyledButton
          className={classes.link}
          fz="sm"
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide' : 'Show'}
        </UnstyledButton>
      </div>
      {shown && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard
        <div className={classes.raw} tabIndex={0}>
          <PlainText text={raw.text} />
        </div>
      )}
    </section>
  )
}
