import type { EventExporter } from './eventExporter.ts'
import { exportCalendar } from './exportCalendar.ts'

/** Every format events can be saved in, in the order they are offered. */
export const eventExporters: readonly EventExporter[] = [exportCalendar]
