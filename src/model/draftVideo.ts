import { z } from 'zod'

export const videoKinds = ['mp4', 'mov', 'webm'] as const

/** What a video can tell besides its picture and sound. */
export const hiddenInVideo = ['place', 'device', 'other'] as const
export type HiddenInVideo = (typeof hiddenInVideo)[number]

/** Why a file does not become a video. */
export type VideoRefusal = 'empty' | 'damaged' | 'no-picture' | 'unknown'

/** What a video file says of itself, and where it lies. */
export const videoFileSchema = z.object({
  path: z.string().min(1).max(4_096),
  fileName: z.string().min(1).max(1_000),
  kind: z.enum(videoKinds),
  bytes: z.number().int().positive(),
  /** Absent where the file does not say how long it is, as recordings of browsers do not. */
  seconds: z.number().positive().optional(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  hides: z.array(z.enum(hiddenInVideo)).max(hiddenInVideo.length),
  /** It carries a track of captions. */
  captionTrack: z.boolean(),
})
export type VideoFile = z.infer<typeof videoFileSchema>

/** The video of a draft, kept by reference: the file stays where it lies. */
export const draftVideoSchema = videoFileSchema.extend({
  /** The user says that captions stand in the picture or go along as a file. */
  captioned: z.boolean(),
  transcript: z.string().max(100_000),
})
export type DraftVideo = z.infer<typeof draftVideoSchema>
