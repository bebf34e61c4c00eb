import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { addDraft } from '../../src/commands/addDraft.ts'
import { peopleOfResource } from '../../src/db/queries/peopleOfResource.ts'
import { resourceById } from '../../src/db/queries/resourceById.ts'
import { type DraftKind, draftKinds } from '../../src/model/draft.ts'
import { skeletonFor } from '../../src/planner/posts/skeletonFor.ts'
import { useDo } from '../hooks/useDo.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { useSession } from '../session/session.ts'
import { showDraft } from '../state/showDraft.ts'
import { draftKindWords } from '../text/drafts.ts'

interface DraftFromSheetProps {
  readonly resourceId: string
  readonly onClose: () => void
}

/** Asks what kind of post is to be made of a resource, and opens a draft with its skeleton. */
export function DraftFromSheet({ resourceId, onClose }: DraftFromSheetProps) {
  const { db } = useSession()
  const perform = useDo()
  const [kind, setKind] = useState<DraftKind>('summary-thread')
  const write = async () => {
    onClose()
    await perform(async (context) => {
      const resource = await resourceById(db, resourceId)
      if (!resource) return
      const { linked } = await peopleOfResource(db, resource)
      const credits = linked
        .filter(({ place }) => place >= 0)
        .map(({ contact }) => ({ contactId: contact.id, name: contact.name }))
      const { title, text, sourceIds, creditIds, specialties, conflictLine } = skeletonFor(
        kind,
        resource,
        { credits, language: 'en' },
      )
      const given = { kind, title, text, sourceIds, creditIds, specialties, conflictLine }
      showDraft(await addDraft(context, { ...given, stage: 'draft' }))
    })
  }
  return (
    <Sheet
      title="Draft a post from this"
      onClose={onClose}
      foot={
        <Button variant="filled" onClick={() => void write()}>
          Begin the draft
        </Button>
      }
    >
      <Radio.Group
        label="Kind of post"
        value={kind}
        onChange={(value) => setKind(draftKinds.find((one) => one === value) ?? kind)}
      >
        {draftKinds
          .filter((one) => one !== 'own')
          .map((one) => (
            <Radio key={one} value={one} label={draftKindWords[one]} my={8} />
          ))}
      </Radio.Group>
    </Sheet>
  )
}
