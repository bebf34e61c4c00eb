import { ActionIcon, Button, FileButton, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { addEvidence, addScreenshot, removeEvidence } from '../../src/commands/changeFindings.ts'
import type { FindingEvidence, ReviewFinding } from '../../src/model/review.ts'
import { desktop } from '../desktop.ts'
import { useDo } from '../hooks/useDo.ts'
import { useReviewImage } from '../hooks/useReviewImage.ts'
import { tellFailure } from '../state/failures.ts'
import { useToasts } from '../state/toast.ts'
import classes from './Reputation.module.css'
import { screenshotOf } from './screenshotOf.ts'

/** What shows that a finding is so: links, notes, screenshots. */
export function FindingEvidenceList({ finding }: { readonly finding: ReviewFinding }) {
  const { id, evidence } = finding
  const perform = useDo()
  const [text, setText] = useState('')
  const add = async () => {
    const given = text.trim()
    if (!given) return
    const isLink = /^https?:\/\/\S+$/i.test(given)
    await perform((context) =>
      addEvidence(
        context,
        id,
        isLink ? { kind: 'link', url: given } : { kind: 'note', text: given },
      ),
    )
    setText('')
  }
  const addShot = async (file: File | null) => {
    const shot = file && (await screenshotOf(file))
    if (shot) await perform((context) => addScreenshot(context, id, shot))
    else if (file) useToasts.getState().show('Not a PNG, JPEG or WebP picture of at most 10 MB')
  }
  return (
    <div className={classes.evidence}>
      <ul>
        {evidence.map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place
          <li key={at}>
            <Piece piece={piece} />
            <ActionIcon
              size={24}
              aria-label={`Remove evidence ${at + 1}`}
              onClick={() => void perform((context) => removeEvidence(context, id, at))}
            >
              <IconX size={14} stroke={1.75} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <form
        className={classes.adding}
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <TextInput
          label="Evidence"
          placeholder="A link, or what you saw"
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!text.trim()}>
          Add
        </Button>
        <FileButton
          accept="image/png,image/jpeg,image/webp"
          onChange={(file) => void addShot(file).catch(tellFailure)}
        >
          {(props) => <Button {...props}>Screenshot…</Button>}
        </FileButton>
      </form>
    </div>
  )
}

function Piece({ piece }: { readonly piece: FindingEvidence }) {
  switch (piece.kind) {
    case 'link':
      return (
        <button
          type="button"
          className={classes.link}
          onClick={() => void desktop.openExternal(piece.url).catch(tellFailure)}
        >
          {piece.url}
        </button>
      )
    case 'note':
      return <span>{piece.text}</span>
    case 'screenshot':
      return <Screenshot imageId={piece.imageId} name={piece.name} />
  }
}

function Screenshot({ imageId, name }: { readonly imageId: string; readonly name: string }) {
  const image = useReviewImage(imageId)
  if (!image) return <span>{name}</span>
  return (
    <img className={classes.shot} src={`data:${image.mime};base64,${image.base64}`} alt={name} />
  )
}
