import {
  IconBook2,
  IconCertificate,
  IconChecklist,
  IconClipboardCheck,
  IconFileOff,
  IconFlag,
  IconQuote,
  IconScan,
  IconSchool,
  type TablerIcon,
} from '@tabler/icons-react'
import { useConsents } from '../hooks/useConsents.ts'
import { useFindings, usePolicies, useReviews } from '../hooks/usePresence.ts'
import { useTotals } from '../hooks/useTotals.ts'
import { type ReputationPage, usePlaces } from '../state/places.ts'
import { showReputation } from '../state/showReputation.ts'
import { NavRow } from './NavRow.tsx'
import classes from './Sidebar.module.css'

interface NavPage {
  readonly page: ReputationPage
  readonly label: string
  readonly icon: TablerIcon
  readonly count?: number | undefined
}

/** The pages of Reputation: looking at oneself, at what one says, and what is kept of both. */
export function ReputationNav() {
  const reviews = useReviews()
  const open = useFindings()?.filter(({ closedOn }) => closedOn === undefined)
  const consents = useConsents()
  const policies = usePolicies()
  const claims = useTotals()?.claims
  return (
    <>
      <Pages
        title="Presence"
        pages={[
          { page: 'reviews', label: 'Reviews', icon: IconClipboardCheck, count: reviews?.length },
          { page: 'findings', label: 'Findings', icon: IconFlag, count: open?.length },
          { page: 'checklist', label: 'Checklist', icon: IconChecklist },
        ]}
      />
      <Pages
        title="Before you post"
        pages={[
          { page: 'scratch', label: 'Look through a text', icon: IconScan },
          { page: 'scenarios', label: 'Practice cases', icon: IconSchool },
        ]}
      />
      <Pages
        title="Evidence"
        pages={[
          { page: 'claims', label: 'Claims', icon: IconQuote, count: claims },
          { page: 'retractions', label: 'Retractions', icon: IconFileOff },
        ]}
      />
      <Pages
        title="Records"
        pages={[
          { page: 'consents', label: 'Consents', icon: IconCertificate, count: consents?.length },
          { page: 'policies', label: 'Policies read', icon: IconBook2, count: policies?.length },
        ]}
      />
    </>
  )
}

function Pages({ title, pages }: { readonly title: string; readonly pages: readonly NavPage[] }) {
  const at = usePlaces(({ place }) => (place.area === 'reputation' ? place.page : null))
  return (
    <section aria-label={title}>
      <h2 className={classes.heading}>{title}</h2>
      {pages.map(({ page, label, icon: Icon, count }) => (
        <NavRow
          key={page}
          icon={<Icon size={16} stroke={1.75} />}
          label={label}
          count={count}
          current={page === at}
          onClick={() => showReputation(page)}
        />
      ))}
    </section>
  )
}
