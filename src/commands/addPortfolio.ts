import { mutate } from '../db/mutate.ts'
import type { Portfolio } from '../model/portfolio.ts'
import type { CommandContext } from './context.ts'

/** Adds a portfolio document; answers its id. */
export async function addPortfolio(
  context: CommandContext,
  given: Omit<Portfolio, 'id' | 'createdAt' | 'changedAt'>,
): Promise<string> {
  const id = context.newId()
  const now = context.now().toISOString()
  const label = { code: 'add-records', kind: 'portfolio', count: 1 } as const
  await mutate(context.db, context, label, ['portfolios'], (recorder) =>
    recorder.put('portfolios', { ...given, id, createdAt: now, changedAt: now }),
  )
  return id
}
