import { Button, TagsInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { Dot } from '../components/Dot.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useFacets } from '../hooks/useFacets.ts'
import { useSharedFacts } from '../hooks/useSharedFacts.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { askFocus, useFocusTarget } from '../state/focusRequests.ts'
import { selectedIds, useSelection } from '../state/selection.ts'
import { count, resources as resourcesWords, statusWords } from '../text/en.ts'
import { BackToList } from './BackToList.tsx'
import classes from './detail.module.css'

/** What the chosen resources share, and tags for all of them at once. */
export function BulkDetail() {
  const chosen = useSelection((state) => state.chosen)
  const facts = useSharedFacts(chosen)
  const { byId } = useSpecialties()
  const total = chosen.size
  const tags = facts?.tags ?? []
  const inAll = tags.filter(([, times]) => times === facts?.resources).map(([tag]) => tag)
  const inSome = tags.filter(([, times]) => times !== facts?.resources).map(([tag]) => tag)
  return (
    <>
      <div className={classes.bar}>
        <BackToList />
        <span className={classes.origin}>{resourcesWords(total)} selected</span>
      </div>
      <div className={classes.doc}>
        <h1 className={classes.title}>{resourcesWords(total)}</h1>
        <dl className={classes.facts}>
          <dt>Specialties</dt>
          <dd>
            {(facts?.specialties ?? []).map(([id, times]) => (
              <span key={id} className={classes.specialty} style={{ marginInlineEnd: 12 }}>
                <Dot hue={byId.get(id)?.hue ?? 'stone'} />
                {byId.get(id)?.name ?? id} <span className={classes.quiet}>{count(times)}</span>
              </span>
            ))}
          </dd>
          <dt>Tags in all</dt>
          <dd>{inAll.length > 0 ? inAll.map((tag) => `#${tag}`).join(' ') : 'none'}</dd>
          {inSome.length > 0 && (
            <>
              <dt>Tags in some</dt>
              <dd>{inSome.map((tag) => `#${tag}`).join(' ')}</dd>
            </>
          )}
          <dt>Status</dt>
          <dd>
            {(facts?.statuses ?? [])
              .map(([status, times]) => `${count(times)} ${statusWords[status].toLowerCase()}`)
              .join(', ')}
          </dd>
        </dl>
        <AddTags total={total} />
      </div>
    </>
  )
}

function AddTags({ total }: { readonly total: number }) {
  const perform = useDo()
  const facets = useFacets()
  const input = useRef<HTMLInputElement>(null)
  const [tags, setTags] = useState<string[]>([])
  useFocusTarget('tags', input)
  const add = async () => {
    if (tags.length === 0) return
    const ids = selectedIds()
    await perform((_, overMany) => overMany('tagResources', ids, { add: tags, remove: [] }))
    setTags([])
    askFocus('list')
  }
  return (
    <section className={classes.section} aria-label="Add tags">
      <div className={classes.sectionHead}>
        <h2>Add tags to all {count(total)}</h2>
      </div>
      <TagsInput
        ref={input}
        aria-label={`Tags to add to all ${total}`}
        placeholder="Add a tag"
        data={Object.keys(facets?.tags ?? {}).sort()}
        value={tags}
        onChange={setTags}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add()
        }}
        maw={420}
        mb={10}
      />
      <Button variant="filled" disabled={tags.length === 0} onClick={() => void add()}>
        {tags.length === 0
          ? 'Add tags'
          : tags.length === 1
            ? 'Add 1 tag'
            : `Add ${tags.length} tags`}
      </Button>
    </section>
  )
}
