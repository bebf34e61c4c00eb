import type { KindCounts } from '../../src/search/wholeSearch.ts'
import { records } from './changes.ts'

/** `9 resources`, `9 resources and 3 contacts`, `9 resources, 3 contacts and 1 community`. */
export function kindCounts({
  resources = 0,
  contacts = 0,
  communities = 0,
  drafts = 0,
  experiences = 0,
  scholarlyWorks = 0,
  portfolios = 0,
  events = 0,
  claims = 0,
}: Partial<KindCounts> = {}): string {
  const parts = [
    ...(contacts > 0 ? [records('contact', contacts)] : []),
    ...(communities > 0 ? [records('community', communities)] : []),
    ...(drafts > 0 ? [records('draft', drafts)] : []),
    ...(experiences > 0 ? [records('experience', experiences)] : []),
    ...(scholarlyWorks > 0 ? [records('scholarly-work', scholarlyWorks)] : []),
    ...(portfolios > 0 ? [records('portfolio', portfolios)] : []),
    ...(events > 0 ? [records('event', events)] : []),
    ...(claims > 0 ? [records('claim', claims)] : []),
  ]
  if (resources > 0 || parts.length === 0) parts.unshift(records('resource', resources))
  const last = parts.pop() ?? ''
  return parts.length > 0 ? `${parts.join(', ')} and ${last}` : last
}
