import { Button, FileButton } from '@mantine/core'
import { IconPhotoPlus } from '@tabler/icons-react'
import type { Draft } from '../../src/model/draft.ts'
import type { NetworkId } from '../../src/model/network.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import { useSession } from '../session/session.ts'
import { imageText } from '../text/draftImages.ts'
import { count } from '../text/en.ts'
import { attachImages } from './attachImages.ts'
import classes from './Drafts.module.css'
import { ImageCard } from './ImageCard.tsx'

interface ImagesSectionProps {
  readonly draft: Draft
  readonly network: NetworkId
}

/** The images of a draft in their order, what each still needs, and the way to add more. */
export function ImagesSection({ draft: { id, images }, network }: ImagesSectionProps) {
  const session = useSession()
  const { images: rules, name } = rulesOf(network)
  return (
    <section className={classes.section} aria-label={imageText.title}>
      <h2 className={classes.heading}>
        {imageText.title} <span>{count(images.length)}</span>
      </h2>
      {images.length === 0 && <p className={classes.faint}>{imageText.how}</p>}
      <ol className={classes.posts}>
        {images.map((picture, at) => (
          <ImageCard
            key={picture.id}
            draftId={id}
            picture={picture}
            at={at}
            of={images.length}
            altLimit={rules.altText}
          />
        ))}
      </ol>
      {images.length > rules.most && (
        <p className={classes.faint}>
          {name} shows {count(rules.most)} images (as of {rules.verifiedOn}): those after them are
          left out there.
        </p>
      )}
      <FileButton
        multiple
        accept="image/png,image/jpeg,image/webp,image/gif"
        inputProps={{ 'aria-label': imageText.addLabel }}
        onChange={(files) => void attachImages(session, id, files)}
      >
        {(props) => (
          <Button
            {...props}
            variant="subtle"
            leftSection={<IconPhotoPlus size={16} stroke={1.75} />}
          >
            {imageText.addLabel}
          </Button>
        )}
      </FileButton>
    </section>
  )
}
