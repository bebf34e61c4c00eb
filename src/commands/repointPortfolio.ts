import type { Recorder } from '../db/recorder.ts'
import {
  type PortfolioItem,
  type PortfolioSection,
  portfolioTemplates,
} from '../model/portfolio.ts'
import { pointed, type Repointing } from './repointing.ts'

/** Makes experiences, scholarly works and portfolios that name some records name another in their place. */
export async function repointPortfolio(recorder: Recorder, repointing: Repointing): Promise<void> {
  const { table, from, to } = repointing
  const field = table === 'resources' ? 'resourceIds' : 'contactIds'
  const named = await recorder.find('experiences', field, from)
  await recorder.bulkPut(
    'experiences',
    named.map((row) => ({ ...row, [field]: pointed(row[field], repointing) })),
  )
  if (table === 'contacts') {
    const supervised = await recorder.find('experiences', 'supervisorId', from)
    await recorder.bulkPut(
      'experiences',
      supervised.map((row) => ({ ...row, supervisorId: to })),
    )
  } else {
    const works = await recorder.find('scholarlyWorks', 'resourceId', from)
    await recorder.bulkPut(
      'scholarlyWorks',
      works.map((row) => ({ ...row, resourceId: to })),
    )
  }
  // Portfolios are few, and what they list has no index: all are looked through.
  const portfolios = await recorder.find('portfolios', 'template', portfolioTemplates)
  await recorder.bulkPut(
    'portfolios',
    portfolios.map((row) => ({
      ...row,
      sections: row.sections.map((section) => repointedSection(section, repointing)),
    })),
  )
}

/** Of two items that become one, the one that shares less stands: a tick is never set by a merge. */
function repointedSection(
  section: PortfolioSection,
  { table, from, to }: Repointing,
): PortfolioSection {
  if (section.kind !== table) return section
  const items = new Map<string, PortfolioItem>()
  for (const item of section.items) {
    const id = from.includes(item.id) ? to : item.id
    const before = items.get(id)
    items.set(id, {
      id,
      shared: item.shared && (before?.shared ?? true),
      ...(item.withPrivate && (before?.withPrivate ?? true) ? { withPrivate: true } : {}),
    })
  }
  return { ...section, items: [...items.values()] }
}
