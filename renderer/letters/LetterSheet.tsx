import { Button, Checkbox, Select, TagsInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { editLetter, remindLetter, stepLetter } from '../../src/commands/editLetter.ts'
import { removeRecords } from '../../src/commands/removeRecords.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import { type Letter, type LetterStage, letterSchema } from '../../src/model/mentorship.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { DayField } from '../components/DayField.tsx'
import { useContactNames } from '../hooks/useContactNames.ts'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { useLetter } from '../hooks/useLetters.ts'
import { useSpecialtyChoices } from '../hooks/useSpecialtyChoices.ts'
import { useToday } from '../hooks/useToday.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { ChoiceChips } from '../settings/ChoiceChips.tsx'
import { dayWords } from '../text/days.ts'
import { letterKindWords, letterText, packetWords } from '../text/letters.ts'
import { letterStageWords } from '../text/today.ts'
import { RecordNotSaved } from '../unsaved/HeldSince.tsx'
import { useHeld } from '../unsaved/heldChanges.ts'
import { withHeld } from '../unsaved/withHeld.ts'
import classes from './Letters.module.css'

interface LetterSheetProps {
  readonly id: string
  readonly onClose: () => void
}

type Change = (patch: Parameters<typeof editLetter>[2]) => Promise<void>

/** One letter from asking to thanks, each step with its day. Everything is saved as it is changed. */
export function LetterSheet({ id, onClose }: LetterSheetProps) {
  const saved = useLetter(id)
  const perform = useDo()
  const edit = useEdit()
  const names = useContactNames(saved ? [saved.contactId] : [])
  const changes = useHeld((state) => state.changes)
  if (!saved) return null
  const letter = withHeld(saved, changes)
  const change: Change = (patch) => edit(editLetter, id, patch, { quiet: true })
  return (
    <Sheet
      title={`Letter by ${names?.get(letter.contactId) ?? ''}`}
      width={620}
      onClose={onClose}
      foot={
        <>
          <span className={classes.hint}>{letterText.textNever}</span>
          <Button
            variant="subtle"
            onClick={() => {
              onClose()
              void perform((context) => removeRecords(context, 'letters', [id]))
            }}
          >
            {letterText.remove}
          </Button>
          <Button variant="filled" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <RecordNotSaved id={id} />
      <Fields letter={letter} change={change} />
      <Steps letter={letter} />
      <Packet letter={letter} change={change} />
      <Waiver letter={letter} change={change} />
      <Afterwards letter={letter} change={change} />
    </Sheet>
  )
}

interface PartProps {
  readonly letter: Letter
  readonly change: Change
}

function Fields({ letter, change }: PartProps) {
  const specialtyChoices = useSpecialtyChoices()
  return (
    <div className={classes.fields}>
      <Select
        label={letterText.kind}
        allowDeselect={false}
        data={letterSchema.shape.kind.options.map((value) => ({
          value,
          label: letterKindWords[value],
        }))}
        value={letter.kind}
        onChange={(value) => {
          const kind = letterSchema.shape.kind.safeParse(value)
          if (kind.success) void change({ kind: kind.data })
        }}
      />
      <Select
        label={letterText.specialty}
        searchable
        clearable
        {...specialtyChoices}
        value={letter.specialty ?? null}
        onChange={(specialty) => void change({ specialty: specialty ?? undefined })}
      />
      <DayField
        label={letterText.due}
        value={letter.due}
        onChange={(due) => void change({ due })}
      />
      <AutosaveField
        label={letterText.service}
        placeholder={letterText.serviceHint}
        value={letter.service ?? ''}
        onSave={(service) => change({ service: service.trim() || undefined })}
      />
      <AutosaveField
        label={letterText.requestId}
        value={letter.requestId ?? ''}
        onSave={(requestId) => change({ requestId: requestId.trim() || undefined })}
      />
      <TagsInput
        className={classes.wide ?? ''}
        label={letterText.programs}
        value={letter.programs}
        onChange={(programs) => void change({ programs })}
      />
    </div>
  )
}

const steps = ['asked', 'agreed', 'packet-sent', 'submitted', 'declined'] as const

function Steps({ letter }: { readonly letter: Letter }) {
  const perform = useDo()
  const today = useToday()
  const days: Record<Exclude<LetterStage, 'to-ask'>, IsoDay | undefined> = {
    asked: letter.askedOn,
    agreed: letter.agreedOn,
    'packet-sent': letter.packetSentOn,
    submitted: letter.submittedOn,
    declined: letter.declinedOn,
  }
  return (
    <section className={classes.steps} aria-label={letterText.steps}>
      <h3>{letterText.steps}</h3>
      {steps.map((stage) => {
        const set = (day: IsoDay | undefined) =>
          void perform((context) => stepLetter(context, letter.id, stage, day), { quiet: true })
        return (
          <div key={stage} className={classes.step}>
            <Checkbox
              size="xs"
              label={letterStageWords[stage]}
              checked={days[stage] !== undefined}
              onChange={(event) => set(event.currentTarget.checked ? today : undefined)}
            />
            {days[stage] && (
              <DayField
                hideLabel
                label={`${letterStageWords[stage]} on`}
                value={days[stage]}
                onChange={set}
              />
            )}
          </div>
        )
      })}
    </section>
  )
}

function Packet({ letter, change }: PartProps) {
  return (
    <section className={classes.steps} aria-label={letterText.packet}>
      <h3>{letterText.packet}</h3>
      <div className={classes.packet}>
        {letterSchema.shape.packet.element.options.map((part) => (
          <Checkbox
            key={part}
            size="xs"
            label={packetWords[part]}
            checked={letter.packet.includes(part)}
            onChange={(event) =>
              void change({
                packet: event.currentTarget.checked
                  ? [...letter.packet, part]
                  : letter.packet.filter((other) => other !== part),
              })
            }
          />
        ))}
        <Checkbox
          size="xs"
          label={letterText.strong}
          checked={letter.isStrong === true}
          onChange={(event) => void change({ isStrong: event.currentTarget.checked || undefined })}
        />
      </div>
    </section>
  )
}

function Waiver({ letter, change }: PartProps) {
  const value = letter.waived === undefined ? 'unknown' : letter.waived ? 'yes' : 'no'
  return (
    <section className={classes.steps} aria-label={letterText.waived}>
      <h3>{letterText.waived}</h3>
      <ChoiceChips
        label={letterText.waived}
        several={false}
        choices={[
          { value: 'yes', label: letterText.waivedYes },
          { value: 'no', label: letterText.waivedNo },
          { value: 'unknown', label: letterText.waivedUnknown },
        ]}
        chosen={[value]}
        onChange={([chosen]) =>
          void change({ waived: chosen === 'unknown' ? undefined : chosen === 'yes' })
        }
      />
      {value === 'no' && (
        <p className={classes.warning} role="status">
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden="true" />
          {letterText.waivedWarning}
        </p>
      )}
    </section>
  )
}

function Afterwards({ letter, change }: PartProps) {
  const perform = useDo()
  const today = useToday()
  return (
    <section className={classes.steps} aria-label={letterText.reminders}>
      <h3>{letterText.reminders}</h3>
      <div className={classes.step}>
        <span>{letter.remindedOn.map((day) => dayWords(day, today)).join(', ') || 'None yet'}</span>
        <Button
          onClick={() =>
            void perform((context) => remindLetter(context, letter.id, today), { quiet: true })
          }
        >
          {letterText.remindedToday}
        </Button>
      </div>
      <div className={classes.step}>
        <span>{letterText.thanked}</span>
        <DayField
          hideLabel
          label={letterText.thanked}
          value={letter.thankedOn}
          onChange={(thankedOn) => void change({ thankedOn })}
        />
      </div>
      <div className={classes.step}>
        <span>{letterText.outcome}</span>
        <DayField
          hideLabel
          label={letterText.outcome}
          value={letter.outcomeSharedOn}
          onChange={(outcomeSharedOn) => void change({ outcomeSharedOn })}
        />
      </div>
    </section>
  )
}
