import { type ContactDraft, emptyContactDraft, type Position } from './contact.ts'
import type { Person } from './resource.ts'

const institutions =
  /\b(?:universit\w*|hospital|h[oô]pital|klinik\w*|clinic|college|institut\w*|cent(?:er|re)|school of medicine|medical school|academy|foundation|health system|health sciences)\b/i
const departments =
  /\b(?:department|dept|division|section|unit|service|program|school|faculty|laborator\w+)\b/i
const emailShape = /[^\s<>,;()]{1,200}@[^\s<>,;()]{1,250}\.[a-z]{2,24}/i

/** An author of a paper as a contact: called as people are called, with ORCID, and with the affiliations the paper gives. */
export function authorAsContact(person: Person): ContactDraft {
  const { name, family, given, suffix, orcid, affiliations = [] } = person
  const called = [given && spaced(given), family, suffix].filter(Boolean).join(' ')
  const [first, ...middle] = given ? spaced(given).split(/\s+/) : []
  const handle = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/.exec(orcid?.toUpperCase() ?? '')?.[0]
  const address = affiliations.map((each) => emailShape.exec(each)?.[0]).find(Boolean)
  const positions = affiliations.slice(0, 3).flatMap((each) => positionOf(each) ?? [])
  return {
    ...emptyContactDraft(family && given ? called : name),
    ...(family ? { family } : {}),
    ...(first ? { given: first } : {}),
    ...(middle.length > 0 ? { middle: middle.join(' ') } : {}),
    credentials: suffix ? [suffix] : [],
    positions,
    emails: address ? [{ address: address.replace(/\.$/, '') }] : [],
    profiles: handle ? [{ platform: 'orcid', handle }] : [],
  }
}

/** `JQ` and `J.Q.` are two initials. */
function spaced(given: string): string {
  const letters = /^(?:\p{Lu}\.?){2,4}$/u.test(given)
    ? given.replace(/\p{Lu}\.?(?=\p{Lu})/gu, '$& ')
    : given
  return letters.trim()
}

/** `Division of Cardiology, Lakeside University Hospital, Durham, NC, USA. ana@a.example.` */
function positionOf(affiliation: string): Position | undefined {
  const parts = affiliation
    .replace(/(?:electronic address|e-?mail):.*$/i, '')
    .replace(emailShape, '')
    .replace(/^\s*(?:From the\s|[a-z\d*†‡§]{1,2}\s(?=\p{Lu}))/u, '')
    .split(/[,;]/)
    .map((part) => part.trim().replace(/\.+$/, '').trim())
    .filter(Boolean)
  const at = parts.findIndex((part) => institutions.test(part))
  const institution = parts[at] ?? parts.find((part) => !departments.test(part)) ?? parts[0]
  if (institution === undefined) return undefined
  const department = parts.find((part) => part !== institution && departments.test(part))
  return { institution, ...(department ? { department } : {}) }
}
