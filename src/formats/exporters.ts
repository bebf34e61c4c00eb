import { exportCsv } from './exportCsv.ts'
import type { Exporter } from './exporter.ts'
import { exportPlexusJson } from './exportPlexusJson.ts'
import { exportRis } from './exportRis.ts'
import { exportSharePack } from './exportSharePack.ts'

/** Every format a library can be saved in, in the order they are offered. */
export const exporters: readonly Exporter[] = [
  exportRis,
  exportCsv,
  exportSharePack,
  exportPlexusJson,
]
