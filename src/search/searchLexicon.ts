import lexiconData from '../../resources/search-lexicon.json' with { type: 'json' }
import { type SearchLexicon, searchLexiconSchema } from '../model/searchLexicon.ts'

/** The words Plexus ships with that are one or mean another (resources/search-lexicon.json). */
export const searchLexicon: SearchLexicon = searchLexiconSchema.parse(lexiconData)
