import wordData from '../../resources/hashtag-words.json'
import specialtiesData from '../../resources/specialties.json'
import { hashtagWordsSchema } from '../../src/model/network.ts'
import { specialtyListSchema } from '../../src/model/specialty.ts'
import { tagSplitter } from '../../src/planner/posts/suggestCapitals.ts'

/** How hashtags of medicine are written: the shipped words, and the tags of every specialty. */
export const tagSpelling = tagSplitter(
  hashtagWordsSchema.parse(wordData),
  specialtyListSchema.parse(specialtiesData).specialties.flatMap(({ hashtags }) => hashtags),
)
