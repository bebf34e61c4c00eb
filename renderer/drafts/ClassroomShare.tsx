import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import type { Draft } from '../../src/model/draft.ts'
import { classroomLink } from '../../src/planner/posts/composeLink.ts'
import { networksFile } from '../../src/planner/posts/networkRules.ts'
import { addressOf } from '../../src/planner/posts/shortCitation.ts'
import { desktop } from '../desktop.ts'
import { useDraftSources } from '../hooks/useDraftSources.ts'
import { tellFailure } from '../state/failures.ts'
import { draftText, itemTypeWords } from '../text/drafts.ts'
import classes from './Posted.module.css'

/** Hands a draft to a class: Google Classroom shares links, so it needs one, of the post or of a source. */
export function ClassroomShare({ draft }: { readonly draft: Draft }) {
  const { itemTypes } = networksFile.classroom
  const [itemType, setItemType] = useState(itemTypes[0] ?? '')
  const sources = useDraftSources(draft)?.sources ?? []
  const url =
    draft.published.findLast((post) => post.url !== undefined)?.url ??
    sources.map(addressOf).find((address) => address !== undefined)
  const { title, text } = draft
  const content = { itemType, ...(title && { title }) }
  // A text that makes the address too long is left out: the link itself is what a class needs.
  const link =
    url && (classroomLink({ ...content, url, body: text }) ?? classroomLink({ ...content, url }))
  return (
    <div className={classes.share}>
      <Select
        label={draftText.classroomAs}
        allowDeselect={false}
        data={itemTypes.map((type) => ({ value: type, label: itemTypeWords(type) }))}
        value={itemType}
        onChange={(value) => value && setItemType(value)}
      />
      <Button
        disabled={!link}
        title={link ? undefined : draftText.classroomNeedsLink}
        onClick={() => link && void desktop.openExternal(link).catch(tellFailure)}
      >
        {draftText.classroom}
      </Button>
      {!link && <span>{draftText.classroomNeedsLink}</span>}
    </div>
  )
}
