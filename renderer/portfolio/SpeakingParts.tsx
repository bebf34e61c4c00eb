import { useEffect, useState } from 'react'
import type { PortfolioDocument } from '../../src/model/portfolioDocument.ts'
import type { SpeakingPart } from '../../src/reputation/speakingParts.ts'
import { SpeakingList } from '../export/SpeakingList.tsx'
import { useOwnProfile } from '../hooks/useGate.ts'
import { noteFailure } from '../state/failures.ts'
import { speakingPartsWords } from '../text/documents.ts'
import { startPortfolioWork } from './portfolioJob.ts'

/** Which texts of a document could let somebody be recognised. Nothing is held back: whoever hands it in decides. */
export function SpeakingParts({ document }: { readonly document: PortfolioDocument }) {
  const found = useSpeakingParts(document)
  if (!found) return null
  return (
    <SpeakingList
      {...speakingPartsWords}
      found={found}
      keyOf={({ key }) => key}
      name={({ title }) => (
        <b className="cut" dir="auto">
          {title}
        </b>
      )}
    />
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
