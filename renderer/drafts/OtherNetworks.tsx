import { Button, Checkbox, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import { type NetworkId, networkIds } from '../../src/model/network.ts'
import type { DraftLength } from '../../src/planner/posts/draftPosts.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import { PlatformIcon } from '../components/PlatformIcon.tsx'
import { useDo } from '../hooks/useDo.ts'
import { draftText } from '../text/drafts.ts'
import { count } from '../text/en.ts'
import classes from './Preview.module.css'

interface OtherNetworksProps {
  readonly network: NetworkId
  readonly networks: readonly NetworkId[]
  readonly lengths: Readonly<Record<NetworkId, DraftLength>> | undefined
  readonly onNetwork: (network: NetworkId) => void
}

/** What the other networks that are written for would do with the text, and the way to write for more. */
export function OtherNetworks({ network, networks, lengths, onNetwork }: OtherNetworksProps) {
  return (
    <ul className={classes.others}>
      {networks
        .filter((id) => id !== network)
        .map((id) => (
          <li key={id}>
            <PlatformIcon platform={id} />
            <span>{lengths && fitWords(lengths[id])}</span>
            {lengths && lengths[id].posts > 1 && (
              <Button
                variant="subtle"
                aria-label={`Show ${rulesOf(id).name}`}
                onClick={() => onNetwork(id)}
              >
                Show
              </Button>
            )}
          </li>
        ))}
      <li>
        <IconPlus size={14} stroke={1.75} aria-hidden="true" />
        <span>{notChosenWords(networkIds.length - networks.length)}</span>
        <ChooseNetworks networks={networks} />
      </li>
    </ul>
  )
}

/** `Fits, in one post`, `16 over, would be 2 posts`, `A thread of 5 posts, the longest 21 over`. */
function fitWords({ state, remaining, posts, post }: DraftLength): string {
  if (post) {
    const over = state === 'over' ? `, the longest ${count(-remaining)} over` : ''
    return `A thread of ${count(posts)} posts${over}`
  }
  if (state !== 'over') return 'Fits, in one post'
  return `${count(Math.max(1, -remaining))} over, would be ${count(posts)} posts`
}

function notChosenWords(others: number): string {
  if (others === 0) return 'Every network is chosen'
  return `${count(others)} ${others === 1 ? 'network' : 'networks'} not chosen`
}

/** Ticks the networks that drafts are counted for; one always stays. */
function ChooseNetworks({ networks }: { readonly networks: readonly NetworkId[] }) {
  const perform = useDo()
  const change = (id: NetworkId) => {
    const next = networkIds.filter((one) => networks.includes(one) !== (one === id))
    if (next.length === 0) return
    void perform((context) => changeSettings(context, { networks: next }), { quiet: true })
  }
  return (
    <Menu position="top-end" closeOnItemClick={false}>
      <Menu.Target>
        <Button variant="subtle">{draftText.choose}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {networkIds.map((id) => (
          <Menu.Item
            key={id}
            role="menuitemcheckbox"
            aria-checked={networks.includes(id)}
            leftSection={
              <Checkbox
                size="xs"
                tabIndex={-1}
                aria-hidden="true"
                readOnly
                checked={networks.includes(id)}
              />
            }
            onClick={() => change(id)}
          >
            {rulesOf(id).name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
