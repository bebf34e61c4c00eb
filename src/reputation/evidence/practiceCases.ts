import casesFile from '../../../resources/practice-cases.json' with { type: 'json' }
import { practiceCasesSchema } from '../../model/evidenceTable.ts'

/** Short posts to practise on, with their date and where the principles come from. */
export const practiceCases = practiceCasesSchema.parse(casesFile)
