import { Toast } from '../components/Toast.tsx'
import { ClaimsPage } from '../evidence/ClaimsPage.tsx'
import { recordOfPlace } from '../faults/openRecord.ts'
import { PaneBoundary } from '../faults/PaneBoundary.tsx'
import { useReviews } from '../hooks/usePresence.ts'
import type { ReputationPage } from '../state/places.ts'
import { reputationText } from '../text/reputation.ts'
import { ChecklistPage } from './ChecklistPage.tsx'
import { ConsentsPage } from './ConsentsPage.tsx'
import { FindingsPage } from './FindingsPage.tsx'
import { PoliciesPage } from './PoliciesPage.tsx'
import classes from './Reputation.module.css'
import { RetractionsPage } from './RetractionsPage.tsx'
import { ReviewPage } from './ReviewPage.tsx'
import { ReviewsPage } from './ReviewsPage.tsx'
import { ScenariosPage } from './ScenariosPage.tsx'
import { ScratchPage } from './ScratchPage.tsx'

interface ReputationScreenProps {
  readonly page: ReputationPage
  readonly id: string | null
}

/** What the world sees of one, and whether what one says holds. */
export function ReputationScreen({ page, id }: ReputationScreenProps) {
  return (
    <section className={classes.screen} data-pane="list" aria-label={reputationText.title}>
      <div className={classes.scroll}>
        <PaneBoundary
          record={recordOfPlace({ area: 'reputation', page, id })}
          place={`reputation ${page}`}
        >
          <Page page={page} id={id} />
        </PaneBoundary>
      </div>
      <Toast />
    </section>
  )
}

function Page({ page, id }: ReputationScreenProps) {
  switch (page) {
    case 'reviews':
      return <Reviews id={id} />
    case 'findings':
      return <FindingsPage />
    case 'checklist':
      return <ChecklistPage />
    case 'consents':
      return <ConsentsPage />
    case 'policies':
      return <PoliciesPage />
    case 'scratch':
      return <ScratchPage />
    case 'scenarios':
      return <ScenariosPage id={id} />
    case 'claims':
      return <ClaimsPage id={id} />
    case 'retractions':
      return <RetractionsPage />
  }
}

function Reviews({ id }: { readonly id: string | null }) {
  const open = useReviews()?.find((review) => review.id === id)
  return open ? <ReviewPage key={open.id} review={open} /> : <ReviewsPage />
}
