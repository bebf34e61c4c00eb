import { create } from 'zustand'
import type { CommandId } from '../../src/model/commandTable.ts'
import type { ChangeLabel } from '../../src/model/journal.ts'
import { changeWords } from '../text/changes.ts'
import { goneAmongWords } from '../text/en.ts'

interface ToastAct {
  readonly command: CommandId
  readonly words: string
}

export interface Toast {
  /** Grows with every toast, so that the same words twice are read out twice. */
  readonly number: number
  /** When it was shown, in milliseconds since 1970. */
  readonly at: number
  readonly words: string
  readonly undo: boolean
  /** What can be done about it, beside the words. */
  readonly act?: ToastAct | undefined
  readonly tone: 'plain' | 'block'
}

interface Toasts {
  readonly toast: Toast | null
  show(words: string, options?: { undo?: boolean; tone?: Toast['tone']; act?: ToastAct }): void
  dismiss(): void
}

/** Counted on when a toast has gone: the next is never taken for one that was there before. */
let shownSoFar = 0

/** One message at a time at the foot of the list; the next replaces it. */
export const useToasts = create<Toasts>((set) => ({
  toast: null,
  show: (words, options) => {
    shownSoFar += 1
    set({
      toast: {
        number: shownSoFar,
        at: Date.now(),
        words,
        undo: options?.undo ?? false,
        tone: options?.tone ?? 'plain',
        act: options?.act,
      },
    })
  },
  dismiss: () => set({ toast: null }),
}))

/** Tells what was done, with Undo beside it, and how many of those chosen were not there any more. */
export function tellDone(label: ChangeLabel, gone = 0): void {
  const words = changeWords(label)
  const told = gone > 0 ? `${words}. ${goneAmongWords(gone)}` : words
  useToasts.getState().show(told, { undo: true })
}
