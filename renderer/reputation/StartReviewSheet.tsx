import { ActionIcon, Button, Radio, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { openReview } from '../../src/commands/changeReviews.ts'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import type { ReviewTemplate } from '../../src/model/review.ts'
import {
  itemsOfRun,
  type PresenceItem,
  shippedChecklist,
} from '../../src/reputation/presence/checklist.ts'
import { useDo } from '../hooks/useDo.ts'
import { usePresenceItems, useSeasonPlan } from '../hooks/usePresence.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { useToday } from '../hooks/useToday.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { showReputation } from '../state/showReputation.ts'
import { count } from '../text/en.ts'
import { reputationText, reviewKindWords, startReviewText } from '../text/reputation.ts'
import { ItemChoice } from './ItemChoice.tsx'
import classes from './Reputation.module.css'

const kinds = ['full', 'light', 'quarter'] as const
type Kind = (typeof kinds)[number]

/** What is to be gone through: a pass that ships, a template of the user's own, or items chosen now. */
type Chosen =
  | { readonly kind: Kind }
  | { readonly kind: 'template'; readonly id: string }
  | { readonly kind: 'own' }

const noTemplates: readonly ReviewTemplate[] = []

/** Asks which pass, and opens a review with its items; the season tells by when. */
export function StartReviewSheet({ onClose }: { readonly onClose: () => void }) {
  const items = usePresenceItems() ?? []
  const templates = useSettings()?.reviewTemplates ?? noTemplates
  const plan = useSeasonPlan()
  const today = useToday()
  const perform = useDo()
  const [chosen, setChosen] = useState<Chosen>({ kind: 'full' })
  const [picked, setPicked] = useState<readonly string[]>([])
  const [name, setName] = useState('')
  const template = templates.find(({ id }) => chosen.kind === 'template' && chosen.id === id)
  const run = runOf(chosen, items, template?.itemIds ?? picked)
  const pass = plan?.passes.find((one) => one.kind === chosen.kind && one.eventOn > today)
  // What is begun today is not late today.
  const dueOn = pass && [pass.dueOn, today].sort()[1]
  const kept = name.trim()
  const open = async () => {
    onClose()
    await perform(async (context) => {
      const title = template?.name ?? (chosen.kind === 'own' && kept ? kept : kindName(chosen))
      const id = await openReview(context, {
        kind: chosen.kind === 'template' ? 'own' : chosen.kind,
        name: `${title}, ${today.slice(0, 7)}`,
        openedOn: today,
        listOf: shippedChecklist.asOf,
        items: run.map(({ id: itemId, group, title: words }) => ({ itemId, group, title: words })),
        ...(dueOn && { dueOn }),
        ...(pass && plan && { season: `${plan.service} ${plan.season}` }),
      })
      if (chosen.kind === 'own' && kept) {
        const added = { id: context.newId(), name: kept, itemIds: [...picked] }
        await changeSettings(context, { reviewTemplates: [...templates, added] })
      }
      showReputation('reviews', id)
    })
  }
  const remove = (id: string) => {
    setChosen({ kind: 'full' })
    const left = templates.filter((one) => one.id !== id)
    void perform((context) =>
      changeSettings(context, { reviewTemplates: left.length > 0 ? left : undefined }),
    )
  }
  return (
    <Sheet
      title={reputationText.start}
      onClose={onClose}
      foot={
        <Button variant="filled" disabled={run.length === 0} onClick={() => void open()}>
          Open with {count(run.length)} {run.length === 1 ? 'item' : 'items'}
        </Button>
      }
    >
      <Radio.Group
        label={startReviewText.which}
        value={radioOf(chosen)}
        onChange={(value) => setChosen(chosenOf(value))}
      >
        {kinds.map((kind) => (
          <Radio
            key={kind}
            my={8}
            value={kind}
            label={reviewKindWords[kind]}
            description={startReviewText.about[kind]}
          />
        ))}
        {templates.map(({ id, name: label, itemIds }) => (
          <div key={id} className={classes.template}>
            <Radio
              my={8}
              value={`template:${id}`}
              label={label}
              description={startReviewText.ownTemplate(itemIds.length)}
            />
            <ActionIcon
              aria-label={`${startReviewText.removeTemplate}: ${label}`}
              onClick={() => remove(id)}
            >
              <IconX size={14} stroke={1.75} />
            </ActionIcon>
          </div>
        ))}
        <Radio
          my={8}
          value="own"
          label={startReviewText.choose}
          description={startReviewText.chooseWhy}
        />
      </Radio.Group>
      {chosen.kind === 'own' && (
        <>
          <ItemChoice items={items} chosen={picked} onChange={setPicked} />
          <TextInput
            mt={12}
            label={startReviewText.keepAs}
            description={startReviewText.keepWhy}
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </>
      )}
    </Sheet>
  )
}

function radioOf(chosen: Chosen): string {
  return chosen.kind === 'template' ? `template:${chosen.id}` : chosen.kind
}

function chosenOf(value: string): Chosen {
  const id = /^template:(.*)$/.exec(value)?.[1]
  if (id !== undefined) return { kind: 'template', id }
  return { kind: kinds.find((one) => one === value) ?? 'own' }
}

function kindName({ kind }: Chosen): string {
  return reviewKindWords[kind === 'template' ? 'own' : kind]
}

/** The items that are gone through; of a template those that are still there. */
function runOf(
  { kind }: Chosen,
  items: readonly PresenceItem[],
  ids: readonly string[],
): PresenceItem[] {
  if (kind !== 'template' && kind !== 'own') return itemsOfRun(items, kind)
  const wanted = new Set(ids)
  return items.filter(({ id }) => wanted.has(id))
}
