import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import type { Community } from '../../src/model/community.ts'
import { Toast } from '../components/Toast.tsx'
import { PaneBoundary } from '../faults/PaneBoundary.tsx'
import { useCommunities } from '../hooks/useCommunities.ts'
import { useToday } from '../hooks/useToday.ts'
import { useLayers } from '../state/layers.ts'
import { usePlaces } from '../state/places.ts'
import {
  communityKindWords,
  communityText,
  profilePlatformWords,
  visitWords,
} from '../text/communities.ts'
import { count } from '../text/en.ts'
import { NotSavedMark } from '../unsaved/HeldSince.tsx'
import classes from './Communities.module.css'
import { CommunityDetail } from './CommunityDetail.tsx'
import { PlatformGuide } from './PlatformGuide.tsx'
import { useCommunityKeys } from './useCommunityKeys.ts'

/** Where one takes part: the communities, and for the one chosen its rules, people and visits; else the guide. */
export function CommunitiesScreen({ id }: { readonly id: string | null }) {
  const communities = useCommunities()
  const list = useRef<HTMLDivElement>(null)
  const chosen = communities?.find((community) => community.id === id)
  useCommunityKeys(list, chosen)
  if (!communities) return <div className={classes.screen} />
  return (
    <section className={classes.screen} aria-label={communityText.title}>
      <div className={classes.listPane} data-pane="list">
        <header className={classes.bar}>
          <h1>
            {communityText.title} <span className="num">{count(communities.length)}</span>
          </h1>
          <Button variant="subtle" onClick={() => show(null)} aria-pressed={!chosen}>
            Guide
          </Button>
          <Tooltip label={`${communityText.add} · N`}>
            <ActionIcon
              aria-label={communityText.add}
              onClick={() => useLayers.getState().open({ kind: 'new-community' })}
            >
              <IconPlus size={16} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        </header>
        <div className={classes.list} ref={list}>
          {communities.length === 0 ? (
            <Empty />
          ) : (
            communities.map((community) => (
              <Row key={community.id} community={community} current={community.id === id} />
            ))
          )}
        </div>
      </div>
      <div className={classes.pane} data-pane="detail">
        <PaneBoundary record={chosen ? { table: 'communities', id: chosen.id } : null}>
          {chosen ? <CommunityDetail key={chosen.id} community={chosen} /> : <PlatformGuide />}
        </PaneBoundary>
      </div>
      <Toast />
    </section>
  )
}

function show(id: string | null): void {
  usePlaces.getState().go({ area: 'communities', id })
}

function Empty() {
  return (
    <div className={classes.empty}>
      <h2>{communityText.empty}</h2>
      <p>{communityText.emptyWhy}</p>
      <Button
        variant="filled"
        onClick={() => useLayers.getState().open({ kind: 'new-community' })}
        rightSection={<kbd>N</kbd>}
      >
        {communityText.add}
      </Button>
    </div>
  )
}

function Row({ community, current }: { readonly community: Community; readonly current: boolean }) {
  const today = useToday()
  const { name, kind, platform, tags, visits } = community
  return (
    <button
      type="button"
      className={classes.row}
      aria-current={current}
      data-row
      onClick={() => show(community.id)}
    >
      <span className={`${classes.name} cut`}>{name}</span>
      <span className={classes.second}>
        <span className="cut">
          {[
            communityKindWords[kind],
            platform && profilePlatformWords[platform],
            ...tags.map((tag) => `#${tag}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <NotSavedMark id={community.id} />
        <span>{visitWords(visits.slice(-1), today)}</span>
      </span>
    </button>
  )
}
