import { Toast } from '../components/Toast.tsx'
import type { ReputationPage } from '../state/places.ts'
import classes from './Reputation.module.css'
import { RetractionsPage } from './RetractionsPage.tsx'

interface ReputationScreenProps {
  readonly page: ReputationPage
  readonly id: string | null
}

/** What the world sees of one, and whether what one says holds. */
export function ReputationScreen({ page }: ReputationScreenProps) {
  return (
    <section className={classes.screen} data-pane="list" aria-label="Reputation">
      {page === 'retractions' && <RetractionsPage />}
      <Toast />
    </section>
  )
}
