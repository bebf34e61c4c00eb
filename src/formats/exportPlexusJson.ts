import type { Exporter, LibrarySnapshot } from './exporter.ts'
import { type PlexusEntry, plexusClosing, plexusOpening } from './shared/plexusJson.ts'

/** Everything, notes and raw records included, one resource a line; what importPlexusJson reads again. */
export const exportPlexusJson: Exporter = {
  id: 'plexus-json',
  name: 'Plexus (JSON)',
  extension: 'json',
  drops: [],
  write,
}

function* write(snapshot: LibrarySnapshot): Generator<string, void, undefined> {
  yield plexusOpening({ exportedAt: snapshot.exportedAt, appVersion: snapshot.appVersion })
  let separator = ''
  for (const resource of snapshot.resources) {
    const raw = snapshot.rawRecords.get(resource.id)
    const entry: PlexusEntry = raw
      ? { resource, raw: { format: raw.format, line: raw.line, text: raw.text } }
      : { resource }
    yield `${separator}${JSON.stringify(entry)}`
    separator = ',\n'
  }
  yield plexusClosing
}
