import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** A message being written. */
export interface MessageDraft {
  readonly templateId: string
  readonly subject: string
  readonly body: string
}

const mostKept = 20

interface MessageDrafts {
  readonly drafts: Readonly<Record<string, MessageDraft>>
  keep(contactId: string, draft: MessageDraft): void
  drop(contactId: string): void
}

/** Messages not sent yet, by contact, so that a closed sheet or a crash loses none; the newest twenty are kept. */
export const useMessageDrafts = create<MessageDrafts>()(
  persist(
    (set) => ({
      drafts: {},
      keep: (contactId, draft) =>
        set(({ drafts }) => {
          const { [contactId]: _former, ...others } = drafts
          const kept = Object.entries(others).slice(-(mostKept - 1))
          return { drafts: { ...Object.fromEntries(kept), [contactId]: draft } }
        }),
      drop: (contactId) =>
        set(({ drafts }) => {
          const { [contactId]: _dropped, ...others } = drafts
          return { drafts: others }
        }),
    }),
    { name: 'message-drafts' },
  ),
)
