import { useId } from 'react'
import { type NetworkId, networkIds } from '../../src/model/network.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import { PlatformIcon } from '../components/PlatformIcon.tsx'
import { draftText } from '../text/drafts.ts'
import { count } from '../text/en.ts'
import type { DraftReading } from '../workers/draftWorker.ts'
import classes from './NetworkCounters.module.css'

interface NetworkCountersProps {
  readonly network: NetworkId
  readonly onNetwork: (network: NetworkId) => void
  readonly reading: DraftReading | undefined
}

/** How long the text is on each network; the one that is chosen is previewed below. */
export function NetworkCounters({ network, onNetwork, reading }: NetworkCountersProps) {
  const name = useId()
  return (
    <fieldset className={classes.counters}>
      <legend className={classes.legend}>{draftText.network}</legend>
      {networkIds.map((id) => {
        const measured = reading?.lengths[id]
        const share = measured ? Math.min(1, measured.used / measured.limit) : 0
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
            <span className={classes.name}>{rulesOf(id).name}</span>
            {measured && (
              <span className={classes.figure}>
                <b>{count(measured.used)}</b> / {count(measured.limit)}
              </span>
            )}
            <span className={classes.track} aria-hidden="true">
              <span style={{ width: `${share * 100}%` }} />
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
