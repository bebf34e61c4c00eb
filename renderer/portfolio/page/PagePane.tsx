import { ActionIcon, Tooltip } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { PortfolioDocument } from '../../../src/model/portfolioDocument.ts'
import { documentText, pageWords } from '../../text/documents.ts'
import { drawnDocument, isLongDocument } from './drawnDocument.ts'
import { drawnNode } from './drawnNode.ts'
import classes from './PagePane.module.css'
import { PaperSheet } from './PaperSheet.tsx'
import { paperOf } from './paper.ts'
import { usePages } from './usePages.ts'

interface PagePaneProps {
  readonly document: PortfolioDocument | undefined
  /** The record or section one is at: it is marked, and its page is shown. */
  readonly marked: string | undefined
  /** What is said where the marked one is on no page. */
  readonly absent: string
  /** What stands before and after the pages' number. */
  readonly before?: ReactNode
  readonly after?: ReactNode
}

/** The document as the pages that are printed, one at a time: paper, so white in both themes. */
export function PagePane(props: PagePaneProps) {
  const { absent, before, after } = props
  // What is written comes first; the page follows when there is time.
  const document = useDeferredValue(props.document)
  const marked = useDeferredValue(props.marked)
  return (
    <section className={classes.desk} aria-label={documentText.preview}>
      {document ? (
        <Desk document={document} marked={marked} absent={absent} before={before} after={after} />
      ) : (
        <header className={classes.bar}>
          {before}
          <span className={classes.space} />
          {after}
        </header>
      )}
    </section>
  )
}

function Desk({
  document,
  marked,
  absent,
  before,
  after,
}: PagePaneProps & { readonly document: PortfolioDocument }) {
  const text = useRef<HTMLDivElement>(null)
  const [isActualSize, setIsActualSize] = useState(false)
  const { ref: desk, width } = useElementSize()
  const paper = paperOf(document.paper)
  // Only of a long document does what is drawn depend on what is marked.
  const around = isLongDocument(document) ? marked : undefined
  const { nodes, isShortened } = useMemo(() => {
    const { page, isShortened } = drawnDocument(document, around)
    return { nodes: drawnNode(page, 0), isShortened }
  }, [document, around])
  const { page, pages, isMarkedShown, turn } = usePages(text, paper, marked, nodes)
  const scale = isActualSize ? 1 : Math.min(1.25, Math.max(0.3, width / paper.width))
  const Zoom = isActualSize ? IconZoomOut : IconZoomIn
  const zoomWords = isActualSize ? documentText.wholePage : documentText.actualSize
  return (
    <>
      <header className={classes.bar}>
        {before}
        <span className={classes.space} />
        <ActionIcon
          aria-label={documentText.pageBack}
          disabled={page === 0}
          onClick={() => turn(page - 1)}
        >
          <IconChevronLeft size={16} stroke={1.75} />
        </ActionIcon>
        <span className={classes.number} title={isShortened ? documentText.shortened : undefined}>
          {pageWords(page + 1, pages, isShortened)}
        </span>
        <ActionIcon
          aria-label={documentText.pageForward}
          disabled={page === pages - 1}
          onClick={() => turn(page + 1)}
        >
          <IconChevronRight size={16} stroke={1.75} />
        </ActionIcon>
        <Tooltip label={zoomWords}>
          <ActionIcon aria-label={zoomWords} onClick={() => setIsActualSize(!isActualSize)}>
            <Zoom size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
        {after}
      </header>
      {isMarkedShown === false && <p className={classes.absent}>{absent}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <div className={classes.scroll} tabIndex={0}>
        <div ref={desk} className={classes.width}>
          <PaperSheet
            paper={paper}
            scale={scale}
            page={page}
            pages={pages}
            foot={[document.owner, document.title].filter(Boolean).join(', ')}
            text={text}
          >
            {nodes}
          </PaperSheet>
        </div>
      </div>
    </>
  )
}
