import { UnstyledButton } from '@mantine/core'
import { Fragment, useState } from 'react'
import { Toast } from '../components/Toast.tsx'
import { useInteractions } from '../hooks/useInteractions.ts'
import { showContact } from '../state/showContact.ts'
import { count } from '../text/en.ts'
import classes from './contact.module.css'
import { InteractionRow } from './InteractionRow.tsx'
import own from './InteractionsScreen.module.css'

const shownAtFirst = 100

/** Everything that was said with anyone, newest first. */
export function InteractionsScreen() {
  const [most, setMost] = useState(shownAtFirst)
  const known = useInteractions(most)
  return (
    <section className={own.screen} data-pane="list" aria-labelledby="interactions-title">
      <header className={own.head}>
        <h1 id="interactions-title">All interactions</h1>
        {known && <span className={classes.number}>{count(known.total)}</span>}
      </header>
      <div className={own.body}>
        {known?.total === 0 && (
          <p className={classes.quiet}>Nothing logged yet. In People, L logs a conversation.</p>
        )}
        <ul>
          {known?.shown.map((interaction) => (
            <InteractionRow
              key={interaction.id}
              interaction={interaction}
              them="They"
              with={<Names ids={interaction.contactIds} names={known.names} />}
            />
          ))}
        </ul>
        {known && known.total > known.shown.length && (
          <UnstyledButton className={classes.link} onClick={() => setMost(most * 2)}>
            Show {count(known.total - known.shown.length)} earlier
          </UnstyledButton>
        )}
      </div>
      <Toast />
    </section>
  )
}

interface NamesProps {
  readonly ids: readonly string[]
  readonly names: ReadonlyMap<string, string>
}

function Names({ ids, names }: NamesProps) {
  const known = ids.filter((id) => names.has(id))
  return (
    <span className={own.names}>
      {known.map((id, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <UnstyledButton className={classes.link} onClick={() => showContact(id)}>
            {names.get(id)}
          </UnstyledButton>
        </Fragment>
      ))}
    </span>
  )
}
