import type { HiddenInVideo, VideoFile, VideoRefusal } from '../../src/model/draftVideo.ts'
import { sizeWords } from './draftImages.ts'
import { count } from './en.ts'

export const videoText = {
  title: 'Video',
  none: 'None. The file stays where it is',
  add: 'Choose a video…',
  other: 'Choose another…',
  remove: 'Remove',
  how: 'MP4, MOV or WebM. Plexus remembers where the file lies and copies nothing; a backup does not hold it.',
  captioned: 'Captions stand in the picture or go along as a file',
  captionTrack: 'The file carries captions.',
  transcript: 'Transcript',
  transcriptHint: 'What is said and shown, for those who do not hear or see it',
  clean: 'Save a copy without them…',
  cleaned: 'The copy without hidden data is the draft’s video now',
  webm: 'WebM is not rewritten here: export it again without them.',
  gone: 'The file is no longer there. Choose it again, or another.',
  changed: 'The file was changed since it was chosen. Choose it again, so that it is read anew.',
} as const

const hiddenWords: Record<HiddenInVideo, string> = {
  place: 'where it was taken',
  device: 'the camera or program',
  other: 'notes beside picture and sound',
}

/** `It tells where it was taken, and the camera or program.` */
export function hidesSentence(hides: readonly HiddenInVideo[]): string {
  return `It tells ${hides.map((one) => hiddenWords[one]).join(', and ')}.`
}

const refusalWords: Record<VideoRefusal, string> = {
  empty: 'it is empty',
  damaged: 'it is damaged or not whole',
  'no-picture': 'no picture was found in it',
  unknown: 'it is not an MP4, MOV or WebM',
}

/** Why a file did not become a video. */
export function refusedVideoWords(name: string, code: VideoRefusal): string {
  return `${name} left out: ${refusalWords[code]}`
}

/** `2 min 20 s`, `45 s`. */
export function lengthWords(seconds: number): string {
  if (seconds < 60) return `${count(Math.round(seconds * 10) / 10)} s`
  const whole = Math.round(seconds)
  const rest = whole % 60
  return `${count(Math.floor(whole / 60))} min${rest > 0 ? ` ${count(rest)} s` : ''}`
}

/** `1,280 × 720, 12.5 s, 4.2 MB`. */
export function videoFacts({ width, height, seconds, bytes }: VideoFile): string {
  const length = seconds === undefined ? 'length not told' : lengthWords(seconds)
  return `${count(width)} × ${count(height)}, ${length}, ${sizeWords(bytes)}`
}
