import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconCopy, IconDownload, IconTrash } from '@tabler/icons-react'
import { moveDraftImage, removeDraftImage } from '../../src/commands/draftImages.ts'
import type { Patch } from '../../src/commands/patchedRow.ts'
import type { DraftPicture } from '../../src/model/draft.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { usePicture } from '../hooks/usePicture.ts'
import { useSession } from '../session/session.ts'
import { imageText, pictureFacts } from '../text/draftImages.ts'
import { count } from '../text/en.ts'
import { editImageOfDraft, partKey } from '../unsaved/partEdits.ts'
import { ImageQuestions } from './ImageQuestions.tsx'
import classes from './Images.module.css'
import { copyImage, saveImage } from './takeImage.ts'

interface ImageCardProps {
  readonly draftId: string
  readonly picture: DraftPicture
  /** Its place among so many. */
  readonly at: number
  readonly of: number
  /** The longest alternative text of the network that is looked at, in characters. */
  readonly altLimit: number
}

const icon = { size: 16, stroke: 1.75 } as const

/** One image: what it is called and says to those who do not see it, what was looked for in it, and ways to take it along. */
export function ImageCard({ draftId, picture, at, of, altLimit }: ImageCardProps) {
  const edit = useEdit()
  const perform = useDo()
  const session = useSession()
  const { id, fileName, altText, mime } = picture
  const change = (patch: Patch<Pick<DraftPicture, 'altText' | 'fileName'>>) =>
    edit(editImageOfDraft, partKey(draftId, id), patch, { quiet: true })
  const move = (by: number) => perform((c) => moveDraftImage(c, draftId, id, by), { quiet: true })
  const name = `Image ${count(at + 1)} of ${count(of)}`
  return (
    <li className={classes.card} aria-label={name} data-picture-at={at}>
      <Picture picture={picture} />
      <div className={classes.fields}>
        <AutosaveField
          label={imageText.alt}
          placeholder={imageText.altHint}
          rows={2}
          prose
          value={altText}
          onSave={(text) => change({ altText: text })}
        />
        <p className={classes.count} data-over={altText.length > altLimit}>
          {altText.trim() === ''
            ? 'Still to be written'
            : `${count([...altText].length)} of ${count(altLimit)}`}
        </p>
        <AutosaveField
          label={imageText.fileName}
          value={fileName}
          onSave={(text) => change({ fileName: text.trim() || name })}
        />
        <ImageQuestions draftId={draftId} picture={picture} />
        <div className={classes.acts}>
          <span className={classes.facts}>{pictureFacts(picture)}</span>
          <Act label={imageText.earlier} disabled={at === 0} onClick={() => void move(-1)}>
            <IconArrowUp {...icon} />
          </Act>
          <Act label={imageText.later} disabled={at === of - 1} onClick={() => void move(1)}>
            <IconArrowDown {...icon} />
          </Act>
          <Act
            label={imageText.remove}
            onClick={() => void perform((context) => removeDraftImage(context, draftId, id))}
          >
            <IconTrash {...icon} />
          </Act>
          <Button
            variant="subtle"
            leftSection={<IconDownload {...icon} />}
            onClick={() => void saveImage(session, picture)}
          >
            {imageText.save}
          </Button>
          {mime === 'image/heic' ? (
            <span className={classes.facts}>{imageText.heic}</span>
          ) : (
            <Button
              leftSection={<IconCopy {...icon} />}
              onClick={() => void copyImage(session, picture)}
            >
              {imageText.copy}
            </Button>
          )}
        </div>
      </div>
    </li>
  )
}

/** An image of a draft as small as its place; where it cannot be shown it stands by name and size, or says so. */
export function Picture({ picture }: { readonly picture: DraftPicture }) {
  const { imageId, altText, fileName, mime } = picture
  const address = usePicture(imageId)
  if (address === null) {
    return (
      <p className={classes.gone}>
        {mime === 'image/heic' ? `${fileName}, ${pictureFacts(picture)}` : imageText.gone}
      </p>
    )
  }
  return (
    <span className={classes.picture}>
      {address && <img src={address} alt={altText} draggable={false} />}
    </span>
  )
}

interface ActProps {
  readonly label: string
  readonly disabled?: boolean
  readonly onClick: () => void
  readonly children: React.ReactNode
}

function Act({ label, disabled = false, onClick, children }: ActProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} disabled={disabled} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
