import { type RefObject, useEffect } from 'react'
import { create } from 'zustand'
import { useLayers } from './layers.ts'
import { usePanes } from './panes.ts'

/** Places that a command can move the focus to. */
export type FocusTarget =
  | 'search'
  | 'list'
  | 'detail'
  | 'title'
  | 'tags'
  | 'specialties'
  | 'roles'
  | 'notes'

interface FocusRequests {
  readonly request: { readonly target: FocusTarget; readonly number: number } | null
  ask(target: FocusTarget): void
  done(): void
}

export const useFocusRequests = create<FocusRequests>((set) => ({
  request: null,
  ask: (target) =>
    set(({ request }) => ({ request: { target, number: (request?.number ?? 0) + 1 } })),
  done: () => set({ request: null }),
}))

/**
 * Asks for the focus to move; whoever shows the target takes it, now or when it appears. In a narrow window, where list
 * and detail lie one over the other, the one that is asked for comes to the front.
 */
export function askFocus(target: FocusTarget): void {
  const { cover, uncover } = usePanes.getState()
  if (target === 'list' || target === 'search') uncover()
  else cover()
  useFocusRequests.getState().ask(target)
}

/** Gives an element the focus when its target is asked for; while a layer lies over it, once that is closed. */
export function useFocusTarget(target: FocusTarget, ref: RefObject<HTMLElement | null>): void {
  const request = useFocusRequests(({ request }) => request)
  const covered = useLayers(({ layer }) => layer !== null)
  useEffect(() => {
    if (covered || request?.target !== target || !ref.current) return
    ref.current.focus()
    if (ref.current instanceof HTMLInputElement) ref.current.select()
    useFocusRequests.getState().done()
  }, [covered, request, target, ref])
}
