import { type Resource, type ResourceDraft, resourceDraftSchema } from '../model/resource.ts'
import type { Importer, ImportProblem, ParsedRecord, SourceFile } from './importer.ts'
import { fitDraft } from './shared/fitDraft.ts'
import { webAddress } from './shared/identifierForms.ts'
import { type JsonElement, jsonElements } from './shared/jsonElements.ts'
import { problemAt, readRecord, unreadRecord } from './shared/parsedRecord.ts'
import {
  type PlexusEntry,
  plexusClosing,
  plexusEntrySchema,
  plexusFormat,
  plexusOpening,
  plexusVersion,
} from './shared/plexusJson.ts'

/** How far into a file its format and version are looked for; our own files have them in the first line. */
const headerLength = 4096

/** Reads what Plexus exports, by the schema it is exported with (see shared/plexusJson.ts). */
export const importPlexusJson: Importer = {
  id: 'plexus-json',
  target: 'resources',
  name: 'Plexus (JSON)',
  extensions: ['json'],
  recognises,
  parse,
  refuses,
  joinRaw: (records) => `${plexusOpening({})}${records.join(',\n')}${plexusClosing}`,
}

function recognises(head: string): 'certain' | 'possible' | 'no' {
  const opening = head.slice(0, headerLength).replace(/^\uFEFF/, '')
  if (!/^\s*\{/.test(opening)) return 'no'
  return new RegExp(`"format"\\s*:\\s*"${plexusFormat}"`).test(opening) ? 'certain' : 'no'
}

function refuses(head: string): 'newer-version' | undefined {
  const version = /"version"\s*:\s*(\d{1,9})/.exec(head.slice(0, headerLength))?.[1]
  return Number(version) > plexusVersion ? 'newer-version' : undefined
}

function* parse(file: SourceFile): Generator<ParsedRecord, void, undefined> {
  let found = false
  for (const element of jsonElements(file.text, 'records')) {
    found = true
    yield recordOf(element)
  }
  if (!found && !/"records"\s*:\s*\[\s*\]/.test(file.text)) {
    yield unreadRecord('unreadable-record', 1, file.text)
  }
}

function recordOf({ text, line, whole }: JsonElement): ParsedRecord {
  if (!whole) return unreadRecord('cut-off-record', line, text)
  const read = entryFrom(text)
  if (!read) return unreadRecord('unreadable-record', line, text)
  const { entry, cut } = read
  if (entry.resource.title.trim() === '') return unreadRecord('missing-title', line, text)
  const { resource, warnings } = openable(entry.resource, line)
  const record = readRecord<'resources'>(draftOf(resource), { text, line }, [
    ...warnings,
    ...cut.map((value) => problemAt('field-too-long', line, value)),
  ])
  return 'draft' in record ? { ...record, whole: { saved: resource, raw: entry.raw } } : record
}

function entryFrom(text: string): { entry: PlexusEntry; cut: readonly string[] } | undefined {
  try {
    const given: unknown = JSON.parse(text)
    if (typeof given !== 'object' || given === null || !('resource' in given)) return undefined
    if (typeof given.resource !== 'object' || given.resource === null) return undefined
    const { fitted, cut } = fitDraft(given.resource)
    const entry = plexusEntrySchema.safeParse({ ...given, resource: fitted })
    return entry.success ? { entry: entry.data, cut } : undefined
  } catch {
    return undefined
  }
}

/** The resource without an address that is not one of the web's. */
function openable(
  resource: Resource,
  line: number,
): { resource: Resource; warnings: ImportProblem[] } {
  const { url, ...rest } = resource
  if (url === undefined || webAddress(url) !== undefined) return { resource, warnings: [] }
  return { resource: rest, warnings: [problemAt('not-a-web-address', line, url)] }
}

/** What any importer hands over of a resource; the rest of it goes along as `whole`. */
function draftOf(resource: Resource): ResourceDraft {
  return resourceDraftSchema.parse(resource)
}
