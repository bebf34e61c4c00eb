import {
  IconBlockquote,
  IconExternalLink,
  IconPencil,
  IconTrash,
  IconTrashOff,
} from '@tabler/icons-react'
import type { Resource } from '../../src/model/resource.ts'
import { KindIcon } from '../components/KindIcon.tsx'
import { columnDate } from '../text/dates.ts'
import { kindWords } from '../text/en.ts'
import { BackToList } from './BackToList.tsx'
import classes from './detail.module.css'
import { Act, type DetailAct, MoreActs, StarAct } from './detailActs.tsx'

const rarer: readonly DetailAct[] = [
  { words: 'Cite, Vancouver style', icon: IconBlockquote, command: 'copy-citation-vancouver' },
  { words: 'Edit', icon: IconPencil, command: 'edit' },
  { words: 'Move to trash', icon: IconTrash, command: 'move-to-trash' },
]

/** The head of the detail: what it is and when it was saved, and what can be done with it. */
export function DetailBar({ resource }: { readonly resource: Resource }) {
  const deleted = resource.deletedAt !== undefined
  return (
    <div className={classes.bar}>
      <BackToList />
      <span className={`${classes.origin} cut`}>
        <KindIcon kind={resource.kind} platform={resource.platform} size={14} />
        <span className="cut">
          {kindWords[resource.kind]} ·{' '}
          {deleted ? 'in the trash' : `saved ${columnDate(resource.savedAt, new Date())}`}
          {resource.origin && ` from ${resource.origin}`}
          {resource.sample && ' · sample'}
        </span>
      </span>
      {deleted ? (
        <>
          <Act words="Restore" icon={IconTrashOff} command="restore-from-trash" />
          <Act words="Delete for good" icon={IconTrash} command="delete-for-good" />
        </>
      ) : (
        <>
          <StarAct starred={resource.starred} />
          <Act words="Cite" icon={IconBlockquote} command="copy-citation" />
          {resource.url && <Act words="Open" icon={IconExternalLink} command="open-link" />}
          <MoreActs width={220} acts={rarer} />
        </>
      )}
    </div>
  )
}
