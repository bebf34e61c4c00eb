import type { ContactFacts } from './contactFacts.ts'
import { withoutOneLetter } from './editDistance.ts'
import { looseName } from './foldName.ts'
import { nicknameGroups } from './nicknames.ts'

const shortestMisprint = 5

/** The keys under which a contact is compared with others: whoever shares none is surely another. */
export function contactBlockKeys(facts: ContactFacts): string[] {
  const { name, emails, phones, profiles, sourceKeys, birthday } = facts
  return [
    ...nameKeys(facts),
    ...emails.filter(({ shared }) => !shared).map(({ address }) => `@${address}`),
    ...emails.filter(({ local }) => local.length >= 6).map(({ local }) => `l ${local}`),
    ...phones.map((phone) => `t ${phone.replace(/\D/g, '').slice(-10)}`),
    ...[...profiles.values()].flat(),
    ...sourceKeys,
    ...(birthday.length >= 6 && name.given ? [`b ${birthday} ${name.given[0]}`] : []),
  ]
}

function nameKeys({ name, institutions }: ContactFacts): string[] {
  const { given, family } = name
  const families = [...new Set([family, ...name.former, ...name.familyWords])].filter(Boolean)
  const called = [given, name.nickname, ...name.middles.filter((middle) => middle.length > 2)]
  const initials = [...new Set(called.map((word) => word[0] ?? ''))]
  const keys = [`n ${name.sorted}`]
  for (const each of families) {
    for (const initial of initials) keys.push(`f ${each} ${initial}`)
    for (const group of nicknameGroups(given)) keys.push(`g ${each} ${group}`)
  }
  if (given.length > 1) {
    keys.push(...misprintKeys(family, looseName(given)))
    // A family name changed by marriage leaves the given name and where someone works.
    for (const [word] of institutions) if (word) keys.push(`i ${given} ${word}`)
  }
  return keys
}

function misprintKeys(family: string, given: string): string[] {
  const keys: string[] = []
  if (family.length >= shortestMisprint) {
    for (const part of withoutOneLetter(family)) keys.push(`m ${given} ${part}`)
  }
  return keys
}
