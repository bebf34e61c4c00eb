/** The columns that are read, by their names in the file of Retraction Watch that Crossref publishes; others are passed over. */
export const retractionColumns = {
  kind: 'RetractionNature',
  date: 'RetractionDate',
  noticeDoi: 'RetractionDOI',
  doi: 'OriginalPaperDOI',
  pmid: 'OriginalPaperPubMedID',
  reason: 'Reason',
} as const

/** Whether a text begins as the list does: its first line names the columns that say what happened to which paper. */
export function isRetractionCsv(head: string): boolean {
  const [first = ''] = head.replace(/^\uFEFF/, '').split(/\r?\n/, 1)
  return first.includes(retractionColumns.kind) && first.includes(retractionColumns.doi)
}
