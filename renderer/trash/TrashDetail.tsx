import { Button } from '@mantine/core'
import { IconTrash, IconTrashOff } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { idsInTrash } from '../../src/model/trashKey.ts'
import type { TrashRow } from '../../src/search/wholeSearch.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import classes from '../detail/detail.module.css'
import { ResourceDetail } from '../detail/ResourceDetail.tsx'
import { useResource } from '../hooks/useResource.ts'
import { DetailFrame } from '../list/DetailFrame.tsx'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'
import { useSelection } from '../state/selection.ts'
import { momentWords } from '../text/dates.ts'
import { count } from '../text/en.ts'
import { trashWords } from './trashWords.ts'

const icon = { size: 16, stroke: 1.75 } as const

/** What is selected in the trash: a resource whole, anything else by its name and what goes with it. */
export function TrashDetail() {
  const { area, active, chosen } = useSelection()
  const key = area === 'trash' ? active : null
  const resource = useResource(key ? (idsInTrash('resources', [key])[0] ?? null) : null)
  const found = useTrashRow(key)
  if (chosen.size > 1) {
    return (
      <DetailFrame>
        <Bar words={`${count(chosen.size)} selected`} />
        <div className={classes.doc}>
          <h1 className={classes.title}>{count(chosen.size)} records in the trash</h1>
        </div>
      </DetailFrame>
    )
  }
  if (resource?.deletedAt) {
    return (
      <DetailFrame>
        <ResourceDetail resource={resource} />
      </DetailFrame>
    )
  }
  return (
    <DetailFrame>
      {found && found.table !== 'resources' ? <InTrash found={found} /> : null}
    </DetailFrame>
  )
}

function InTrash({ found }: { readonly found: TrashRow }) {
  const { name, kind, second } = trashWords(found)
  const { deletedAt = '' } = found.row
  return (
    <>
      <Bar words={`${kind} · deleted ${momentWords(deletedAt, new Date())}`} />
      <article className={classes.doc} aria-labelledby="detail-title">
        <h1 id="detail-title" className={classes.title} dir="auto">
          {name}
        </h1>
        {second && (
          <p className={classes.people} dir="auto">
            {second}
          </p>
        )}
        {found.table === 'contacts' && (
          <p>
            What was said, promised and planned with this contact is kept and comes back with it.
            Deleting permanently removes it too, where nobody else shares it.
          </p>
        )}
      </article>
    </>
  )
}

/** What it is, and the two things that can be done with it. */
function Bar({ words }: { readonly words: string }) {
  const run = useRunCommand()
  return (
    <div className={classes.bar}>
      <span className={`${classes.origin} cut`}>{words}</span>
      <Button
        variant="subtle"
        className={classes.act ?? ''}
        leftSection={<IconTrashOff {...icon} />}
        onClick={() => run('restore-from-trash')}
      >
        Restore
      </Button>
      <Button
        variant="subtle"
        className={classes.act ?? ''}
        leftSection={<IconTrash {...icon} />}
        onClick={() => run('delete-for-good')}
      >
        Delete for good
      </Button>
    </div>
  )
}

/** The row of a trash key, asked of the search worker; undefined while it is asked for or where it left the trash. */
function useTrashRow(key: string | null): TrashRow | undefined {
  const { search } = useSession()
  const version = useIndexState((state) => state.version)
  const [found, setFound] = useState<TrashRow>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever an index has changed
  useEffect(() => {
    let current = true
    void search.trashRows(key ? [key] : [], '').then(([row]) => current && setFound(row))
    return () => {
      current = false
    }
  }, [search, key, version])
  return found?.id === key ? found : undefined
}
