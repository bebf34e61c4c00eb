import { identityKeys } from '../model/identityKeys.ts'
import { likenessKeys } from '../model/likenessKeys.ts'
import type { Resource } from '../model/resource.ts'

/**
 * The resource with the keys of its present fields, and those of `former` besides: it is still found under the names
 * it had, so that a file that knows it by an old one does not add it anew.
 */
export function withKeys(resource: Resource, former: readonly string[] = []): Resource {
  return {
    ...resource,
    identityKeys: [...new Set([...former, ...identityKeys(resource)])],
    likenessKeys: likenessKeys(resource),
  }
}
