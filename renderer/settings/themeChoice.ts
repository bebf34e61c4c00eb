import { create } from 'zustand'
import type { Theme } from '../../src/ipc/contract.ts'
import { desktop } from '../desktop.ts'

/** The colours the user chose; the desktop keeps them and tells the page through prefers-color-scheme. */
export const useThemeChoice = create<{ readonly theme: Theme }>(() => ({ theme: 'system' }))

/** Takes over what the desktop kept, at the start. */
export function showKeptTheme(theme: Theme): void {
  useThemeChoice.setState({ theme })
}

/** Changes the colours now and for the next starts. */
export async function chooseTheme(theme: Theme): Promise<void> {
  await desktop.setTheme(theme)
  useThemeChoice.setState({ theme })
}
