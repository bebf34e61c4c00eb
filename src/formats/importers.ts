import type { AnyImporter } from './importer.ts'
import { importNbib } from './importNbib.ts'
import { importPlexusJson } from './importPlexusJson.ts'
import { importRis } from './importRis.ts'

/** Every format that can be read. Adding one is a file, a line here and a fixture folder. */
export const importers: readonly AnyImporter[] = [importNbib, importRis, importPlexusJson]
