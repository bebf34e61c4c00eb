import { shell } from 'electron'
import { externalLink } from './externalLink.ts'

/** Opens a link outside the program; false when it is not one that may be opened. The only caller of openExternal. */
export async function openLink(text: string): Promise<boolean> {
  const link = externalLink(text)
  if (link === null) return false
  await shell.openExternal(link)
  return true
}
