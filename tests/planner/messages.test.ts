import fc from 'fast-check'
import { expect, test } from 'vitest'
import { externalLink } from '../../electron/main/security/externalLink.ts'
import templatesFile from '../../resources/message-templates.json' with { type: 'json' }
import guideFile from '../../resources/platform-guide.json' with { type: 'json' }
import { emptyContactDraft } from '../../src/model/contact.ts'
import { messageTemplatesSchema } from '../../src/model/messageTemplate.ts'
import { platformGoals, platformGuideSchema } from '../../src/model/platformGuide.ts'
import { fieldsOf, fillTemplate, findGaps } from '../../src/planner/fillTemplate.ts'
import { longestMailto, mailtoAddress } from '../../src/planner/mailtoAddress.ts'
import { greetingFor } from '../../src/planner/messageValues.ts'
import { suggestPlatforms } from '../../src/planner/suggestPlatforms.ts'

const { templates } = messageTemplatesSchema.parse(templatesFile)
const guide = platformGuideSchema.parse(guideFile).platforms

test('a template keeps as gaps exactly what it has no value for', () => {
  for (const { id, subject, body } of templates) {
    const text = `${subject}\n${body}`
    const gaps = (values: Record<string, string>) =>
      findGaps(fillTemplate(text, values)).map(({ name }) => name)
    expect({ id, gaps: [...new Set(gaps({}))] }).toEqual({ id, gaps: fieldsOf(text) })
    const all = Object.fromEntries(fieldsOf(text).map((name) => [name, 'x']))
    expect({ id, gaps: gaps(all) }).toEqual({ id, gaps: [] })
    expect(text).not.toMatch(/!|\bplease\b/i)
  }
})

test('twelve messages, each with its own name, none longer than a short letter', () => {
  expect(templates).toHaveLength(12)
  expect(new Set(templates.map(({ id }) => id)).size).toBe(12)
  for (const { body } of templates) expect(body.split(/\s+/).length).toBeLessThanOrEqual(140)
})

test('a value that looks like a field or a gap is left as it is', () => {
  expect(fillTemplate('Dear {a}', { a: '{b}' })).toBe('Dear {b}')
  expect(fillTemplate('Dear {a}', { a: '  ' })).toBe('Dear [a]')
})

test('people are addressed by what is known of them', () => {
  const greeting = (more: object) =>
    greetingFor({ ...emptyContactDraft('Miriam Okonkwo'), roles: [], ...more })
  const named = (more: object) => greeting(more).words
  expect(named({})).toBe('Miriam Okonkwo')
  expect(named({ given: 'Miriam' })).toBe('Miriam')
  expect(named({ family: 'Okonkwo', credentials: ['M.D.'] })).toBe('Dr. Okonkwo')
  expect(named({ family: 'Okonkwo', prefix: 'Prof.' })).toBe('Prof. Okonkwo')
  const director = { family: 'Okonkwo', given: 'Miriam', roles: ['program-director'] }
  expect(greeting(director)).toEqual({
    words: 'Dr. Okonkwo',
    because: { kind: 'role', role: 'program-director' },
  })
  expect(greeting({ ...director, credentials: ['MD/PhD'] }).because).toEqual({
    kind: 'degree',
    degree: 'MD',
  })
  expect(greeting({ ...director, prefix: 'Prof.' })).toEqual({ words: 'Prof. Okonkwo' })
  // Which word is the family's is not guessed, and one that the name has no more is a former one.
  const md = { credentials: ['MD'] }
  expect(named({ ...md, name: 'Miriam Okonkwo, MD' })).toBe('Dr. Miriam Okonkwo')
  expect(named({ ...md, name: 'Jan van der Berg' })).toBe('Dr. Jan van der Berg')
  expect(named({ ...md, name: 'Dr. Miriam Okonkwo Jr.' })).toBe('Dr. Miriam Okonkwo Jr.')
  expect(named({ ...md, name: 'Miriam Adeyemi', family: 'Okonkwo' })).toBe('Dr. Miriam Adeyemi')
  expect(named({ ...md, name: 'MIRIAM ÓKONKWO', family: 'Okonkwo' })).toBe('Dr. Okonkwo')
  for (const more of [
    { roles: ['coordinator'] },
    { roles: ['attending'], credentials: ['PA-C'] },
  ]) {
    expect(greeting({ ...director, ...more })).toEqual({
      words: 'Miriam',
      because: { kind: 'unknown' },
    })
  }
})

test('an address for the mail program is one the desktop opens, and says what was written', () => {
  const lines = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 6 })
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), lines, (subject, parts) => {
      const clean = parts.map((part) => part.replace(/[\p{Cc}\p{Cs}]/gu, ''))
      const oneLine = subject.replace(/[\p{Cc}\p{Cs}]/gu, '')
      const address = mailtoAddress('m.okonkwo@saguaro.example', oneLine, clean.join('\n'))
      if (address === null) return
      expect(address.length).toBeLessThanOrEqual(longestMailto)
      const opened = externalLink(address)
      expect(opened).not.toBeNull()
      const query = new URLSearchParams(new URL(opened ?? '').search.replaceAll('+', '%2B'))
      expect(query.get('body')?.replaceAll('\r\n', '\n')).toBe(clean.join('\n'))
    }),
  )
})

test('what is too long for the mail program, and what is no address, is not handed over', () => {
  expect(mailtoAddress('a@b.example', 'x', 'y'.repeat(longestMailto))).toBeNull()
  for (const wrong of ['', 'nobody', 'a@b.example,c@d.example', 'a@b.example?bcc=c@d.example']) {
    expect(mailtoAddress(wrong, 'x', 'y')).toBeNull()
  }
})

test('the guide serves every goal, and the best served come first with their reasons', () => {
  for (const goal of platformGoals) {
    const [first, ...rest] = suggestPlatforms(guide, [goal])
    expect({ goal, strength: first?.reasons[0]?.strength ?? 0 }).toMatchObject({ goal })
    const strengths = [first, ...rest].map((one) => one?.reasons[0]?.strength ?? 0)
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a))
    expect(strengths.length).toBeGreaterThan(0)
    expect(strengths[0]).toBeGreaterThan(0)
  }
  expect(suggestPlatforms(guide, [])).toEqual([])
  expect(suggestPlatforms(guide, ['coursework'])[0]?.advice.platform).toBe('classroom')
  expect(suggestPlatforms(guide, ['find-mentors', 'career'])[0]?.advice.platform).toBe('linkedin')
})
