import { describe, expect, it } from 'vitest'
import { inTurn, nothingUnderWay, underWay } from '../../renderer/state/underWay.ts'

/** Work that ends when it is told to. */
function held() {
  let end = () => {}
  let fail = () => {}
  const ended = new Promise<string>((resolve, reject) => {
    end = () => resolve('done')
    fail = () => reject(new Error('refused'))
  })
  return { work: () => ended, end, fail }
}

describe('underWay', () => {
  it('is waited for until the last has ended, well or not, and one begun meanwhile too', async () => {
    const [first, second, third] = [held(), held(), held()]
    const order: string[] = []
    const answers = [underWay(first.work), underWay(second.work).catch(() => 'failed')]
    const waited = nothingUnderWay().then(() => order.push('nothing'))
    second.fail()
    await answers[1]
    answers.push(underWay(third.work))
    first.end()
    await answers[0]
    order.push('third ends')
    third.end()
    await waited
    expect(order).toEqual(['third ends', 'nothing'])
    expect(await Promise.all(answers)).toEqual(['done', 'failed', 'done'])
  })

  it('holds nobody up where nothing is', async () => {
    await expect(nothingUnderWay()).resolves.toBeUndefined()
  })
})

describe('inTurn', () => {
  it('begins a work when all that was given before has ended, one that failed too', async () => {
    const [first, second] = [held(), held()]
    const order: string[] = []
    const noting = (name: string, work: () => Promise<string>) => () => {
      order.push(`${name} begins`)
      return work().finally(() => order.push(`${name} ends`))
    }
    const answers = [
      inTurn(noting('first', first.work)).catch(() => 'failed'),
      inTurn(noting('second', second.work)),
      inTurn(noting('third', async () => 'third')),
    ]
    second.end()
    await Promise.resolve()
    first.fail()
    expect(await Promise.all(answers)).toEqual(['failed', 'done', 'third'])
    expect(order).toEqual(
      ['first', 'second', 'third'].flatMap((one) => [`${one} begins`, `${one} ends`]),
    )
  })
})
