/**
 * The figures of the trials of a full disk, in lines.
 * @param {readonly any[]} outcomes what each trial wrote down
 * @param {readonly string[]} engines on which they were run
 * @param {number} rounds asked for on each
 * @returns {string[]}
 */
export function figureLines(outcomes, engines, rounds) {
  return engines.flatMap((engine) => {
    const own = outcomes.filter((outcome) => outcome.engine === engine)
    const of = (/** @type {string} */ kind) => own.filter((outcome) => outcome.kind === kind)
    return [
      roundsLine(engine, of('round'), rounds),
      ...of('bytes').map(bytesLine),
      openedLine(engine, of('opened')),
      ...of('limits').map(limitsLine),
    ]
  })
}

/** @param {string} engine @param {readonly any[]} met @param {number} asked */
function roundsLine(engine, met, asked) {
  const count = (/** @type {string} */ key) => met.filter((outcome) => outcome[key]).length
  const lost = met.reduce((sum, outcome) => sum + outcome.lost, 0)
  const told = met.flatMap(({ toldButNotSaved }) => toldButNotSaved).length
  return [
    `${engine}: ${met.length} of ${asked} rounds ended`,
    `a write refused in ${count('refused')}`,
    `another asked for with space again in the same run in ${count('askedInSameRun')}`,
    `log mended in ${count('mended')}`,
    `stores lost: ${lost}`,
    `edits told as saved that are not: ${told}`,
  ].join('; ')
}

/** @param {{ engine: string, cuts: number, differing: number }} outcome */
function bytesLine({ engine, cuts, differing }) {
  return `${engine}: log torn at each of its last ${cuts} bytes and mended; differing from another reader: ${differing}`
}

/** @param {string} engine @param {readonly { wrong: readonly string[] }[]} opened */
function openedLine(engine, opened) {
  const wrong = opened.filter((outcome) => outcome.wrong.length > 0).length
  return `${engine}: ${opened.length} torn logs opened and written to after mending; not as they should be: ${wrong}`
}

/** @param {{ engine: string, edits: number, missing: number, isMended: boolean, torn: readonly string[] }} outcome */
function limitsLine({ engine, edits, missing, isMended, torn }) {
  const refused = isMended || torn.length > 0 ? 'a write was refused' : 'writes refused: 0'
  return `${engine}: with the limits as shipped ${edits} edits while the disk filled; ${refused}; edits not saved in the end: ${missing}`
}
