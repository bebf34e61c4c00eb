import type { CareReading } from './careContext.ts'
import { mosaicOf, riskOf } from './mosaic.ts'
import { inOrder, withoutRivals } from './rivals.ts'
import { rulePackVersion } from './rulePack.ts'
import { addressRules } from './rules/addresses.ts'
import { ageRules, exactAgeRules } from './rules/ages.ts'
import { bareNameRules } from './rules/bareNames.ts'
import { emailRules, faxRules, ipRules, phoneRules } from './rules/contacts.ts'
import { dateRules, recencyRules } from './rules/dates.ts'
import { daysByWordRules } from './rules/daysByWord.ts'
import { bodyPrintRules, imageRules } from './rules/images.ts'
import { looseNumberRules } from './rules/looseNumbers.ts'
import { relatedNameRules, statedNameRules, titleNameRules } from './rules/names.ts'
import { namesByFormRules } from './rules/namesByForm.ts'
import {
  accountRules,
  deviceRules,
  licenceRules,
  planRules,
  recordRules,
  ssnRules,
  subjectRules,
  vehicleRules,
} from './rules/numbers.ts'
import { otherScriptRules } from './rules/otherScripts.ts'
import { employerRules, familyRules, narrativeRules, roleRules } from './rules/people.ts'
import { placeRules } from './rules/places.ts'
import { adviceRules, consentRules, disrespectRules } from './rules/professional.ts'
import { rarityRules } from './rules/rarity.ts'
import { roomRules } from './rules/rooms.ts'
import type { Rule, Scene } from './rules/rule.ts'
import { strangeNameRules } from './rules/strangeNames.ts'
import { tagNameRules } from './rules/tagNames.ts'
import { unitRules } from './rules/units.ts'
import { unlistedNameRules } from './rules/unlistedNames.ts'
import type { Finding, ScanContext, ScanPart, ScanResult } from './scanTypes.ts'
import { placesOf, sceneOf } from './scene.ts'
import { weighedByStory } from './whoseStory.ts'

const rulePackYear = Number(rulePackVersion.slice(0, 4))

/** Every rule, those that name their number first: where two identifiers claim the same digits, the first keeps them. */
export const scanRules: readonly Rule[] = [
  ...ssnRules,
  ...faxRules,
  ...deviceRules,
  ...vehicleRules,
  ...licenceRules,
  ...accountRules,
  ...planRules,
  ...recordRules,
  ...looseNumberRules,
  ...phoneRules,
  ...ipRules,
  ...emailRules,
  ...addressRules,
  ...titleNameRules,
  ...statedNameRules,
  ...relatedNameRules,
  ...bareNameRules,
  ...unlistedNameRules,
  ...strangeNameRules,
  ...namesByFormRules,
  ...tagNameRules,
  ...otherScriptRules,
  ...placeRules,
  ...ageRules,
  ...dateRules,
  ...daysByWordRules,
  ...subjectRules,
  ...recencyRules,
  ...unitRules,
  ...roomRules,
  ...rarityRules,
  ...exactAgeRules,
  ...roleRules,
  ...familyRules,
  ...narrativeRules,
  ...employerRules,
  ...imageRules,
  ...bodyPrintRules,
  ...consentRules,
  ...disrespectRules,
  ...adviceRules,
]

/**
 * Looks for what could let somebody recognise a patient, offline and by rules. `findings` come in the order of the
 * parts and of the text. A post without findings is one in which no known pattern was found: rules of this kind miss
 * a part of what they look for.
 */
export function scan(text: string, context: ScanContext = {}): ScanResult {
  const disabled = new Set(context.disabledRules)
  const rules = scanRules.filter(({ id }) => !disabled.has(id))
  const body = scanPart(text, 'text', 0, rules, context)
  const parts = [
    body,
    ...(context.altTexts ?? []).map((alt, at) => scanPart(alt, 'alt-text', at, rules, context)),
    ...(context.fileNames ?? []).map((name, at) =>
      scanPart(spacedFileName(name), 'file-name', at, rules, context),
    ),
  ]
  const findings = parts
    .flatMap((part) => part.findings)
    .filter(
      ({ label, rule }) =>
        !(label === 'Q_CONSENT' && context.consentRecorded) && !disabled.has(rule),
    )
  const pictures = picturesIn(context)
  const mosaic = mosaicOf(findings, {
    patient: parts.some(({ aboutPatient }) => aboutPatient),
    placeInProfile: placeInProfile(context),
    pictures,
  })
  return {
    risk: riskOf(findings, mosaic),
    findings,
    mosaic,
    imagesToCheck: pictures || findings.some(({ label }) => label === 'PHOTO'),
    rulePackVersion,
  }
}

