import { type ReactNode, type RefObject, useCallback, useState } from 'react'
import { createPortal } from 'react-dom'
import { pageStyles } from '../../../src/formats/page/pageStyles.ts'
import classes from './PagePane.module.css'
import { type Paper, pageGap } from './paper.ts'

interface PaperSheetProps {
  readonly paper: Paper
  readonly scale: number
  /** From 0. */
  readonly page: number
  readonly pages: number
  readonly foot: string
  readonly text: RefObject<HTMLDivElement | null>
  readonly children: ReactNode
}

/**
 * One sheet of a document as it is printed: the same styles, in a tree of their own so that the window's do not reach
 * in, laid out in columns of the size of a page, which Chromium breaks as it breaks pages.
 */
export function PaperSheet({ paper, scale, page, pages, foot, text, children }: PaperSheetProps) {
  const { width, height, margin, textWidth, textHeight } = paper
  const [tree, setTree] = useState<ShadowRoot>()
  const host = useCallback((element: HTMLDivElement | null) => {
    if (element) setTree(element.shadowRoot ?? element.attachShadow({ mode: 'open' }))
  }, [])
  return (
    <div className={classes.sheet} style={{ width: width * scale, height: height * scale }}>
      <div
        className={classes.scaled}
        style={{ width, height, padding: margin, transform: `scale(${scale})` }}
      >
        <div ref={host} style={{ width: textWidth, height: textHeight }} />
        {tree &&
          createPortal(
            <>
              <style>{`${pageStyles}${columnStyles}`}</style>
              <div
                ref={text}
                className="columns"
                style={{
                  width: textWidth,
                  height: textHeight,
                  columnWidth: textWidth,
                  columnGap: pageGap,
                  transform: `translateX(${-page * (textWidth + pageGap)}px)`,
                }}
              >
                {children}
              </div>
            </>,
            tree,
          )}
        <div className={classes.foot} style={{ left: margin, right: margin }} aria-hidden="true">
          <span>{foot}</span>
          <span>
            {page + 1} of {pages}
          </span>
        </div>
      </div>
    </div>
  )
}

const columnStyles = `
:host { display: block; overflow: clip; overflow-clip-margin: 12px; }
.columns { column-fill: auto; }
[data-marked] { background: #e2efec; box-shadow: -8px 0 #e2efec, -10px 0 #0e6466, 8px 0 #e2efec; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
`
