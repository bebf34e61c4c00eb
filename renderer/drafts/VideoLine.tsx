import { Button, Checkbox } from '@mantine/core'
import { IconVideo } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import {
  type editDraftVideo,
  removeDraftVideo,
  setDraftVideo,
} from '../../src/commands/draftVideo.ts'
import type { ChosenVideo, VideoWhereabouts } from '../../src/ipc/contract.ts'
import type { Draft } from '../../src/model/draft.ts'
import type { DraftVideo } from '../../src/model/draftVideo.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { desktop } from '../desktop.ts'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { tellFailure } from '../state/failures.ts'
import { useToasts } from '../state/toast.ts'
import { hidesSentence, refusedVideoWords, videoFacts, videoText } from '../text/draftVideo.ts'
import { editVideoOfDraft, partKey } from '../unsaved/partEdits.ts'
import classes from './Drafts.module.css'
import { FactLine } from './FactLine.tsx'
import { lineProps, type OpenFacts } from './openFacts.ts'

interface VideoLineProps {
  readonly draft: Draft
  readonly facts: OpenFacts
}

/** The video of a draft: what it is, what it tells without meaning to, its captions and its transcript. */
export function VideoLine({ draft: { id, video, images }, facts }: VideoLineProps) {
  const perform = useDo()
  const take = async (ask: Promise<ChosenVideo | null>, done?: string) => {
    try {
      const chosen = await ask
      if (chosen?.outcome === 'refused') {
        const words = refusedVideoWords(chosen.name, chosen.code)
        useToasts.getState().show(words, { tone: 'block' })
      }
      if (chosen?.outcome !== 'video') return
      await perform((context) => setDraftVideo(context, id, chosen.file), { quiet: true })
      if (done) useToasts.getState().show(done)
    } catch (error) {
      tellFailure(error)
    }
  }
  return (
    <FactLine
      {...lineProps(facts, 'video')}
      icon={IconVideo}
      label={videoText.title}
      act={video ? 'Show' : 'Add'}
      summary={video ? <b>{video.fileName}</b> : videoText.none}
    >
      {video ? (
        <Video
          key={video.path}
          draftId={id}
          video={video}
          at={images.length}
          onClean={() => void take(desktop.saveCleanVideo(video.path), videoText.cleaned)}
        />
      ) : (
        <p className={classes.faint}>{videoText.how}</p>
      )}
      <Button variant="subtle" onClick={() => void take(desktop.chooseVideo())}>
        {video ? videoText.other : videoText.add}
      </Button>
      {video && (
        <Button
          variant="subtle"
          onClick={() => void perform((context) => removeDraftVideo(context, id))}
        >
          {videoText.remove}
        </Button>
      )}
    </FactLine>
  )
}

interface VideoProps {
  readonly draftId: string
  readonly video: DraftVideo
  /** Its place after the images, by which findings lead here. */
  readonly at: number
  readonly onClean: () => void
}

function Video({ draftId, video, at, onClean }: VideoProps) {
  const save = useEdit()
  const { path, bytes, hides, kind } = video
  const where = useWhereabouts(path, bytes)
  const edit = (patch: Parameters<typeof editDraftVideo>[2]) =>
    save(editVideoOfDraft, partKey(draftId, 'video'), patch, { quiet: true })
  return (
    <div data-picture-at={at}>
      <p className={classes.faint} title={path}>
        {video.fileName}, {videoFacts(video)}
      </p>
      {where !== 'here' && <p role="status">{videoText[where]}</p>}
      {hides.length > 0 && (
        <>
          <p>{hidesSentence(hides)}</p>
          {kind === 'webm' ? (
            <p className={classes.faint}>{videoText.webm}</p>
          ) : (
            <Button onClick={onClean}>{videoText.clean}</Button>
          )}
        </>
      )}
      {video.captionTrack ? (
        <p className={classes.faint}>{videoText.captionTrack}</p>
      ) : (
        <Checkbox
          label={videoText.captioned}
          checked={video.captioned}
          onChange={({ currentTarget }) => void edit({ captioned: currentTarget.checked })}
        />
      )}
      <AutosaveField
        label={videoText.transcript}
        placeholder={videoText.transcriptHint}
        rows={3}
        prose
        value={video.transcript}
        onSave={(transcript) => edit({ transcript })}
      />
    </div>
  )
}

function useWhereabouts(path: string, bytes: number): VideoWhereabouts {
  const [where, setWhere] = useState<VideoWhereabouts>('here')
  useEffect(() => {
    let isOver = false
    desktop.lookForVideo(path, bytes).then((found) => {
      if (!isOver) setWhere(found)
    }, tellFailure)
    return () => {
      isOver = true
    }
  }, [path, bytes])
  return where
}
