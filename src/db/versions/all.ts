import type { SchemaVersion } from './schemaVersion.ts'
import { v1 } from './v1.ts'
import { v2 } from './v2.ts'
import { v3 } from './v3.ts'
import { v4 } from './v4.ts'
import { v5 } from './v5.ts'
import { v6 } from './v6.ts'

/** Every released shape of the database, oldest first. */
export const schemaVersions: readonly SchemaVersion[] = [v1, v2, v3, v4, v5, v6]

/** The shape this program writes. */
export const latestVersion = schemaVersions.reduce(
  (latest, { version }) => Math.max(latest, version),
  0,
)
