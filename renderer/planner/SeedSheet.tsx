import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { addEvents } from '../../src/commands/addEvents.ts'
import { setSeedStatus } from '../../src/commands/setSeedStatus.ts'
import type { EventStatus } from '../../src/model/event.ts'
import { zonedTime } from '../../src/model/eventTime.ts'
import type { SeedOffer } from '../../src/planner/seedList.ts'
import { useDo } from '../hooks/useDo.ts'
import { type SeedOffers, useSeedOffers } from '../hooks/useSeedOffers.ts'
import { useToday } from '../hooks/useToday.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { showEvent } from '../state/showEvent.ts'
import { dayWords } from '../text/days.ts'
import { offeredOn, plannerText, seedText, statusOfEvent } from '../text/planner.ts'
import classes from './Seeds.module.css'
import { useViewerZone } from './useCalendar.ts'

const usualHour = '20:00'

const lists = ['chats', 'conferences', 'seasons'] as const
type List = (typeof lists)[number]

/** Chats, journal clubs, conferences and days of application seasons known to the program, to be added by choice; each says how sure that is. */
export function SeedSheet({ onClose }: { readonly onClose: () => void }) {
  const today = useToday()
  const offers = useSeedOffers(today)
  const [list, setList] = useState<List>('chats')
  const [words, setWords] = useState('')
  const shown = offers?.[list].filter((offer) => has(offer, words)) ?? []
  return (
    <Sheet title={seedText.title} width={640} onClose={onClose}>
      <div className={classes.head}>
        <SegmentedControl
          aria-label={seedText.list}
          data={lists.map((value) => ({ value, label: seedText[value] }))}
          value={list}
          onChange={(value) => setList(lists.find((one) => one === value) ?? 'chats')}
        />
        <TextInput
          data-autofocus
          className={classes.find ?? ''}
          aria-label={seedText.find}
          placeholder={seedText.find}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      {offers && (
        <p className={classes.faint}>
          {seedText.compiled} {dayWords(offers.asOf[list], '')}
        </p>
      )}
      <ul className={classes.list}>
        {offers &&
          shown.map((offer) => (
            <Offer key={offer.id} offer={offer} offers={offers} today={today} onClose={onClose} />
          ))}
      </ul>
      {offers && shown.length === 0 && <p className={classes.faint}>{seedText.none}</p>}
    </Sheet>
  )
}

function has({ name, about, habit }: SeedOffer, words: string): boolean {
  return `${name} ${about} ${habit}`.toLowerCase().includes(words.trim().toLowerCase())
}

interface OfferProps {
  readonly offer: SeedOffer
  readonly offers: SeedOffers
  readonly today: string
  readonly onClose: () => void
}

function Offer({ offer, offers, today, onClose }: OfferProps) {
  const perform = useDo()
  const { id, kind, name, about, on, habit, status, source, drafts, at, uids } = offer
  const zone = useViewerZone()
  const there = uids.map((uid) => offers.there.get(uid)).find((found) => found !== undefined)
  const say = (next: EventStatus) =>
    void perform((context) => setSeedStatus(context, { id, name, status: next, uids }))
  const open = (event: string) => {
    onClose()
    showEvent(event)
  }
  // It stands at a usual hour of such chats until its panel, which opens with it, says otherwise.
  const addOpen = () =>
    void perform(async (context) => {
      if (!at || !zone) return
      const [added] = await addEvents(context, [at(zonedTime(`${today}T${usualHour}:00`, zone))])
      if (added) open(added)
    })
  return (
    <li className={classes.offer} aria-label={name}>
      <div className={classes.words}>
        <b>{name}</b> <span className={classes.about}>{about}</span>
        <p className={classes.habit}>{[on && offeredOn(on), habit].filter(Boolean).join(' · ')}</p>
        <p className={classes.faint}>
          <span className={status.state === 'unverified' ? classes.unsure : ''}>
            {statusOfEvent(status, today)}
          </span>
          {` · ${source}`}
        </p>
      </div>
      <div className={classes.acts}>
        {there !== undefined ? (
          <Button variant="subtle" onClick={() => open(there)}>
            {seedText.there}
          </Button>
        ) : drafts.length > 0 ? (
          <Button onClick={() => void perform((context) => addEvents(context, drafts))}>
            {seedText.add}
          </Button>
        ) : (
          at && (
            <>
              <span className={classes.faint}>{seedText.noTime}</span>
              <Button onClick={addOpen}>{seedText.addOpen}</Button>
            </>
          )
        )}
        {status.state !== 'confirmed' && (
          <Button variant="subtle" onClick={() => say({ state: 'confirmed', on: today })}>
            {kind === 'deadline' ? seedText.checked : plannerText.runs}
          </Button>
        )}
        {status.state !== 'ended' && kind !== 'deadline' && (
          <Button variant="subtle" onClick={() => say({ state: 'ended', on: today })}>
            {plannerText.ended}
          </Button>
        )}
      </div>
    </li>
  )
}
