import type { EventExporter } from './eventExporter.ts'
import { exportIcs } from './exportIcs.ts'

/** Every format events can be saved in, in the order they are offered. */
export const eventExporters: readonly EventExporter[] = [exportIcs]
