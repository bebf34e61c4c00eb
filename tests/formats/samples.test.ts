import { describe, expect, test } from 'vitest'
import { readImportFile } from '../../src/formats/readImportFile.ts'
import { draftsOf, recordsOfFile, sharedBytes, sharedFiles } from './formatFiles.ts'

/** Records read and records not readable, counted by hand in the files; or why the whole file is refused. */
type Expected =
  | readonly [importer: string, read: number, unreadable: number]
  | 'not-recognised'
  | 'xml'
  | 'table'
  | 'table of resources'

const nbib: Readonly<Record<string, Expected>> = {
  'biopython/pubmed_result1.txt': ['nbib', 1, 0],
  'jabref/MedlineImporterTestArticleID.xml': 'xml',
  'jabref/MedlineImporterTestArticleNoISSN.xml': 'xml',
  'jabref/MedlineImporterTestBookArticleSet.xml': 'xml',
  'jabref/MedlineImporterTestKeywordSingleEntry.xml': 'xml',
  'jabref/MedlineImporterTestMalformedEntry.xml': 'xml',
  'jabref/MedlineImporterTestMeshHeadingList.xml': 'xml',
  'jabref/MedlineImporterTestNbib.xml': 'xml',
  'jabref/MedlineImporterTestPubmedBook.xml': 'xml',
  'jabref/MedlinePlainImporterTestCompleteEntry.txt': ['nbib', 1, 0],
  'jabref/MedlinePlainImporterTestInvalidFormat.xml': 'not-recognised',
}

const ris: Readonly<Record<string, Expected>> = {
  'asreview/baseline_tag-notes.ris': ['ris', 1, 11],
  'asreview/baseline_tag-notes_labels.ris': ['ris', 32, 0],
  'asreview/baseline_tag-notes_zotero.ris': ['ris', 4, 0],
  'asreview/baseline_tag_and_field_definitions_lists.ris': ['ris', 1, 0],
  'asreview/embase.csv': 'table of resources',
  'asreview/embase_newpage.csv': 'table of resources',
  'asreview/generic_column_names_with_spaces.csv': 'table of resources',
  'asreview/generic_labels.csv': 'table of resources',
  'asreview/generic_labels_no_abs.csv': 'table of resources',
  'asreview/generic_tab.tsv': 'table of resources',
  'asreview/missing_values.csv': 'table of resources',
  'asreview/ovid_psycinfo.ris': ['ris', 6, 0],
  'asreview/ovid_zotero.ris': ['ris', 6, 0],
  'asreview/proquest.ris': ['ris', 6, 0],
  'asreview/pubmed_endnote.txt': ['ris', 6, 0],
  'asreview/ris_issue_1099.txt': ['ris', 7, 0],
  'asreview/ris_issue_992.txt': ['ris', 19, 0],
  'asreview/web_of_science.txt': ['ris', 10, 0],
  'jabref/RisImporterCorrupted.ris': ['ris', 1, 0],
  'jabref/RisImporterTest1.ris': ['ris', 3, 0],
  'jabref/RisImporterTest4c.ris': ['ris', 1, 0],
  'jabref/RisImporterTest5a.ris': ['ris', 1, 0],
  'jabref/RisImporterTest5b.ris': ['ris', 1, 0],
  'jabref/RisImporterTest6.ris': ['ris', 1, 0],
  'jabref/RisImporterTestDOI.ris': ['ris', 1, 0],
  'jabref/RisImporterTestDate1.2.ris': ['ris', 1, 0],
  'jabref/RisImporterTestDoiAndJournalTitle.ris': ['ris', 1, 0],
  'jabref/RisImporterTestScience.ris': ['ris', 1, 0],
  'jabref/RisImporterTestScopus.ris': ['ris', 1, 0],
  'rispy/example_basic.ris': ['ris', 1, 0],
  'rispy/example_bom.ris': ['ris', 1, 0],
  'rispy/example_extraneous_data.ris': ['ris', 2, 0],
  'rispy/example_full.ris': ['ris', 2, 0],
  'rispy/example_full_without_whitespace.ris': ['ris', 2, 0],
  'rispy/example_full_write.ris': ['ris', 2, 0],
  'rispy/example_starting_newlines.ris': ['ris', 1, 0],
  'rispy/example_utf_chars.ris': ['ris', 1, 0],
}

