import { IconAlertTriangle, IconFlask, IconInfoCircle } from '@tabler/icons-react'
import type { Resource } from '../../src/model/resource.ts'
import { isPreprint } from '../../src/reputation/evidence/preprint.ts'
import { noticeTone, noticeWords } from '../text/notices.ts'
import classes from './detail.module.css'
import { RetractionNotice } from './RetractionNotice.tsx'

/** What the source record says against or beside itself: retraction, concern, erratum; and that a preprint is one. */
export function Notices({ resource }: { readonly resource: Resource }) {
  return (
    <>
      <RetractionNotice resource={resource} />
      {resource.notices.map((notice) => (
        <p
          key={`${notice.kind} ${notice.text}`}
          className={classes.notice}
          data-tone={noticeTone[notice.kind]}
        >
          {noticeTone[notice.kind] === 'plain' ? (
            <IconInfoCircle size={16} stroke={1.75} aria-hidden="true" />
          ) : (
            <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
          )}
          <span>
            <b>{noticeWords[notice.kind]}.</b> {notice.text}
          </span>
        </p>
      ))}
      {isPreprint(resource) && (
        <p className={classes.notice} data-tone="plain">
          <IconFlask size={16} stroke={1.75} aria-hidden="true" />
          <span>
            <b>Preprint.</b> Not peer reviewed when it was saved. Is there a published version?
          </span>
        </p>
      )}
    </>
  )
}
