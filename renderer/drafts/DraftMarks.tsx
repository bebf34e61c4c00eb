import { TagsInput } from '@mantine/core'
import { changeDraftList, type DraftList } from '../../src/commands/changeDraftList.ts'
import type { Draft } from '../../src/model/draft.ts'
import { Dot } from '../components/Dot.tsx'
import detailClasses from '../detail/detail.module.css'
import { AddButton, SpecialtyEditor, TagEditor, useAskedFor } from '../detail/markEditors.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { useTags } from '../hooks/useTags.ts'

/** Specialties, tags and hashtags of a draft, changed in place. Tags are the user's own; hashtags go with the post. */
export function DraftMarks({
  draft: { id, specialties, tags, hashtags },
}: {
  readonly draft: Draft
}) {
  const perform = useDo()
  const known = useTags()
  const { byId } = useSpecialties()
  const [tagging, setTagging] = useAskedFor('tags')
  const [specialising, setSpecialising] = useAskedFor('specialties')
  const change =
    (list: DraftList) =>
    (marks: { readonly add: readonly string[]; readonly remove: readonly string[] }) =>
      perform((context) => changeDraftList(context, id, list, marks))
  const offered = [...new Set(specialties.flatMap((one) => byId.get(one)?.hashtags ?? []))]
  return (
    <>
      <div className={detailClasses.marks}>
        {!specialising &&
          specialties.map((one) => (
            <span key={one} className={detailClasses.specialty}>
              <Dot hue={byId.get(one)?.hue ?? 'stone'} />
              {byId.get(one)?.name ?? one}
            </span>
          ))}
        {!specialising && <AddButton words="Specialty" onClick={() => setSpecialising(true)} />}
        {!tagging &&
          tags.map((tag) => (
            <span key={tag} className={detailClasses.tag}>
              {tag}
            </span>
          ))}
        {!tagging && <AddButton words="Tag" onClick={() => setTagging(true)} />}
        {specialising && (
          <SpecialtyEditor
            specialties={specialties}
            onChange={change('specialties')}
            onDone={() => setSpecialising(false)}
          />
        )}
        {tagging && (
          <TagEditor
            tags={tags}
            known={[...known.keys()].sort()}
            onChange={change('tags')}
            onDone={() => setTagging(false)}
          />
        )}
      </div>
      <TagsInput
        label="Hashtags"
        size="xs"
        placeholder="Added below the text where they are not in it yet"
        data={offered}
        value={hashtags}
        maxTags={100}
        onChange={(next) =>
          void change('hashtags')({
            add: next.filter((tag) => !hashtags.includes(tag)),
            remove: hashtags.filter((tag) => !next.includes(tag)),
          })
        }
      />
    </>
  )
}
