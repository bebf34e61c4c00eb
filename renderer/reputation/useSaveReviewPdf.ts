import type { Review } from '../../src/model/review.ts'
import { desktop } from '../desktop.ts'
import { tellFailure } from '../state/failures.ts'
import { useToasts } from '../state/toast.ts'

/** Saves a review as a PDF: what PrintedReview shows to print media. */
export function useSaveReviewPdf({ name, openedOn }: Review): () => void {
  return () => {
    desktop
      .savePdf(`${name} ${openedOn}.pdf`)
      .then((saved) => saved && useToasts.getState().show(`Saved as ${saved.name}`))
      .catch(tellFailure)
  }
}
