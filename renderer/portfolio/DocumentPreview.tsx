import type {
  DocumentEntry,
  DocumentSection,
  DocumentTable,
  PortfolioDocument,
} from '../../src/model/portfolioDocument.ts'
import { documentText } from '../text/documents.ts'
import classes from './DocumentPreview.module.css'
import { ReferenceText } from './ReferenceText.tsx'

interface DocumentPreviewProps {
  readonly document: PortfolioDocument | undefined
  /** The section one is at: it is marked on the page. */
  readonly openId: string | undefined
}

/** The document as a page: paper, so white in both themes. */
export function DocumentPreview({ document, openId }: DocumentPreviewProps) {
  return (
    <section className={classes.desk} aria-label={documentText.preview}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <div className={classes.scroll} tabIndex={0}>
        {document && (
          <div className={classes.page} data-paper={document.paper}>
            <p className={classes.owner} dir="auto">
              {document.owner || document.title}
            </p>
            {document.owner && <p className={classes.line}>{document.title}</p>}
            {document.ownerLines.map((line) => (
              <p key={line} className={classes.line} dir="auto">
                {line}
              </p>
            ))}
            {document.sections.length === 0 && (
              <p className={classes.line}>{documentText.previewEmpty}</p>
            )}
            {document.sections.map((section) => (
              <Section key={section.id} section={section} isOpen={section.id === openId} />
            ))}
          </div>
        )}
      </div>
    </section>
  )
}

/** Entries drawn of a section; more are only told of: the page on the desk is not a reader. */
const mostDrawn = 60

function Section({
  section: { heading, text, entries, isNumbered, tables },
  isOpen,
}: {
  readonly section: DocumentSection
  readonly isOpen: boolean
}) {
  const drawn = entries.slice(0, mostDrawn)
  return (
    <section className={classes.section} data-open={isOpen} aria-label={heading}>
      <h3 dir="auto">{heading}</h3>
      {text.map((paragraph) => (
        <p key={paragraph} dir="auto">
          {paragraph}
        </p>
      ))}
      {drawn.map((entry, at) => (
        <Entry key={entry.key} entry={entry} number={isNumbered ? at + 1 : undefined} />
      ))}
      {entries.length > drawn.length && (
        <p className={classes.line}>and {entries.length - drawn.length} more</p>
      )}
      {tables.map((table) => (
        <Table key={table.caption} table={table} />
      ))}
    </section>
  )
}

function Entry({
  entry: { aside, lead, paragraphs },
  number,
}: {
  readonly entry: DocumentEntry
  readonly number: number | undefined
}) {
  return (
    <div className={classes.entry} data-dated={aside !== ''}>
      {aside && <span className={classes.aside}>{aside}</span>}
      <div>
        <p dir="auto">
          {number !== undefined && `${number}. `}
          <ReferenceText runs={lead} />
        </p>
        {paragraphs.map((runs, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its place
          <p key={at} dir="auto">
            <ReferenceText runs={runs} />
          </p>
        ))}
      </div>
    </div>
  )
}

function Table({ table: { caption, head, rows } }: { readonly table: DocumentTable }) {
  return (
    <table className={classes.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = '', ...cells]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
