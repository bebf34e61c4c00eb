import { create } from 'zustand'

interface SafeStart {
  /** Nothing is opened by itself, and notes stand as plain text. */
  readonly on: boolean
}

/** Whether the window was begun again with care, after something that could not be drawn. Ends with the program. */
export const useSafeStart = create<SafeStart>(() => ({ on: false }))
