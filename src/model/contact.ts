import { z } from 'zod'
import { publicationDateSchema } from './publicationDate.ts'
import { platforms } from './resource.ts'

/** What someone is to the user; several may hold. Definitions follow the mentoring literature (mentor, sponsor, coach, connector). */
export const contactRoles = [
  'mentor',
  'sponsor',
  'coach',
  'connector',
  'peer',
  'attending',
  'program-director',
  'coordinator',
  'letter-writer',
  'researcher',
  'resident',
  'advisor',
  'organisation',
] as const
export type ContactRole = (typeof contactRoles)[number]

/** Where a contact has a profile: the platforms of posts, and those that only list people. */
export const profilePlatforms = [...platforms, 'orcid', 'google-scholar', 'website'] as const
export type ProfilePlatform = (typeof profilePlatforms)[number]

const line = z.string().max(20_000)
const text = z.string().max(1_000_000)

/** Where someone works or worked; dates as precise as known, no end for the present. */
export const positionSchema = z.object({
  title: line.optional(),
  institution: line.optional(),
  department: line.optional(),
  from: publicationDateSchema.optional(),
  to: publicationDateSchema.optional(),
  /** The source that told it: what that source no longer tells has ended, what another told has not. */
  origin: line.optional(),
})
export type Position = z.infer<typeof positionSchema>

/** An address of electronic mail, with its label as the source gave it (work, home). */
export const emailSchema = z.object({
  address: line.min(1),
  label: line.optional(),
  preferred: z.boolean().optional(),
})

/** A telephone number: `raw` as given, `e164` only where the number itself says its country; no country is guessed. */
export const phoneSchema = z.object({
  raw: line.min(1),
  e164: z
    .string()
    .regex(/^\+\d{4,15}$/)
    .optional(),
  label: line.optional(),
  preferred: z.boolean().optional(),
})

/** A profile on a platform: handle without @, address of the profile, or both. */
export const profileSchema = z.object({
  platform: z.enum(profilePlatforms),
  handle: line.optional(),
  url: line.optional(),
})
export type Profile = z.infer<typeof profileSchema>

/** Where, when and through whom the user met a contact; `throughId` is a contact. */
export const metSchema = z.object({
  where: line.optional(),
  when: publicationDateSchema.optional(),
  throughId: z.string().optional(),
})

/** How often to be in touch. */
export const cadenceSchema = z.object({
  every: z.number().int().min(1).max(120),
  unit: z.enum(['day', 'week', 'month']),
})
export type Cadence = z.infer<typeof cadenceSchema>

/** The fields an importer or the user fills from what the contact is known by. */
export const contactSourceFieldsSchema = z.object({
  /** The name as given; the parts below are the source's own, or a guess. */
  name: line.min(1),
  family: line.optional(),
  given: line.optional(),
  middle: line.optional(),
  /** Former family names, as a maiden name a source gives. */
  formerNames: z.array(line).optional(),
  nickname: line.optional(),
  /** Degrees and suffixes after the name, in order: MD, PhD, FACS. */
  credentials: z.array(line),
  prefix: line.optional(),
  pronouns: line.optional(),
  positions: z.array(positionSchema),
  emails: z.array(emailSchema),
  phones: z.array(phoneSchema),
  profiles: z.array(profileSchema),
  addresses: z.array(line),
  birthday: line.optional(),
  /** When the connection was made, as LinkedIn tells it. */
  connectedOn: publicationDateSchema.optional(),
})
export type ContactSourceFields = z.infer<typeof contactSourceFieldsSchema>

/** The fields only the user fills; an import fills them on new contacts at most. */
export const contactOwnFieldsSchema = z.object({
  roles: z.array(z.enum(contactRoles)),
  specialties: z.array(z.string().max(100)),
  tags: z.array(z.string().min(1).max(200)),
  starred: z.boolean(),
  met: metSchema.optional(),
  /** Private: left out of every export unless ticked. Markdown. */
  notes: text,
  /** The contact's own rhythm; without it that of a role or tag applies (see src/planner/cadence.ts). */
  cadence: cadenceSchema.optional(),
  /** No follow-up is due before this ISO date. */
  snoozedUntil: z.iso.date().optional(),
  /** A date set by hand for the next follow-up. */
  nextOn: z.iso.date().optional(),
  doNotContact: z.boolean().optional(),
})
export type ContactOwnFields = z.infer<typeof contactOwnFieldsSchema>

/**
 * A person or an organisation of the user's network. Times are ISO 8601 in UTC.
 * `identityKeys` prove the same contact (see contactKeys.ts), `likenessKeys` are what a duplicate is looked for by.
 * `editedFields` lists source fields changed by hand: an import keeps them. `deletedAt` means in the trash.
 * `lastInteractionOn` repeats the newest interaction's ISO day, so that a list of thousands needs no other table;
 * the commands that write interactions keep it.
 */
export const contactSchema = contactSourceFieldsSchema.extend(contactOwnFieldsSchema.shape).extend({
  id: z.string().min(1).max(100),
  savedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().optional(),
  identityKeys: z.array(line),
  likenessKeys: z.array(line),
  editedFields: z.array(line),
  lastInteractionOn: z.iso.date().optional(),
  photoId: z.string().optional(),
  importId: z.string().optional(),
  origin: line.optional(),
  sample: z.boolean().optional(),
})
export type Contact = z.infer<typeof contactSchema>

/** What an importer or a form hands over: the source's fields, and what it may say of the user's own. */
export const contactDraftSchema = contactSourceFieldsSchema
  .extend(contactOwnFieldsSchema.partial().shape)
  .extend({
    savedAt: z.iso.datetime().optional(),
    origin: line.optional(),
    /** A picture as the file gave it, unchecked: base64 without its data: prefix. */
    photo: z.object({ mediaType: line.optional(), base64: z.string().max(14_000_000) }).optional(),
    /** Identifiers of the source, such as a vCard UID, kept as identity keys: `uid:...`. */
    sourceKeys: z.array(line).optional(),
  })
export type ContactDraft = z.infer<typeof contactDraftSchema>

/** A draft with nothing in it but a name. */
export function emptyContactDraft(name: string): ContactDraft {
  return {
    name,
    credentials: [],
    positions: [],
    emails: [],
    phones: [],
    profiles: [],
    addresses: [],
  }
}

/** A contact's picture, already made small and plain: JPEG or PNG, at most 256 pixels a side, base64. */
export const contactPhotoSchema = z.object({
  id: z.string().min(1),
  mediaType: z.enum(['image/jpeg', 'image/png']),
  base64: z.string().max(400_000),
})
export type ContactPhoto = z.infer<typeof contactPhotoSchema>
