import { ActionIcon, Select, UnstyledButton } from '@mantine/core'
import { IconFlask, IconX } from '@tabler/icons-react'
import {
  editClaimSource,
  removeClaimSource,
  setClaimSource,
} from '../../src/commands/changeClaims.ts'
import type { Claim, ClaimSource } from '../../src/model/claim.ts'
import type { Resource } from '../../src/model/resource.ts'
import { isPreprint } from '../../src/reputation/evidence/preprint.ts'
import type { RetractionState } from '../../src/reputation/retractions/retractionState.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useResources } from '../hooks/useResources.ts'
import { useRetractionStates } from '../hooks/useRetractions.ts'
import page from '../reputation/Reputation.module.css'
import { showResource } from '../state/showResource.ts'
import { claimText, saysWords } from '../text/claims.ts'
import { count, statusWords } from '../text/en.ts'
import { retractionLine } from '../text/retractions.ts'
import classes from './Evidence.module.css'
import { ResourcePicker } from './ResourcePicker.tsx'

const says = ['supports', 'contradicts', 'context'] as const

/** The resources a claim rests on: what each says of it and where, whether it was read, and its standing. */
export function ClaimSources({ claim }: { readonly claim: Claim }) {
  const { id, sources, resourceIds } = claim
  const resources = new Map(useResources(resourceIds).map((one) => [one.id, one]))
  const states = useRetractionStates(resourceIds)
  const perform = useDo()
  return (
    <section className={page.section} aria-label={claimText.sources}>
      <h2>
        {claimText.sources} <span className="num">{count(sources.length)}</span>
      </h2>
      <ul>
        {sources.map((source) => (
          <li key={source.resourceId} className={classes.source}>
            <Source
              claimId={id}
              source={source}
              resource={resources.get(source.resourceId)}
              state={states.get(source.resourceId)}
            />
          </li>
        ))}
      </ul>
      <ResourcePicker
        label={claimText.addSource}
        onPick={(resourceId) =>
          void perform((context) =>
            setClaimSource(context, id, { resourceId, says: 'supports', place: '' }),
          )
        }
      />
    </section>
  )
}

interface SourceProps {
  readonly claimId: string
  readonly source: ClaimSource
  readonly resource: Resource | undefined
  readonly state: RetractionState | undefined
}

function Source({ claimId, source, resource, state }: SourceProps) {
  const perform = useDo()
  const set = (patch: Parameters<typeof editClaimSource>[3]) =>
    perform((context) => editClaimSource(context, claimId, source.resourceId, patch), {
      quiet: true,
    })
  const title = resource?.title ?? 'No longer in the library'
  return (
    <>
      <div className={classes.sourceHead}>
        <UnstyledButton className={classes.link} onClick={() => showResource(source.resourceId)}>
          {title}
        </UnstyledButton>
        <ActionIcon
          size={24}
          aria-label={`Unlink ${title}`}
          onClick={() =>
            void perform((context) => removeClaimSource(context, claimId, source.resourceId))
          }
        >
          <IconX size={14} stroke={1.75} />
        </ActionIcon>
      </div>
      <p className={page.faint}>
        {[resource && statusWords[resource.status], state && retractionLine(state)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {resource && isPreprint(resource) && (
        <p className={classes.preprint}>
          <IconFlask size={14} stroke={1.75} aria-hidden="true" /> Preprint, not peer reviewed. Look
          for the published version.
        </p>
      )}
      <div className={page.fields}>
        <Select
          label="It"
          allowDeselect={false}
          data={says.map((value) => ({ value, label: saysWords[value] }))}
          value={source.says}
          onChange={(value) => {
            const next = says.find((one) => one === value)
            if (next) void set({ says: next })
          }}
        />
        <AutosaveField
          label="Where in it"
          value={source.place}
          onSave={(place) => set({ place })}
        />
      </div>
    </>
  )
}
