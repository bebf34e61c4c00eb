import type { KindCounts } from '../../src/search/wholeSearch.ts'
import { records } from './changes.ts'

/** `9 resources`, `9 resources and 3 contacts`, `9 resources, 3 contacts and 1 community`. */
export function kindCounts({
  resources = 0,
  contacts = 0,
  communities = 0,
  drafts = 0,
  claims = 0,
}: Partial<KindCounts> = {}): string {
  const parts = [
    ...(contacts > 0 ? [records('contact', contacts)] : []),
    ...(communities > 0 ? [records('community', communities)] : []),
    ...(drafts > 0 ? [records('draft', drafts)] : []),
    ...(claims > 0 ? [records('claim', claims)] : []),
  ]
  if (resources > 0 || parts.length === 0) parts.unshift(records('resource', resources))
  const last = parts.pop() ?? ''
  return parts.length > 0 ? `${parts.join(', ')} and ${last}` : last
}
