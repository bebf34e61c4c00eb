import { describe, expect, it } from 'vitest'
import listed from '../../resources/specialties.json' with { type: 'json' }
import { specialtyListSchema } from '../../src/model/specialty.ts'
import { findSpecialties } from '../../src/search/findSpecialties.ts'
import { ownFirst } from '../../src/search/ownFirst.ts'

const { specialties } = specialtyListSchema.parse(listed)

describe('a specialty typed', () => {
  it.each([
    ['peds', 'pediatrics'],
    ['paediatrics', 'pediatrics'],
    ['EM', 'emergency_medicine'],
    ['OB-GYN', 'obgyn'],
    ['ob gyn', 'obgyn'],
    ['obgyn', 'obgyn'],
    ['gynaecology', 'obgyn'],
    ['heme/onc', 'hematology_oncology'],
    ['haematology', 'hematology_oncology'],
    ['heme', 'hematology_oncology'],
    ['ENT', 'otolaryngology'],
    ['anesthesia', 'anesthesiology'],
    ['anaesthesia', 'anesthesiology'],
    ['IM', 'internal_medicine'],
    ['FM', 'family_medicine'],
    ['cardiology', 'cardiology'],
    ['ortho', 'orthopaedics'],
    ['orthopedic', 'orthopaedics'],
    ['PM&R', 'pmr'],
    ['neck head', 'otolaryngology'],
  ])('as %s is %s first', (typed, id) => {
    expect(findSpecialties(typed, specialties)[0]?.id).toBe(id)
  })

  it('is none where nothing is called so, and all where nothing is typed', () => {
    expect(findSpecialties('astrology', specialties)).toEqual([])
    expect(findSpecialties('?', specialties)).toEqual([])
    expect(findSpecialties(' ', specialties)).toEqual(specialties)
  })
})

describe('specialties offered', () => {
  it("are one's own first, then the rest, each by the alphabet, none of them twice", () => {
    const ids = ownFirst(specialties, ['neurology', 'cardiology', 'unheard_of']).map(({ id }) => id)
    expect(ids.slice(0, 4)).toEqual(['cardiology', 'neurology', 'addiction', 'allergy_immunology'])
    expect(ids.at(-1)).toBe('vascular_surgery')
    expect(new Set(ids).size).toBe(specialties.length)
    expect(ids).toHaveLength(specialties.length)
  })
})
