import { readAddress } from '../../src/capture/readAddress.ts'
import { profileFromUrl } from '../../src/formats/shared/contactPieces.ts'
import type { Profile } from '../../src/model/contact.ts'

/** The profile a web address is: what captures know of networks, Mastodon servers among them, else what its host says. */
export function profileFromAddress(text: string): Profile | undefined {
  const url = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  const read = readAddress(url, new Date())?.platform
  if (read?.what === 'profile' && read.handle) {
    return { platform: read.platform, handle: read.handle, url: read.address ?? url }
  }
  return profileFromUrl(text)
}
