import type { Contact } from '../../model/contact.ts'
import type { NetworkId } from '../../model/network.ts'

/** How someone is named on a network: by their handle there with its @, else by name. */
export function creditOf(
  { name, profiles }: Pick<Contact, 'name' | 'profiles'>,
  network: NetworkId,
): string {
  const handle = profiles.find(({ platform }) => platform === network)?.handle
  return handle ? `@${handle.replace(/^@/, '')}` : name
}
