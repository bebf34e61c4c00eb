import { Button, Radio } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import { type Draft, draftStages } from '../../src/model/draft.ts'
import { useDo } from '../hooks/useDo.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { records } from '../text/changes.ts'
import { stageWords } from '../text/drafts.ts'

interface MoveDraftsSheetProps {
  readonly ids: readonly string[]
  readonly from: Draft['stage']
  readonly onClose: () => void
}

/** Moves drafts to another stage by keys: arrows choose it, Enter moves. */
export function MoveDraftsSheet({ ids, from, onClose }: MoveDraftsSheetProps) {
  const perform = useDo()
  const form = useId()
  const [stage, setStage] = useState(from)
  const verb = `Move ${records('draft', ids.length)}`
  const move = (event: FormEvent) => {
    event.preventDefault()
    onClose()
    void perform((_, overMany) => overMany('moveDrafts', ids, stage))
  }
  return (
    <Sheet
      title={verb}
      width={320}
      onClose={onClose}
      foot={
        <Button variant="filled" type="submit" form={form}>
          {verb}
        </Button>
      }
    >
      <form id={form} onSubmit={move}>
        <Radio.Group
          label="Stage"
          value={stage}
          onChange={(value) => setStage((now) => draftStages.find((one) => one === value) ?? now)}
        >
          {draftStages.map((one) => (
            <Radio
              key={one}
              value={one}
              label={stageWords[one]}
              my={8}
              data-autofocus={one === from || undefined}
            />
          ))}
        </Radio.Group>
      </form>
    </Sheet>
  )
}
