import { expose } from 'comlink'
import type { Draft } from '../../src/model/draft.ts'
import type { NetworkId } from '../../src/model/network.ts'
import {
  type DraftLength,
  type DraftPosts,
  draftLengths,
  draftPosts,
} from '../../src/planner/posts/draftPosts.ts'
import { scanContextOf } from '../../src/reputation/gate/draftFindings.ts'
import type { OwnProfile } from '../../src/reputation/gate/gateFacts.ts'
import { scan } from '../../src/reputation/scan.ts'
import type { ScanContext, ScanResult } from '../../src/reputation/scanTypes.ts'
import { findToneNotes, type ToneNote } from '../../src/reputation/tone.ts'
import { tagSpelling } from './tagSpelling.ts'

export interface DraftReading {
  /** The text that was read; offsets of findings are in it. */
  readonly text: string
  readonly scanned: ScanResult
  /** What is not among the findings already. */
  readonly tone: readonly ToneNote[]
  /** What the scan was told besides the text. */
  readonly context: ScanContext
  readonly network: NetworkId
  readonly posts: DraftPosts
  /** How long the draft is on each network. */
  readonly lengths: Readonly<Record<NetworkId, DraftLength>>
}

/** Looks for identifiers and cuts a text into posts: neither is for the drawing thread. */
class DraftWork {
  read(
    draft: Draft,
    network: NetworkId,
    { own, consented }: { readonly own: OwnProfile; readonly consented: boolean },
  ): DraftReading {
    const { text } = draft
    const context = scanContextOf(draft, own, consented)
    const scanned = scan(text, context)
    const found = new Set(scanned.findings.map(({ rule, start }) => `${rule} ${start}`))
    const tone = findToneNotes(text).filter(({ rule, start }) => !found.has(`${rule} ${start}`))
    const posts = draftPosts(draft, network, { splitter: tagSpelling })
    return { text, scanned, context, tone, network, posts, lengths: draftLengths(draft) }
  }
}

export type DraftWorker = DraftWork

expose(new DraftWork())
