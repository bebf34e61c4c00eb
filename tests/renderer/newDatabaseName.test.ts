import { describe, expect, it } from 'vitest'
import { nextDatabaseName } from '../../renderer/recovery/newDatabaseName.ts'

describe('nextDatabaseName', () => {
  it('comes after every library there is', () => {
    expect(nextDatabaseName(['plexus-1'])).toBe('plexus-2')
    expect(nextDatabaseName(['plexus-9', 'plexus-10', 'plexus-2'])).toBe('plexus-11')
  })

  it('pays no heed to databases that are no library', () => {
    expect(nextDatabaseName(['plexus-1', '__dbnames', 'plexus-7-old', ''])).toBe('plexus-2')
  })
})
