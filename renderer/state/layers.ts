import { create } from 'zustand'
import type { Draft } from '../../src/model/draft.ts'
import type { EventKind } from '../../src/model/event.ts'
import type { Interaction } from '../../src/model/interaction.ts'
import type { LinkEnd } from '../../src/model/recordLink.ts'
import type { ChangeScope } from '../../src/planner/scopedChange.ts'

/** What lies over the library; one at a time, and Esc closes it. */
export type Layer =
  | { readonly kind: 'capture'; readonly text: string }
  | { readonly kind: 'palette' }
  | {
      readonly kind: 'new-contact'
      readonly text: string
      /** Where one met, to begin with. */
      readonly met?: string
      /** Takes whoever is added, or is known already; without it they are shown. */
      readonly onAdded?: (id: string) => void
    }
  | {
      readonly kind: 'log-interaction'
      readonly contactIds: readonly string[]
      /** Set where one that is logged already is changed. */
      readonly interaction?: Interaction
    }
  | { readonly kind: 'next-date'; readonly ids: readonly string[]; readonly snooze: boolean }
  | { readonly kind: 'cadence'; readonly ids: readonly string[] }
  | { readonly kind: 'link'; readonly from: LinkEnd; readonly to: 'resources' | 'contacts' }
  | { readonly kind: 'import'; readonly files: readonly ImportSource[] }
  | { readonly kind: 'export'; readonly ids: readonly string[] | 'view' }
  | { readonly kind: 'export-contacts'; readonly ids: readonly string[] | 'view' }
  | { readonly kind: 'export-events'; readonly ids: readonly string[] | 'view' }
  | { readonly kind: 'seeds' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'save-search' }
  | { readonly kind: 'reminders' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'gone-texts' }
  | { readonly kind: 'rename-tag'; readonly tag: string }
  | { readonly kind: 'rename-search'; readonly id: string; readonly name: string }
  | { readonly kind: 'write'; readonly contactId: string; readonly templateId?: string }
  | { readonly kind: 'plan-meeting'; readonly contactId?: string }
  | { readonly kind: 'letter'; readonly id: string }
  | { readonly kind: 'new-community' }
  | { readonly kind: 'own-details' }
  | { readonly kind: 'season' }
  | { readonly kind: 'new-portfolio' }
  | {
      readonly kind: 'new-event'
      readonly day: string
      readonly time?: string
      /** The conference it is to be part of, and as what. */
      readonly within?: { readonly parentId: string; readonly kind: EventKind }
    }
  | {
      readonly kind: 'event-scope'
      readonly title: string
      readonly run: (scope: ChangeScope) => void
    }
  | { readonly kind: 'start-review' }
  | {
      readonly kind: 'new-claim'
      /** What makes or bears it out, to begin with. */
      readonly draftId?: string
      readonly resourceId?: string
      readonly text?: string
    }
  | { readonly kind: 'draft-from'; readonly resourceId: string }
  | { readonly kind: 'posting-plan' }
  | {
      readonly kind: 'move-drafts'
      readonly ids: readonly string[]
      /** Where the first of them is. */
      readonly stage: Draft['stage']
    }
  | {
      readonly kind: 'reason'
      readonly title: string
      readonly hint: string
      readonly verb: string
      readonly onReason: (reason: string) => Promise<void>
    }
  | {
      readonly kind: 'confirm'
      readonly title: string
      readonly body: string
      readonly verb: string
      readonly run: () => void
    }

/** A file on its way in: its name and its bytes. */
export interface ImportSource {
  readonly name: string
  readonly bytes: ArrayBuffer
}

interface Layers {
  readonly layer: Layer | null
  open(layer: Layer): void
  close(): void
}

export const useLayers = create<Layers>((set) => ({
  layer: null,
  open: (layer) => set({ layer }),
  close: () => set({ layer: null }),
}))
