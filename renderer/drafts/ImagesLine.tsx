import { Button, FileButton } from '@mantine/core'
import { IconPhoto, IconPhotoPlus } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { Draft } from '../../src/model/draft.ts'
import type { NetworkId } from '../../src/model/network.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import { useSession } from '../session/session.ts'
import { imageText } from '../text/draftImages.ts'
import { count } from '../text/en.ts'
import { attachImages } from './attachImages.ts'
import classes from './Drafts.module.css'
import { FactLine } from './FactLine.tsx'
import { ImageCard } from './ImageCard.tsx'
import { lineProps, type OpenFacts } from './openFacts.ts'

interface ImagesLineProps {
  readonly draft: Draft
  readonly network: NetworkId
  readonly facts: OpenFacts
}

/** The images of a draft in their order, what each still needs, and the way to add more. Opens where one comes. */
export function ImagesLine({ draft: { id, images }, network, facts }: ImagesLineProps) {
  const session = useSession()
  const { images: rules, name } = rulesOf(network)
  const before = useRef(images.length)
  useEffect(() => {
    if (images.length > before.current) facts.set('images', true)
    before.current = images.length
  })
  const bare = images.filter(({ altText }) => altText.trim() === '').length
  return (
    <FactLine
      {...lineProps(facts, 'images')}
      icon={IconPhoto}
      label={imageText.title}
      act={images.length > 0 ? 'Show' : 'Add'}
      summary={
        images.length === 0 ? (
          imageText.none
        ) : (
          <>
            <b>{images.map(({ fileName }) => fileName).join(', ')}</b>{' '}
            {bare > 0 && <i>{count(bare)} to be described</i>}
          </>
        )
      }
    >
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
        accept="image/png,image/jpeg,image/webp,image/gif,image/heic,.heic,.heif"
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
    </FactLine>
  )
}
