import { MultiSelect, Select } from '@mantine/core'
import { editClaim } from '../../src/commands/changeClaims.ts'
import { adjustmentReasons, type Claim } from '../../src/model/claim.ts'
import {
  evidenceLevel,
  evidenceTable,
  isRatable,
  stepsOf,
} from '../../src/reputation/evidence/evidenceLevel.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { useEdit } from '../hooks/useEdit.ts'
import page from '../reputation/Reputation.module.css'
import { claimText, reasonWords } from '../text/claims.ts'
import { dayWords } from '../text/days.ts'

const moves = [-2, -1, 0, 1, 2] as const

/** The step of the table a claim stands on, moved for reasons; or that the table has none for it. */
export function EvidenceLevelFields({ claim }: { readonly claim: Claim }) {
  const edit = useEdit()
  const { id, level, questionType } = claim
  const change = (next: Claim['level']) =>
    void edit(editClaim, id, { level: next }, { quiet: true })
  const blank = { step: 1, adjustment: 0, reasons: [], why: '' }
  return (
    <>
      {isRatable(claim) && questionType ? (
        <div className={page.fields}>
          <Select
            className={page.wide ?? ''}
            label="Step of the table"
            clearable
            data={stepsOf(questionType).map(({ step, means }) => ({
              value: String(step),
              label: `${step}. ${means}`,
            }))}
            value={level ? String(level.step) : null}
            onChange={(value) =>
              change(value ? { ...(level ?? blank), step: Number(value) } : undefined)
            }
          />
          {level && (
            <>
              <Select
                label="Moved"
                allowDeselect={false}
                data={moves.map((by) => ({ value: String(by), label: moveWords(by) }))}
                value={String(level.adjustment)}
                onChange={(value) => change({ ...level, adjustment: Number(value) })}
              />
              <MultiSelect
                label="Because of"
                data={adjustmentReasons.map((value) => ({ value, label: reasonWords[value] }))}
                value={level.reasons}
                onChange={(values) =>
                  change({
                    ...level,
                    reasons: adjustmentReasons.filter((one) => values.includes(one)),
                  })
                }
              />
              <AutosaveField
                className={page.wide}
                label="Why"
                value={level.why}
                onSave={(why) => edit(editClaim, id, { level: { ...level, why } }, { quiet: true })}
              />
            </>
          )}
        </div>
      ) : (
        <p className={page.faint}>{claimText.unrated}</p>
      )}
      <p className={page.faint}>
        {evidenceLevel(claim) === 'unrated' ? 'Unrated' : `Level ${evidenceLevel(claim)}`}.{' '}
        {evidenceTable.name}, as of {dayWords(evidenceTable.asOf, '')}. {evidenceTable.note}
      </p>
    </>
  )
}

function moveWords(by: number): string {
  if (by === 0) return 'not moved'
  const steps = Math.abs(by) === 1 ? '1 level' : `${Math.abs(by)} levels`
  return by < 0 ? `up by ${steps}` : `down by ${steps}`
}
