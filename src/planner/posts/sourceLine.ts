import type { Resource } from '../../model/resource.ts'
import { addressOf, shortCitation } from './shortCitation.ts'

/** A source as it stands at the end of a post: who, where and when in short, and the address below. */
export function sourceLine(resource: Resource): string {
  return [shortCitation(resource) || resource.title, addressOf(resource) ?? '']
    .filter((line) => line !== '')
    .join('\n')
}
