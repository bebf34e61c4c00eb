import { RecordGoneError } from '../db/recordGone.ts'
import type { Portfolio, PortfolioItem, PortfolioSection } from '../model/portfolio.ts'
import { changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

/** Changes fields of one portfolio document. */
export async function editPortfolio(
  context: CommandContext,
  id: string,
  patch: Patch<Omit<Portfolio, 'id' | 'createdAt' | 'changedAt'>>,
): Promise<void> {
  await changeOne(context, id, (portfolio) => patchedRow(portfolio, patch))
}

/** Changes fields of one section; one that is not there is not added: throws RecordGoneError. */
export async function editSection(
  context: CommandContext,
  id: string,
  sectionId: string,
  patch: Patch<Omit<PortfolioSection, 'id' | 'kind'>>,
): Promise<void> {
  await changeOne(context, id, (portfolio) =>
    withSection(portfolio, sectionId, (section) => patchedRow(section, patch)),
  )
}

/** Moves a section to another place in the order, counted without it; beyond the ends is at the end. */
export async function moveSection(
  context: CommandContext,
  id: string,
  sectionId: string,
  place: number,
): Promise<void> {
  await changeOne(context, id, (portfolio) => {
    const moved = portfolio.sections.find((section) => section.id === sectionId)
    if (!moved) throw new RecordGoneError()
    const others = portfolio.sections.filter((section) => section !== moved)
    const at = Math.min(Math.max(place, 0), others.length)
    return patchedRow(portfolio, {
      sections: [...others.slice(0, at), moved, ...others.slice(at)],
    })
  })
}

/** Notes what was ticked for one record of a section. */
export async function tickItem(
  context: CommandContext,
  id: string,
  sectionId: string,
  item: PortfolioItem,
): Promise<void> {
  await changeOne(context, id, (portfolio) =>
    withSection(portfolio, sectionId, (section) => {
      const isThere = section.items.some((one) => one.id === item.id)
      const items = isThere
        ? section.items.map((one) => (one.id === item.id ? item : one))
        : [...section.items, item]
      return patchedRow(section, { items })
    }),
  )
}

function withSection(
  portfolio: Portfolio,
  sectionId: string,
  change: (section: PortfolioSection) => PortfolioSection,
): Portfolio {
  if (!portfolio.sections.some(({ id }) => id === sectionId)) throw new RecordGoneError()
  return patchedRow(portfolio, {
    sections: portfolio.sections.map((one) => (one.id === sectionId ? change(one) : one)),
  })
}

function changeOne(
  context: CommandContext,
  id: string,
  change: (portfolio: Portfolio) => Portfolio,
): Promise<void> {
  return changeRecords(
    context,
    'portfolios',
    [id],
    ([row]) => ({ code: 'edit-record', kind: 'portfolio', name: row?.name ?? '' }),
    change,
  )
}
