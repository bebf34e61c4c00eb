import type { DraftVideo } from '../../model/draftVideo.ts'
import type { NetworkRules } from '../../model/network.ts'

export type VideoIssue =
  | { readonly code: 'video-too-large'; readonly most: number }
  | { readonly code: 'video-too-long'; readonly most: number }
  | { readonly code: 'video-too-short'; readonly least: number }
  | { readonly code: 'video-shape' }
  | { readonly code: 'video-beside-images' }

interface WithVideo {
  readonly video?: DraftVideo | undefined
  readonly images: readonly unknown[]
}

/** What a network's rules say against the video of a post; a length the file does not tell is not judged. */
export function videoIssues(
  { video, images }: WithVideo,
  { video: rules }: NetworkRules,
): VideoIssue[] {
  if (!video) return []
  const { bytes, seconds, width, height } = video
  const { mostBytes = Infinity, mostSeconds = Infinity, leastSeconds = 0 } = rules ?? {}
  const { narrowest = 0, widest = Infinity } = rules ?? {}
  const shape = width / height
  const issues: VideoIssue[] = []
  if (bytes > mostBytes) issues.push({ code: 'video-too-large', most: mostBytes })
  if (seconds !== undefined && seconds > mostSeconds) {
    issues.push({ code: 'video-too-long', most: mostSeconds })
  }
  if (seconds !== undefined && seconds < leastSeconds) {
    issues.push({ code: 'video-too-short', least: leastSeconds })
  }
  if (shape < narrowest || shape > widest) issues.push({ code: 'video-shape' })
  if (images.length > 0) issues.push({ code: 'video-beside-images' })
  return issues
}
