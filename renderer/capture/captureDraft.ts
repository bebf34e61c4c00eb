import { create } from 'zustand'
import { persist } from 'zustand/middleware'

interface CaptureDraft {
  readonly text: string
  write(text: string): void
  clear(): void
}

/** What stands in the capture field and is not saved yet; it survives closing the popover and a crash. */
export const useCaptureDraft = create<CaptureDraft>()(
  persist(
    (set) => ({
      text: '',
      write: (text) => set({ text }),
      clear: () => set({ text: '' }),
    }),
    { name: 'capture-draft' },
  ),
)
