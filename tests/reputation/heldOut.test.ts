import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scan } from '../../src/reputation/scan.ts'
import { ownDrafts, readLabelledDrafts, writtenAgain, writtenApart } from '../bench/deidDrafts.ts'
import { type DeidScore, scoreDrafts } from '../bench/deidScore.ts'

const files = {
  ...ownDrafts,
  shared: resolve(import.meta.dirname, '../../../shared/data/deid-drafts.jsonl'),
}

function scoreOf(file: string): DeidScore {
  return scoreDrafts(readLabelledDrafts(file), (text) => {
    const { findings, risk } = scan(text)
    return {
      found: findings,
      high: risk === 'high',
      blocks: findings.some(({ severity }) => severity === 'block'),
      warns: findings.some(({ severity }) => severity === 'warn'),
    }
  })
}

describe('the acceptance bar', () => {
  test.for(Object.entries(files))('is met on the %s drafts', ([name, file], { skip }) => {
    const drafts = readLabelledDrafts(file)
    skip(name === 'shared' && drafts.length === 0, `${file} is absent: its drafts are not scored`)
    const score = scoreOf(file)
    const { byLabel: _, ...figures } = score
    process.stdout.write(`\n${name}, ${drafts.length} drafts: ${JSON.stringify(figures)}\n`)
    expect(score.structured).toBeGreaterThanOrEqual(0.98)
    expect(score.dates).toBeGreaterThanOrEqual(0.9)
    expect(score.names).toBeGreaterThanOrEqual(0.85)
    expect(score.cleanBlocked).toBeLessThanOrEqual(0.05)
    expect(score.cleanWarned).toBeLessThanOrEqual(0.2)
    const hasMosaic = drafts.some(({ risk }) => risk === 'high')
    expect(hasMosaic ? score.mosaicHigh : 1).toBeGreaterThanOrEqual(0.85)
  })
})

test('what was learned from drafts that were written apart is not lost', () => {
  const { byLabel, ...figures } = scoreOf(writtenApart)
  process.stdout.write(`\nwritten apart: ${JSON.stringify(figures)}\n`)
  expect(figures.structured).toBeGreaterThanOrEqual(0.96)
  expect(figures.dates).toBeGreaterThanOrEqual(0.96)
  expect(figures.names).toBeGreaterThanOrEqual(0.9)
  expect(figures.cleanBlocked).toBeLessThanOrEqual(0.04)
  expect(figures.cleanWarned).toBeLessThanOrEqual(0.1)
  const { found = 0, all = 1 } = byLabel.get('GEO') ?? {}
  expect(found / all).toBeGreaterThanOrEqual(0.8)
})

test('what is found in drafts of rarer voices does not become less, nor what is blocked without cause more', () => {
  const { byLabel: _, ...figures } = scoreOf(writtenAgain)
  process.stdout.write(`\nwritten again: ${JSON.stringify(figures)}\n`)
  expect(figures.structured).toBeGreaterThanOrEqual(0.72)
  expect(figures.dates).toBeGreaterThanOrEqual(0.75)
  expect(figures.names).toBeGreaterThanOrEqual(0.79)
  expect(figures.cleanBlocked).toBeLessThanOrEqual(0.1)
  expect(figures.cleanWarned).toBeLessThanOrEqual(0.22)
})

test('the drafts of both sets are many, and none stands in both', () => {
  const [development, heldOut] = [ownDrafts.development, ownDrafts.heldOut].map(readLabelledDrafts)
  expect((development?.length ?? 0) + (heldOut?.length ?? 0)).toBeGreaterThan(800)
  const texts = new Set(development?.map(({ text }) => text))
  expect(heldOut?.filter(({ text }) => texts.has(text))).toEqual([])
})