const vcard: Readonly<Record<string, Expected>> = {
  'ez-vcard/John_Doe_ANDROID.vcf': ['vcard', 6, 0],
  'ez-vcard/John_Doe_EVOLUTION.vcf': ['vcard', 1, 0],
  'ez-vcard/John_Doe_GMAIL.vcf': ['vcard', 1, 0],
  'ez-vcard/fullcontact.vcf': ['vcard', 1, 0],
  'ez-vcard/gmail-single2.vcf': ['vcard', 1, 0],
  'ez-vcard/outlook-2007.vcf': ['vcard', 1, 0],
  'ez-vcard/rfc2426-example.vcf': ['vcard', 2, 0],
  'ez-vcard/rfc6350-example.vcf': ['vcard', 1, 0],
  'ical4j-vcard/4b62872a-849-0.vcf': ['vcard', 1, 0],
  'ical4j-vcard/vcard-antoni-kontact.vcf': ['vcard', 1, 0],
  'ical4j-vcard/vcard-incompletenproperty.vcf': ['vcard', 1, 0],
  'ical4j-vcard/vcard-rfc2426.vcf': ['vcard', 2, 0],
  'ical4j-vcard/vcard-vCards-SAP.vcf': ['vcard', 30, 0],
}

const linkedIn: Readonly<Record<string, Expected>> = {
  'kawsay/Connections.csv': ['linkedin-connections', 2, 0],
  'kawsay/Rich_Media.csv': 'table',
  'kawsay/messages.csv': 'not-recognised',
}

function outcomeOf(bytes: Uint8Array, name: string): Expected | string {
  const reading = readImportFile(bytes, name)
  if (reading.outcome === 'refused') return reading.code
  if (reading.outcome === 'table') {
    return reading.likely === 'resources' ? 'table of resources' : 'table'
  }
  const records: readonly object[] = [...reading.records]
  const unreadable = records.filter((record) => 'problem' in record).length
  return [reading.importer.id, records.length - unreadable, unreadable]
}

describe.each([
  ['samples/nbib-medline', nbib],
  ['samples/ris', ris],
  ['samples/vcard', vcard],
  ['samples/linkedin', linkedIn],
])('real files of %s', (folder, expected) => {
  const paths = sharedFiles(folder)

  test.skipIf(paths.length === 0)('are each recognised, or not, and read whole', () => {
    const found = paths.map((path) => [path, outcomeOf(sharedBytes(folder, path), path)])
    expect(Object.fromEntries(found)).toEqual(expected)
  })
})

test.skipIf(sharedFiles('data').length === 0)(
  'a thousand real PubMed records are read without a problem or a warning',
  () => {
    const bytes = sharedBytes('data', 'pubmed-1000.nbib')
    const started = performance.now()
    const records = recordsOfFile('resources', bytes)
    const elapsed = performance.now() - started
    process.stdout.write(
      `pubmed-1000.nbib: ${records.length} records in ${elapsed.toFixed(0)} ms\n`,
    )
    expect(records).toHaveLength(1000)
    expect(records.filter((record) => 'problem' in record || record.warnings.length > 0)).toEqual(
      [],
    )
    const drafts = draftsOf(records)
    expect(new Set(drafts.map(({ identifiers }) => identifiers.pmid)).size).toBe(1000)
    const headings = drafts.flatMap(({ mesh }) => mesh)
    expect(headings).toHaveLength(14_455)
  },
)
