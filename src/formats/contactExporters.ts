import type { ContactExporter } from './contactExporter.ts'
import { exportContactsCsv } from './exportContactsCsv.ts'
import { exportVcard3, exportVcard4 } from './exportVcard.ts'

/** Every format contacts can be saved in, in the order they are offered. */
export const contactExporters: readonly ContactExporter[] = [
  exportVcard3,
  exportVcard4,
  exportContactsCsv,
]
