import { ActionIcon, Button, Select } from '@mantine/core'
import { IconExternalLink, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { setClaimReported } from '../../src/commands/changeClaims.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { ReportPlace } from '../../src/model/reporting.ts'
import { asTheUserKnows, reportPlaces } from '../../src/reputation/evidence/reportPlaces.ts'
import { desktop } from '../desktop.ts'
import { useDo } from '../hooks/useDo.ts'
import { useResources } from '../hooks/useResources.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { useToday } from '../hooks/useToday.ts'
import page from '../reputation/Reputation.module.css'
import { tellFailure } from '../state/failures.ts'
import { placeSourceWords, reportedWords, reportingText } from '../text/reporting.ts'
import { ClaimAnswer } from './ClaimAnswer.tsx'
import classes from './ReportClaim.module.css'

/** Reporting a claim that was found wrong: where and how, one's answer beside it, and where it was reported. */
export function ReportClaim({ claim }: { readonly claim: Claim }) {
  const sources = useResources(claim.resourceIds)
  const own = useSettings()?.reportWays ?? []
  const [chosen, setChosen] = useState<string | null>(null)
  const seenOn = sources.find(({ platform }) => platform)?.platform
  const shipped = reportPlaces.find(({ id }) => id === (chosen ?? seenOn)) ?? reportPlaces[0]
  if (!shipped) return null
  const place = asTheUserKnows(shipped, own)
  const post = sources.find(({ platform, url }) => platform === place.id && url)?.url
  return (
    <section className={page.section} aria-label={reportingText.title}>
      <h2>{reportingText.title}</h2>
      <p className={page.lead}>{reportingText.lead}</p>
      <div className={classes.beside}>
        <div>
          <Select
            label={reportingText.place}
            allowDeselect={false}
            searchable
            data={reportPlaces.map(({ id, name }) => ({ value: id, label: name }))}
            value={place.id}
            onChange={setChosen}
          />
          <Way place={place} isOwn={place.where !== shipped.where} />
          <Acts claim={claim} place={place} post={post} />
        </div>
        <ClaimAnswer claim={claim} sources={sources} />
      </div>
      <Reports claim={claim} />
    </section>
  )
}

function Way({ place, isOwn }: { readonly place: ReportPlace; readonly isOwn: boolean }) {
  const today = useToday()
  const { where, reason, policy, besides } = place
  return (
    <>
      <dl className={classes.facts}>
        <dt>{reportingText.way}</dt>
        <dd>{where ?? reportingText.noWay}</dd>
        <dt>{reportingText.reason}</dt>
        <dd>{reason ?? reportingText.noReason}</dd>
        <dt>{reportingText.policy}</dt>
        <dd>{policy}</dd>
        {besides && (
          <>
            <dt>{reportingText.besides}</dt>
            <dd>{besides}</dd>
          </>
        )}
      </dl>
      <p className={page.faint}>{placeSourceWords(place, isOwn, today)}</p>
    </>
  )
}

interface ActsProps {
  readonly claim: Claim
  readonly place: ReportPlace
  readonly post: string | undefined
}

function Acts({ claim, place, post }: ActsProps) {
  const perform = useDo()
  const today = useToday()
  const noted = claim.reports?.some((one) => one.place === place.id && one.on === today) ?? false
  return (
    <div className={page.acts}>
      {post && <Outside label={reportingText.openPost} url={post} />}
      {place.page && <Outside label={reportingText.openPage} url={place.page} />}
      <Button
        disabled={noted}
        onClick={() =>
          void perform((context) =>
            setClaimReported(context, claim.id, { place: place.id, on: today }, true),
          )
        }
      >
        {noted ? reportingText.notedToday : reportingText.note}
      </Button>
    </div>
  )
}

function Outside({ label, url }: { readonly label: string; readonly url: string }) {
  return (
    <Button
      variant="subtle"
      leftSection={<IconExternalLink size={16} stroke={1.75} />}
      onClick={() => void desktop.openExternal(url).catch(tellFailure)}
    >
      {label}
    </Button>
  )
}

function Reports({ claim: { id, reports = [] } }: { readonly claim: Claim }) {
  const perform = useDo()
  const today = useToday()
  if (reports.length === 0) return null
  return (
    <ul className={classes.reports}>
      {reports.map((report) => {
        const name = reportPlaces.find((one) => one.id === report.place)?.name ?? report.place
        const words = reportedWords(name, report.on, today)
        return (
          <li key={`${report.place} ${report.on}`} className={page.line}>
            {words}
            <ActionIcon
              size={24}
              aria-label={`${reportingText.remove}: ${words}`}
              onClick={() =>
                void perform((context) => setClaimReported(context, id, report, false))
              }
            >
              <IconX size={14} stroke={1.75} />
            </ActionIcon>
          </li>
        )
      })}
    </ul>
  )
}
