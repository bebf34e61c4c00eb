import { IconLink } from '@tabler/icons-react'
import { changeDraftList } from '../../src/commands/changeDraftList.ts'
import type { Draft } from '../../src/model/draft.ts'
import type { GateDecision } from '../../src/model/gateDecision.ts'
import { sourceLine } from '../../src/planner/posts/sourceLine.ts'
import { isNoticed } from '../../src/reputation/retractions/retractionState.ts'
import { useDo } from '../hooks/useDo.ts'
import { useDraftSources } from '../hooks/useDraftSources.ts'
import { useRetractionStates } from '../hooks/useRetractions.ts'
import { showResource } from '../state/showResource.ts'
import { sourceText } from '../text/draftSources.ts'
import { count } from '../text/en.ts'
import { standingWords } from '../text/retractions.ts'
import { FactLine } from './FactLine.tsx'
import { lineProps, type OpenFacts } from './openFacts.ts'
import { ResourcePicker } from './ResourcePicker.tsx'
import { SourceRow } from './SourceRow.tsx'
import { SourceStanding } from './SourceStanding.tsx'
import classes from './Sources.module.css'

interface SourcesLineProps {
  readonly draft: Draft
  readonly decisions: readonly GateDecision[]
  readonly facts: OpenFacts
  /** Puts words where one was writing. */
  readonly onInsert: (words: string) => void
}

/** What a draft rests on, each ready to be put into the text. */
export function SourcesLine({ draft, decisions, facts, onInsert }: SourcesLineProps) {
  const perform = useDo()
  const { id, sourceIds } = draft
  const sources = useDraftSources(draft)?.sources ?? []
  const states = useRetractionStates(sourceIds)
  const noticed = [...states.values()].find(isNoticed)
  const change = (add: readonly string[], remove: readonly string[]) =>
    void perform((context) => changeDraftList(context, id, 'sourceIds', { add, remove }))
  const [first, ...others] = sources
  return (
    <FactLine
      {...lineProps(facts, 'sources')}
      icon={IconLink}
      label={sourceText.title}
      act={sourceText.act}
      summary={
        first ? (
          <>
            <b>{first.title}</b>
            {others.length > 0 && ` and ${count(others.length)} more`}{' '}
            {noticed && <i>{standingWords[noticed.code]}</i>}
          </>
        ) : (
          sourceText.none
        )
      }
    >
      <ul className={classes.rows}>
        {sources.map((source) => (
          <SourceRow
            key={source.id}
            name={source.title}
            onShow={() => showResource(source.id)}
            onInsert={() => onInsert(sourceLine(source))}
            onRemove={() => change([], [source.id])}
          >
            <SourceStanding
              draftId={id}
              resourceId={source.id}
              state={states.get(source.id)}
              decisions={decisions}
            />
          </SourceRow>
        ))}
      </ul>
      <ResourcePicker
        label={sourceText.addSource}
        taken={sourceIds}
        onChoose={(resourceId) => change([resourceId], [])}
      />
    </FactLine>
  )
}
