/** What somebody is or where: never a given name, and rarely a family name. */
const roles = new Set(
  (
    'fellow resident intern attending professor director coordinator administrator manager chairman chairwoman ' +
    'chairperson physician surgeon nurse student researcher scientist investigator specialist consultant registrar ' +
    'hospitalist intensivist president editor secretary faculty candidate lecturer instructor preceptor educator ' +
    'department dept hospital clinic university college school institute medical residency fellowship program programme ' +
    'postdoc postdoctoral undergraduate premed retired emeritus emerita founder ceo cmo practitioner therapist pharmacist'
  ).split(' '),
)

/** Those that are names as well: a position only beside another word, or behind a whole name. */
const alsoNames = new Set(
  'dean chief chair associate assistant senior junior vice head lead co'.split(' '),
)

const fields =
  /(?:ology|ologist|iatry|iatrist|iatrics|iatrician|surgery|medicine|anesthesia|anaesthesia|obstetrics|oncology|radiography)$/

/** `PGY-2`, `MS3`, `OMS-IV`, `M4`, `CA-1`: a year of training. */
const trainingYear = /^(?:pgy|oms|ms|m|r|ca|f)-?(?:\d|iv|i{1,3})$/

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '')
}

/** Whether a word alone says what somebody does: *Fellow*, *Cardiology*, *PGY-2*. */
export function isRoleWord(word: string): boolean {
  const letters = plain(word)
  return roles.has(letters) || fields.test(letters) || trainingYear.test(letters)
}

/**
 * Whether words that stand behind a name, or in brackets after it, are what somebody is or where rather than a part of the
 * name: `Fellow`, `Chief Resident`, `Class of 2027`, `Lakeside Hospital`. Behind a whole name *Dean* is one as well.
 */
export function isPosition(words: string, behindWholeName: boolean): boolean {
  const parts = words.split(/[\s/&]+/).filter(Boolean)
  if (parts.some(isRoleWord) || /\bclass of \d{4}\b/i.test(words)) return true
  const weak = parts.filter((part) => alsoNames.has(plain(part)))
  return weak.length > 0 && (behindWholeName || weak.length > 1)
}
