import { isSpelledSame, mayBeOne, type PersonPrint } from './personPrint.ts'

interface Printed {
  readonly print: PersonPrint
}

/**
 * Whether somebody is among those who are not to be proposed. Where one who was dismissed may be several of those found,
 * only who is spelled the same is: initials never hide two people.
 */
export function isDismissed(
  { print }: Printed,
  found: readonly Printed[],
  dismissed: readonly PersonPrint[],
): boolean {
  return dismissed.some((gone) => {
    if (isSpelledSame(gone, print)) return true
    return mayBeOne(gone, print) && found.filter((one) => mayBeOne(gone, one.print)).length === 1
  })
}
