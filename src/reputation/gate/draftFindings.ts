import type { Draft } from '../../model/draft.ts'
import type { GateDecision } from '../../model/gateDecision.ts'
import { scan } from '../scan.ts'
import type { Finding, ScanContext } from '../scanTypes.ts'
import { dismissalOf, wordsOf } from './dismissals.ts'
import type { OwnProfile } from './gateFacts.ts'

/** A finding with the words it is about, and why it was dismissed where it was. */
export interface FoundInDraft {
  readonly finding: Finding
  readonly words: string
  readonly dismissal: GateDecision | undefined
}

/** What a scan of every text of a draft comes to. */
export interface DraftFindings {
  readonly found: readonly FoundInDraft[]
  /** Whether any of the texts speaks of a particular patient. */
  readonly patient: boolean
  readonly imagesToCheck: boolean
}

/** What the scan of a draft is told besides its text. */
export function scanContextOf(
  { images, video }: Pick<Draft, 'images' | 'video'>,
  own: OwnProfile,
  consentRecorded: boolean,
): ScanContext {
  return {
    ownNames: own.names,
    ownInstitutions: own.institutions,
    bio: own.bio,
    handle: own.handle,
    // What stands after the images is the video's.
    altTexts: [...images.map(({ altText }) => altText), ...(video ? [video.transcript] : [])],
    fileNames: [...images, ...(video ? [video] : [])].map(({ fileName }) => fileName),
    consentRecorded,
  }
}

/** Scans a draft's own text with its images, and what it says otherwise on each network. */
export function draftFindings(
  draft: Draft,
  decisions: readonly GateDecision[],
  context: ScanContext,
): DraftFindings {
  const { altTexts: _alt, fileNames: _files, ...withoutImages } = context
  const others = draft.variants.flatMap(({ text, parts = [] }) => [text ?? '', ...parts])
  const read = [
    { text: draft.text, result: scan(draft.text, context) },
    ...others
      .filter((text) => text !== '')
      .map((text) => ({ text, result: scan(text, withoutImages) })),
  ]
  return {
    found: read.flatMap(({ text, result }) =>
      result.findings.map((finding) => {
        const words = wordsOf(finding, text, context)
        return { finding, words, dismissal: dismissalOf(finding, words, decisions) }
      }),
    ),
    patient: read.some(({ result }) => result.mosaic.patient),
    imagesToCheck: read.some(({ result }) => result.imagesToCheck),
  }
}
