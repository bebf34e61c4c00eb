import { create } from 'zustand'

interface Editing {
  /** The resource whose fields are open for editing. */
  readonly id: string | null
  begin(id: string): void
  end(): void
}

export const useEditing = create<Editing>((set) => ({
  id: null,
  begin: (id) => set({ id }),
  end: () => set({ id: null }),
}))
