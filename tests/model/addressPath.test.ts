import fc from 'fast-check'
import { expect, test } from 'vitest'
import { profileAddress } from '../../renderer/people/profileAddress.ts'
import { doiAddress } from '../../src/capture/findDois.ts'
import { addressPath } from '../../src/model/addressPath.ts'
import { type ProfilePlatform, profilePlatforms } from '../../src/model/contact.ts'

/** Texts as a file may hold them, with halves of characters. */
const anything = fc.string({ unit: 'binary' }).map((text) => `${text}\ud83d`)

test('a path keeps its slashes, and what would end it is encoded', () => {
  expect(addressPath('10.1000/a b?c#d')).toBe('10.1000/a%20b%3Fc%23d')
})

test('half a character is replaced, and the address can be opened', () => {
  expect(addressPath('a\ud83d')).toBe('a%EF%BF%BD')
  fc.assert(
    fc.property(anything, fc.constantFrom(...profilePlatforms), (text, platform) => {
      expect(URL.canParse(doiAddress(text))).toBe(true)
      expect(() =>
        profileAddress({ platform: platform as ProfilePlatform, handle: text }),
      ).not.toThrow()
    }),
  )
})
