import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { PortfolioDocument } from '../../src/model/portfolioDocument.ts'
import type { SpeakingPart } from '../../src/reputation/speakingParts.ts'
import exportClasses from '../export/ExportSheet.module.css'
import { useOwnProfile } from '../hooks/useGate.ts'
import { noteFailure } from '../state/failures.ts'
import { speakingPartsWords } from '../text/documents.ts'
import { moreNotesWords, speakingWords } from '../text/export.ts'
import { startPortfolioWork } from './portfolioJob.ts'

const shown = 8

/** Which texts of a document could let somebody be recognised. Nothing is held back: whoever hands it in decides. */
export function SpeakingParts({ document }: { readonly document: PortfolioDocument }) {
  const found = useSpeakingParts(document)
  if (!found) return null
  return (
    <section
      className={exportClasses.speaking}
      aria-label={speakingPartsWords.title}
      aria-live="polite"
    >
      <p>
        {found.length > 0 && <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />}
        {found.length === 0 ? speakingPartsWords.none : speakingPartsWords.some(found.length)}
      </p>
      <ul>
        {found.slice(0, shown).map((part) => (
          <li key={part.key}>
            <b className="cut" dir="auto">
              {part.title}
            </b>
            <span>{speakingWords(part)}</span>
          </li>
        ))}
      </ul>
      {found.length > shown && <p>{moreNotesWords(found.length - shown)}</p>}
    </section>
  )
}

function useSpeakingParts(document: PortfolioDocument): readonly SpeakingPart[] | undefined {
  const { names, institutions, bio, handle } = useOwnProfile()
  const [found, setFound] = useState<readonly SpeakingPart[]>()
  const own = JSON.stringify([names, institutions, bio, handle])
  // biome-ignore lint/correctness/useExhaustiveDependencies: all of the profile is in own
  useEffect(() => {
    let current = true
    const { remote, lost, end } = startPortfolioWork()
    const context = { ownNames: names, ownInstitutions: institutions, bio, handle }
    Promise.race([remote.speaking(document, context), lost])
      .then((parts) => current && setFound(parts))
      .catch((error) => current && noteFailure(error))
      .finally(end)
    return () => {
      current = false
      end()
    }
  }, [document, own])
  return found
}
