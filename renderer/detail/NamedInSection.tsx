import { NamedInList } from '../components/NamedInList.tsx'
import { useNamedIn } from '../hooks/useNamedIn.ts'
import { namedInTitle } from '../text/namedIn.ts'
import classes from './detail.module.css'

/** The events, drafts and entries of the portfolio a resource is used in; nothing where there is none. */
export function NamedInSection({ id }: { readonly id: string }) {
  const named = useNamedIn('resources', id)
  if (named.length === 0) return null
  return (
    <section className={classes.section} aria-label={namedInTitle}>
      <div className={classes.sectionHead}>
        <h2>{namedInTitle}</h2>
      </div>
      <NamedInList named={named} />
    </section>
  )
}
