import { importBibtex } from './importBibtex.ts'
import { importContactsCsv } from './importContactsCsv.ts'
import type { AnyImporter } from './importer.ts'
import { importGoogleContacts } from './importGoogleContacts.ts'
import { importIcs } from './importIcs.ts'
import { importLinkedInConnections } from './importLinkedInConnections.ts'
import { importNbib } from './importNbib.ts'
import { importOutlookContacts } from './importOutlookContacts.ts'
import { importPlexusJson } from './importPlexusJson.ts'
import { importRis } from './importRis.ts'
import { importSharePack } from './importSharePack.ts'
import { importThunderbirdContacts } from './importThunderbirdContacts.ts'
import { importVcard } from './importVcard.ts'
import { importYahooContacts } from './importYahooContacts.ts'

/** Every format that can be read. Adding one is a file, a line here and a fixture folder. */
export const importers: readonly AnyImporter[] = [
  importNbib,
  importRis,
  importBibtex,
  importPlexusJson,
  importSharePack,
  importVcard,
  importIcs,
  importLinkedInConnections,
  importGoogleContacts,
  importOutlookContacts,
  importThunderbirdContacts,
  importYahooContacts,
  importContactsCsv,
]
