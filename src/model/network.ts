import { z } from 'zod'

/** The networks a draft can be written for. */
export const networkIds = [
  'x',
  'bluesky',
  'mastodon',
  'threads',
  'linkedin',
  'instagram',
  'facebook',
  'reddit',
] as const
export type NetworkId = (typeof networkIds)[number]

/** How sure a rule is: read from its maker, measured by us, or common knowledge that may be out of date. */
const dated = {
  source: z.string().min(1),
  verifiedOn: z.iso.date(),
  confidence: z.enum(['measured', 'documented', 'community']),
}

/** What one character is: a weight by code point, what a reader sees as one, a code point, or a UTF-16 unit. */
const countUnits = ['weighted', 'graphemes', 'codePoints', 'utf16'] as const

const weightsSchema = z.object({
  scale: z.number().int().positive(),
  defaultWeight: z.number().int().positive(),
  emojiWeight: z.number().int().positive(),
  ranges: z.array(
    z.object({
      start: z.number().int().nonnegative(),
      end: z.number().int().nonnegative(),
      weight: z.number().int().positive(),
    }),
  ),
})
export type CharacterWeights = z.infer<typeof weightsSchema>

const textRulesSchema = z
  .object({
    limit: z.number().int().positive(),
    unit: z.enum(countUnits),
    /** A second limit, in bytes of UTF-8. */
    mostBytes: z.number().int().positive().optional(),
    /** What a paid account may write. */
    paidLimit: z.number().int().positive().optional(),
    /** The limit is the server's own; `limit` is what most servers have. */
    limitOfServer: z.boolean().optional(),
    /** An emoji counts as its bytes in UTF-8. */
    emojiAsBytes: z.boolean().optional(),
    weights: weightsSchema.optional(),
    ...dated,
  })
  .refine(({ unit, weights }) => (unit === 'weighted') === (weights !== undefined), {
    message: 'Weights belong to the unit "weighted" and to no other',
  })

const linkRulesSchema = z.object({
  /** What every link counts, whatever its length; absent where it counts as it is written. */
  counts: z.number().int().positive().optional(),
  /** An address without https:// is a link too. */
  withoutScheme: z.boolean(),
  most: z.number().int().positive().optional(),
  /** A reader can follow it. */
  clickable: z.boolean(),
  /** How it is shown: cut to host and the beginning of the path, or as written. */
  shown: z.enum(['shortened', 'as-written']),
  /** How much of a shortened one is left, in characters. */
  shownCharacters: z.number().int().positive().optional(),
  /** A picture with a title is made of the linked page. */
  card: z.boolean(),
  ...dated,
})

const hashtagRulesSchema = z.object({
  most: z.number().int().nonnegative().optional(),
  /** More than so many, and none of them works. */
  allIgnoredAbove: z.number().int().positive().optional(),
  advised: z.number().int().nonnegative().optional(),
  /** The longest tag, in code points, without its #. */
  longest: z.number().int().positive().optional(),
  /** Whether tags do anything here. */
  used: z.boolean(),
  /** A tag begins at the start or after a space only, and goes on to the next space, signs within it included. */
  wholeWords: z.boolean().optional(),
  ...dated,
})
export type HashtagRules = z.infer<typeof hashtagRulesSchema>

const imageRulesSchema = z.object({
  most: z.number().int().nonnegative(),
  /** A post needs one. */
  required: z.boolean().optional(),
  /** The largest file, in bytes; absent where none is known. */
  mostBytes: z.number().int().positive().optional(),
  /** The longest alternative text, in code points. */
  altText: z.number().int().positive(),
  ...dated,
})

const videoRulesSchema = z.object({
  mostBytes: z.number().int().positive().optional(),
  mostSeconds: z.number().positive().optional(),
  leastSeconds: z.number().positive().optional(),
  /** Width over height: the narrowest and the widest picture. */
  narrowest: z.number().positive().optional(),
  widest: z.number().positive().optional(),
  ...dated,
})

/** Where a long post is cut until the reader asks for more. */
const foldSchema = z.object({
  after: z.number().int().positive(),
  lines: z.number().int().positive().optional(),
  ...dated,
})

/**
 * How the network's own composer is opened. `address` may hold `{server}`; `parameters` name what goes into the
 * query. `carries` says what the address can bring along; the rest is left on the clipboard.
 */
const composeSchema = z.object({
  address: z.url({ protocol: /^https$/ }).or(z.string().startsWith('https://{server}/')),
  parameters: z.object({
    text: z.string().optional(),
    url: z.string().optional(),
    hashtags: z.string().optional(),
    title: z.string().optional(),
  }),
  ...dated,
})

/** One network's rules; every group with its source and date. */
export const networkRulesSchema = z.object({
  id: z.enum(networkIds),
  name: z.string().min(1),
  text: textRulesSchema,
  title: z.object({ limit: z.number().int().positive(), ...dated }).optional(),
  /** Only @user of @user@server counts. */
  serverOfMentionIsFree: z.boolean().optional(),
  links: linkRulesSchema,
  hashtags: hashtagRulesSchema,
  images: imageRulesSchema,
  /** Absent where nothing is known. */
  video: videoRulesSchema.optional(),
  fold: foldSchema.optional(),
  compose: composeSchema,
})
export type NetworkRules = z.infer<typeof networkRulesSchema>

/** Shape of resources/networks.json. */
export const networksFileSchema = z.object({
  asOf: z.iso.date(),
  /** The longest address handed to the system, in characters. */
  longestAddress: z.object({ characters: z.number().int().positive(), ...dated }),
  networks: z.array(networkRulesSchema),
  /** Places with hashtag rules of their own that no draft is written for. */
  hashtagsElsewhere: z.array(
    z.object({ id: z.string().min(1), name: z.string().min(1), hashtags: hashtagRulesSchema }),
  ),
  classroom: z.object({
    address: z.url({ protocol: /^https$/ }),
    itemTypes: z.array(z.string().min(1)),
    ...dated,
  }),
})
export type NetworksFile = z.infer<typeof networksFileSchema>

/** Shape of resources/top-level-domains.json: the endings that make a word with a dot an address. */
export const topLevelDomainsSchema = z.object({
  asOf: z.iso.date(),
  /** Names in lower case, separated by spaces, a line for each first letter. */
  names: z.array(z.string().regex(/^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u)),
  ...dated,
})

/** Shape of resources/hashtag-words.json: how tags of medicine are written, and the words they are made of. */
export const hashtagWordsSchema = z.object({
  asOf: z.iso.date(),
  source: z.string().min(1),
  tags: z.array(z.string().regex(/^[\p{L}\p{N}_]+$/u)),
  words: z.array(z.string().regex(/^\p{L}+$/u)),
})
export type HashtagWords = z.infer<typeof hashtagWordsSchema>
