import { ActionIcon, Button, Select, Tooltip } from '@mantine/core'
import { IconArrowLeft, IconTrash } from '@tabler/icons-react'
import { moveDrafts, trashDrafts } from '../../src/commands/changeDrafts.ts'
import { type Draft, draftStages } from '../../src/model/draft.ts'
import { useDo } from '../hooks/useDo.ts'
import { usePlaces } from '../state/places.ts'
import { showDraft } from '../state/showDraft.ts'
import { draftText, stageWords } from '../text/drafts.ts'
import classes from './Composer.module.css'

/** The way back, the stage of the draft, and the way out. */
export function DraftBar({ draft: { id, stage } }: { readonly draft: Draft }) {
  const perform = useDo()
  const remove = async () => {
    usePlaces.getState().replace({ area: 'drafts', id: null })
    await perform((context) => trashDrafts(context, [id]))
  }
  return (
    <header className={classes.bar}>
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft size={16} stroke={1.75} />}
        onClick={() => showDraft(null)}
      >
        All drafts
      </Button>
      <Select
        aria-label={draftText.stage}
        className={classes.stage ?? ''}
        allowDeselect={false}
        data={draftStages.map((value) => ({ value, label: stageWords[value] }))}
        value={stage}
        onChange={(value) => {
          const next = draftStages.find((one) => one === value)
          if (next) void perform((context) => moveDrafts(context, [id], next))
        }}
      />
      <Tooltip label={draftText.trash}>
        <ActionIcon aria-label={draftText.trash} onClick={() => void remove()}>
          <IconTrash size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </header>
  )
}
