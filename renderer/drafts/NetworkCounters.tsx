import { useId } from 'react'
import type { NetworkId } from '../../src/model/network.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import { PlatformIcon } from '../components/PlatformIcon.tsx'
import { draftText } from '../text/drafts.ts'
import { count } from '../text/en.ts'
import type { DraftReading } from '../workers/draftWorker.ts'
import classes from './NetworkCounters.module.css'

interface NetworkCountersProps {
  /** The networks that are written for. */
  readonly networks: readonly NetworkId[]
  readonly network: NetworkId
  readonly onNetwork: (network: NetworkId) => void
  readonly reading: DraftReading | undefined
  /** Those that have words of their own. */
  readonly own: ReadonlySet<NetworkId>
}

/** How long the text is on each network; the one that is chosen is previewed. Of a thread the longest post counts. */
export function NetworkCounters(props: NetworkCountersProps) {
  const { networks, network, onNetwork, reading, own } = props
  const name = useId()
  return (
    <fieldset className={classes.counters}>
      <legend className="visually-hidden">{draftText.network}</legend>
      {networks.map((id) => {
        const measured = reading?.lengths[id]
        const share = measured ? Math.min(1, measured.used / measured.limit) : 0
        const { post } = measured ?? {}
        return (
          <label key={id} className={classes.counter} data-state={measured?.state}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === network}
              onChange={() => onNetwork(id)}
            />
            <PlatformIcon platform={id} />
            <span className={classes.name}>{rulesOf(id).name}</span>{' '}
            {measured && (
              <span className={classes.figure}>
                <b>{count(measured.used)}</b> of {count(measured.limit)}
              </span>
            )}
            {post && measured?.state === 'over' && (
              <span className={classes.which}>
                {count(post.number)}/{count(post.of)}
              </span>
            )}
            {own.has(id) && !post && <span className={classes.which}>{draftText.ownText}</span>}
            <span className={classes.track} aria-hidden="true">
              <span style={{ width: `${share * 100}%` }} />
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
