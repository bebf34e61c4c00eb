import { IconTag } from '@tabler/icons-react'
import type { editDraft } from '../../src/commands/changeDrafts.ts'
import type { Draft } from '../../src/model/draft.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { draftText } from '../text/drafts.ts'
import { ConflictField } from './ConflictField.tsx'
import { DraftMarks } from './DraftMarks.tsx'
import { FactLine } from './FactLine.tsx'
import { lineProps, type OpenFacts } from './openFacts.ts'

interface GoesWithLineProps {
  readonly draft: Draft
  readonly facts: OpenFacts
  readonly onChange: (patch: Parameters<typeof editDraft>[2]) => Promise<void>
}

/** What goes with a draft: hashtags, the line about one's interests, and how it is filed. */
export function GoesWithLine({ draft, facts, onChange }: GoesWithLineProps) {
  const { hashtags, tags, specialties, conflictLine } = draft
  const { byId } = useSpecialties()
  const words = [
    ...hashtags.map((tag) => `#${tag}`),
    ...specialties.map((id) => byId.get(id)?.name ?? id),
    ...tags,
    conflictLine.trim(),
  ].filter(Boolean)
  return (
    <FactLine
      {...lineProps(facts, 'with')}
      icon={IconTag}
      label={draftText.with}
      act="Add"
      summary={words.length > 0 ? <b>{words.join(' · ')}</b> : draftText.withNothing}
    >
      <DraftMarks draft={draft} />
      <ConflictField value={conflictLine} onSave={(next) => onChange({ conflictLine: next })} />
    </FactLine>
  )
}