function picturesIn({ images = 0, altTexts = [], fileNames = [] }: ScanContext): boolean {
  return images + altTexts.length + fileNames.length > 0
}

const institutionWord =
  /\b(?:hospital|medical (?:center|centre|college|school)|med center|clinic|health(?:care)?(?: system)?|university|school of medicine|college of medicine|\w{2,12}med|infirmary|va\b|nhs trust|children's)\b|@[\w.]{2,30}/i

/** The bio, the handle or the settings tell where the author works. */
function placeInProfile({ ownInstitutions = [], bio = '', handle = '' }: ScanContext): boolean {
  return (
    ownInstitutions.some((name) => name.trim() !== '') ||
    institutionWord.test(bio) ||
    /hosp|clinic|med(?:center|ctr)|health/i.test(handle)
  )
}

/** `IMG_mrs-delgado.jpg`: the marks between words of a file name are spaces to the rules. */
function spacedFileName(name: string): string {
  return name.replace(/[_+]|(?<=\p{L})[-.](?=\p{L})/gu, ' ')
}

interface PartScan {
  readonly findings: readonly Finding[]
  readonly aboutPatient: boolean
}

function scanPart(
  text: string,
  part: ScanPart,
  partIndex: number,
  rules: readonly Rule[],
  context: ScanContext,
): PartScan {
  const scene = sceneOf(text, context, context.year ?? rulePackYear)
  const found = [
    ...rules.flatMap((rule) => findingsOf(rule, scene, part, partIndex)),
    ...patientFindings(scene, part, partIndex),
    ...ownPlaces(scene, part, partIndex),
  ]
  const kept = weighedByStory(withoutRivals(found, text.length), scene)
  return { findings: inOrder(kept), aboutPatient: scene.aboutPatient }
}

function findingsOf(rule: Rule, scene: Scene, part: ScanPart, partIndex: number): Finding[] {
  const { id, label, why, help, grade } = rule
  return rule.finder.find(scene).flatMap((span) => {
    const { start, end } = trimmed(scene.plain.cased, span.start, span.end)
    const severity = grade[scene.careAt(start)]
    if (severity === undefined || end <= start) return []
    return [{ label, start, end, severity, rule: id, why, help, part, partIndex }]
  })
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to]
  while (end > start && /[\s,;:!?]/.test(text[end - 1] ?? '')) end -= 1
  while (start < end && /\s/.test(text[start] ?? '')) start += 1
  return { start, end }
}

function patientFindings(scene: CareReading, part: ScanPart, partIndex: number): Finding[] {
  return scene.patientSpans.map(({ start, end }) => ({
    label: 'Q_PATIENT',
    start,
    end,
    severity: 'note',
    rule: 'patient.spoken-of',
    why: 'speaks-of-a-patient',
    help: ['composite-and-say-so', 'ask-for-written-consent'],
    part,
    partIndex,
  }))
}

/** The author's own hospital or school, where the post names it. */
function ownPlaces(scene: Scene & CareReading, part: ScanPart, partIndex: number): Finding[] {
  return (scene.context.ownInstitutions ?? [])
    .flatMap((name) => placesOf(scene.plain.lower, name))
    .map(({ start, end }) => ({
      label: 'Q_PLACE',
      start,
      end,
      severity: scene.careAt(start) === 'patient' ? 'warn' : 'note',
      rule: 'place.own-institution',
      why: 'where-care-is-given',
      help: ['drop-the-place', 'ask-the-institution'],
      part,
      partIndex,
    }))
}
