import cadenceData from '../../resources/cadence.json' with { type: 'json' }
import { type CadenceFile, cadenceFileSchema } from '../model/cadence.ts'

/** The rhythms shipped with the program; the user's own, kept in the settings, come in their place. */
export const cadenceDefaults: CadenceFile = cadenceFileSchema.parse(cadenceData)
