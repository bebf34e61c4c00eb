import type { Contact } from '../../../src/model/contact.ts'
import { LinkList } from '../../components/LinkList.tsx'
import { NamedInList } from '../../components/NamedInList.tsx'
import { useLinks } from '../../hooks/useLinks.ts'
import { useNamedIn } from '../../hooks/useNamedIn.ts'
import { useLayers } from '../../state/layers.ts'
import classes from '../contact.module.css'

/** What a contact has to do with: papers they wrote, who introduced them, communities, and what names them. */
export function Links({ contact: { id } }: { readonly contact: Contact }) {
  const links = useLinks({ table: 'contacts', id })
  const named = useNamedIn('contacts', id)
  const open = useLayers((state) => state.open)
  if (!links) return null
  const from = { table: 'contacts', id } as const
  return (
    <section className={classes.section} aria-label="Links">
      <div className={classes.sectionHead}>
        <h2>Links</h2>
        <span className={classes.aside}>
          <button
            type="button"
            className={classes.plainLink}
            onClick={() => open({ kind: 'link', from, to: 'resources' })}
          >
            Link a resource
          </button>
          {' · '}
          <button
            type="button"
            className={classes.plainLink}
            onClick={() => open({ kind: 'link', from, to: 'contacts' })}
          >
            Link a person
          </button>
        </span>
      </div>
      <LinkList links={links} />
      <NamedInList named={named} />
    </section>
  )
}
