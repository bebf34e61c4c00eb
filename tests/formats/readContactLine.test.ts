import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readContactLine } from '../../src/formats/readContactLine.ts'
import { contactDraftSchema } from '../../src/model/contact.ts'

test('name, degrees, institution and address from one line', () => {
  expect(
    readContactLine('Miriam Okonkwo, MD, Saguaro Medical Center m.okonkwo@saguaro.example'),
  ).toMatchObject({
    name: 'Miriam Okonkwo',
    given: 'Miriam',
    family: 'Okonkwo',
    credentials: ['MD'],
    positions: [{ institution: 'Saguaro Medical Center' }],
    emails: [{ address: 'm.okonkwo@saguaro.example' }],
  })
})

test('a title stands between degrees and institution; numbers and links anywhere', () => {
  expect(
    readContactLine(
      'Dr. Ada Lindholm, MD PhD, Clerkship director, Desert Neuro +1 520 555 0134 https://orcid.org/0000-0002-1825-0097',
    ),
  ).toMatchObject({
    family: 'Lindholm',
    credentials: ['MD', 'PhD'],
    positions: [{ title: 'Clerkship director', institution: 'Desert Neuro' }],
    phones: [{ e164: '+15205550134' }],
    profiles: [{ platform: 'orcid', handle: '0000-0002-1825-0097' }],
  })
})

test('a signature of several lines', () => {
  expect(
    readContactLine(
      'Tomasz Wierzba, DO\nProgram director\nMesa Valley Neurology\nt.w@mesa.example',
    ),
  ).toMatchObject({
    name: 'Tomasz Wierzba',
    positions: [{ title: 'Program director', institution: 'Mesa Valley Neurology' }],
  })
})

test('the link of a profile alone gives the name it spells out', () => {
  expect(readContactLine('https://www.linkedin.com/in/miriam-okonkwo/')).toMatchObject({
    name: 'Miriam Okonkwo',
    family: 'Okonkwo',
    profiles: [{ platform: 'linkedin', handle: 'miriam-okonkwo' }],
  })
  expect(readContactLine('https://x.com/neurofan')).toMatchObject({ name: 'neurofan' })
  expect(readContactLine('m.okonkwo@saguaro.example')).toMatchObject({ name: 'M Okonkwo' })
})

test('nothing is read from nothing, and whatever is typed gives a draft that can be kept', () => {
  expect(readContactLine('')).toBeUndefined()
  expect(readContactLine(' , ;')).toBeUndefined()
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (line) => {
      expect(contactDraftSchema.optional().safeParse(readContactLine(line)).success).toBe(true)
    }),
  )
})
