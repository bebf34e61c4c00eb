import { Button } from '@mantine/core'
import { addDraft } from '../../src/commands/addDraft.ts'
import { LongTextarea } from '../components/LongTextarea.tsx'
import { desktop } from '../desktop.ts'
import { useDo } from '../hooks/useDo.ts'
import { tellFailure } from '../state/failures.ts'
import { forgetGoneText, type GoneText, useGoneTexts } from '../state/goneTexts.ts'
import { goneText } from '../text/en.ts'
import classes from './GoneTextsSheet.module.css'
import { Sheet } from './Sheet.tsx'

/** What was typed for records that are gone: to be copied, kept as drafts, or thrown away. */
/** The field is read only. */
const unwritten = () => undefined

export function GoneTextsSheet({ onClose }: { readonly onClose: () => void }) {
  const { texts } = useGoneTexts()
  return (
    <Sheet title={goneText.title} width={560} onClose={onClose}>
      <p className={classes.why}>{texts.length > 0 ? goneText.why : goneText.none}</p>
      {texts.map((text) => (
        <Kept key={text.key} kept={text} />
      ))}
    </Sheet>
  )
}

function Kept({ kept: { key, text } }: { readonly kept: GoneText }) {
  const perform = useDo()
  const keep = () =>
    perform(async (context) => {
      await addDraft(context, { text })
      forgetGoneText(key)
    })
  return (
    <section className={classes.kept}>
      <LongTextarea
        aria-label={goneText.typed}
        readOnly
        autosize
        minRows={2}
        maxRows={10}
        value={text}
        onText={unwritten}
      />
      <div className={classes.buttons}>
        <Button variant="subtle" onClick={() => forgetGoneText(key)}>
          {goneText.throwAway}
        </Button>
        <Button onClick={() => void desktop.copyText(text).catch(tellFailure)}>
          {goneText.copy}
        </Button>
        <Button variant="filled" onClick={() => void keep()}>
          {goneText.keep}
        </Button>
      </div>
    </section>
  )
}
