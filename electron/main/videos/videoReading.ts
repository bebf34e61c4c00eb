import type { HiddenInVideo, VideoRefusal } from '../../../src/model/draftVideo.ts'

/** A file that is read piece by piece; past its end pieces are short. */
export interface VideoSource {
  readonly size: number
  read(at: number, length: number): Promise<Uint8Array>
}

/** Bytes of a file that can be overwritten without moving what is played. */
export interface HiddenRange {
  readonly at: number
  readonly body: number
  readonly end: number
}

export interface VideoFacts {
  readonly outcome: 'video'
  readonly kind: 'mp4' | 'mov' | 'webm'
  readonly seconds?: number
  readonly width: number
  readonly height: number
  readonly captionTrack: boolean
  readonly hides: readonly HiddenInVideo[]
  /** What is left out of a clean copy; none of WebM. */
  readonly ranges: readonly HiddenRange[]
}

export type VideoReading = VideoFacts | { readonly outcome: 'refused'; readonly code: VideoRefusal }

/** What the words of a file's notes give away, in the order it is told. */
export function hiddenIn(notes: string, hasOther: boolean): HiddenInVideo[] {
  const place = /\u00a9xyz|loci|location|ISO6709/i.test(notes)
  const device =
    /\u00a9(?:mak|mod|swr)|quicktime\.(?:make|model|software)|com\.android\.|manufacturer/i.test(
      notes,
    )
  return [
    ...(place ? (['place'] as const) : []),
    ...(device ? (['device'] as const) : []),
    ...(hasOther && !place && !device ? (['other'] as const) : []),
  ]
}
