import type { Contact } from '../model/contact.ts'
import { contactIdentityKeys, contactLikenessKeys } from '../model/contactKeys.ts'

/**
 * The contact with the keys of its present fields, and those of `former` besides: a file that knows it by an address it
 * no longer has, or by an identifier of its own, does not add it anew.
 */
export function withContactKeys(contact: Contact, former: readonly string[] = []): Contact {
  return {
    ...contact,
    identityKeys: [...new Set([...former, ...contactIdentityKeys(contact)])],
    likenessKeys: contactLikenessKeys(contact),
  }
}
