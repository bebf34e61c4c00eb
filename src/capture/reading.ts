import type { bareNumber, FoundIdentifiers } from './findIdentifiers.ts'
import type { AddressReading } from './readAddress.ts'
import type { PastedPost } from './readPastedPost.ts'

/** What was found in the text before it is made into a draft; shared by the files of this folder. */
export interface Reading {
  readonly text: string
  readonly links: readonly AddressReading[]
  readonly main: AddressReading | undefined
  readonly post: PastedPost
  readonly isPost: boolean
  readonly hashtags: readonly string[]
  readonly written: FoundIdentifiers
  readonly bare: ReturnType<typeof bareNumber>
}
