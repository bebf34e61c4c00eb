import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { openReview } from '../../src/commands/changeReviews.ts'
import { itemsOfRun, shippedChecklist } from '../../src/reputation/presence/checklist.ts'
import { useDo } from '../hooks/useDo.ts'
import { usePresenceItems, useSeasonPlan } from '../hooks/usePresence.ts'
import { useToday } from '../hooks/useToday.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { showReputation } from '../state/showReputation.ts'
import { count } from '../text/en.ts'
import { reputationText, reviewKindWords } from '../text/reputation.ts'

const kinds = ['full', 'light', 'quarter'] as const
type Kind = (typeof kinds)[number]

/** Asks which pass, and opens a review with its items; the season tells by when. */
export function StartReviewSheet({ onClose }: { readonly onClose: () => void }) {
  const items = usePresenceItems() ?? []
  const plan = useSeasonPlan()
  const today = useToday()
  const perform = useDo()
  const [kind, setKind] = useState<Kind>('full')
  const pass = plan?.passes.find((one) => one.kind === kind && one.eventOn > today)
  const open = async () => {
    onClose()
    await perform(async (context) => {
      const id = await openReview(context, {
        kind,
        name: `${reviewKindWords[kind]}, ${today.slice(0, 7)}`,
        openedOn: today,
        listOf: shippedChecklist.asOf,
        items: itemsOfRun(items, kind).map(({ id: itemId, group, title }) => ({
          itemId,
          group,
          title,
        })),
        ...(pass && { dueOn: pass.dueOn }),
        ...(pass && plan && { season: `${plan.service} ${plan.season}` }),
      })
      showReputation('reviews', id)
    })
  }
  return (
    <Sheet
      title={reputationText.start}
      onClose={onClose}
      foot={
        <Button variant="filled" disabled={items.length === 0} onClick={() => void open()}>
          Open with {count(itemsOfRun(items, kind).length)} items
        </Button>
      }
    >
      <Radio.Group
        label="Which pass"
        value={kind}
        onChange={(value) => setKind(kinds.find((one) => one === value) ?? kind)}
      >
        <Radio
          my={8}
          value="full"
          label={reviewKindWords.full}
          description="All of it: accounts, privacy, identity, name search, old posts"
        />
        <Radio
          my={8}
          value="light"
          label={reviewKindWords.light}
          description="What others find: name search and old posts"
        />
        <Radio
          my={8}
          value="quarter"
          label={reviewKindWords.quarter}
          description="What is looked at four times a year"
        />
      </Radio.Group>
    </Sheet>
  )
}
