import { ActionIcon, Button, Checkbox, Tooltip } from '@mantine/core'
import { IconCopy, IconStar, IconStarFilled, IconTrash } from '@tabler/icons-react'
import { editExperience, editPick, pickExperience } from '../../src/commands/changeExperiences.ts'
import { trashPortfolioRecords } from '../../src/commands/trashPortfolioRecords.ts'
import { type Experience, experienceName, pickOf } from '../../src/model/experience.ts'
import type { Season } from '../../src/model/season.ts'
import { experienceIssues, seasonTexts } from '../../src/portfolio/seasonIssues.ts'
import { limitOf } from '../../src/portfolio/seasons.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { desktop } from '../desktop.ts'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { tellFailure } from '../state/failures.ts'
import { usePlaces } from '../state/places.ts'
import { useToasts } from '../state/toast.ts'
import {
  countingWords,
  experienceIssueWords,
  portfolioText,
  experienceWords as words,
} from '../text/portfolio.ts'
import { RecordNotSaved } from '../unsaved/HeldSince.tsx'
import { useWithHeld } from '../unsaved/withHeld.ts'
import { CountedText } from './CountedText.tsx'
import { DescriptionFindings } from './DescriptionFindings.tsx'
import { type ChangeExperience, ExperienceFields, ExperienceTies } from './ExperienceFields.tsx'
import classes from './Portfolio.module.css'
import { PageToggle } from './page/PageToggle.tsx'

interface ExperienceEditorProps {
  readonly experience: Experience
  readonly season: Season
}

/** One experience: its facts, its words for the ledger and for the season, what the form still misses. */
export function ExperienceEditor({ experience: saved, season }: ExperienceEditorProps) {
  const experience = useWithHeld(saved)
  const edit = useEdit()
  const { id } = experience
  const change: ChangeExperience = (patch) => edit(editExperience, id, patch, { quiet: true })
  const isPicked = pickOf(experience, season.id) !== undefined
  return (
    <>
      <ExperienceBar experience={experience} season={season} />
      <div className={classes.doc}>
        <RecordNotSaved id={id} />
        <ExperienceFields experience={experience} season={season} change={change} />
        <ExperienceTexts experience={experience} season={season} change={change} />
        {isPicked && <Issues experience={experience} season={season} />}
        <ExperienceTies experience={experience} change={change} />
        <div className={classes.section}>
          <AutosaveField
            label={words.reflections}
            rows={3}
            prose
            value={experience.reflections}
            onSave={(reflections) => change({ reflections })}
          />
          <p className={classes.faint}>{portfolioText.reflectionsWhy}</p>
        </div>
      </div>
    </>
  )
}

function ExperienceBar({ experience, season }: ExperienceEditorProps) {
  const perform = useDo()
  const { id } = experience
  const pick = pickOf(experience, season.id)
  const remove = async () => {
    usePlaces.getState().replace({ area: 'portfolio', part: 'experiences', id: null })
    await perform((context) => trashPortfolioRecords(context, 'experiences', [id]))
  }
  const copy = async () => {
    const { description, meaningful, starred } = seasonTexts(experience, season.id)
    await desktop.copyText(starred && meaningful ? `${description}\n\n${meaningful}` : description)
    useToasts.getState().show('Text copied')
  }
  const Star = pick?.starred ? IconStarFilled : IconStar
  return (
    <header className={classes.bar}>
      <Checkbox
        label={portfolioText.choose}
        checked={pick !== undefined}
        onChange={(event) => {
          const isPicked = event.currentTarget.checked
          void perform((context) => pickExperience(context, id, season.id, isPicked), {
            quiet: true,
          })
        }}
      />
      {pick && (
        <Button
          variant="subtle"
          aria-pressed={pick.starred}
          leftSection={<Star size={16} stroke={1.75} />}
          onClick={() =>
            void perform(
              (context) => editPick(context, id, season.id, { starred: !pick.starred }),
              { quiet: true },
            )
          }
        >
          {portfolioText.star}
        </Button>
      )}
      <span className={classes.space} />
      <Tooltip label={portfolioText.copy}>
        <ActionIcon aria-label={portfolioText.copy} onClick={() => void copy().catch(tellFailure)}>
          <IconCopy size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <PageToggle />
      <Tooltip label={portfolioText.trash}>
        <ActionIcon
          aria-label={`${portfolioText.trash}: ${experienceName(experience)}`}
          onClick={() => void remove()}
        >
          <IconTrash size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </header>
  )
}

function ExperienceTexts({
  experience,
  season,
  change,
}: ExperienceEditorProps & { readonly change: ChangeExperience }) {
  const perform = useDo()
  const { id } = experience
  const pick = pickOf(experience, season.id)
  const own = pick?.description !== undefined
  const changePick = (patch: Parameters<typeof editPick>[3]) =>
    perform((context) => editPick(context, id, season.id, patch), {
      quiet: true,
      typed: patch,
    })
  const limit = (field: string) => (pick ? limitOf(season, field) : undefined)
  return (
    <>
      <CountedText
        key={own ? 'own' : 'ledger'}
        label={words.description}
        value={pick?.description ?? experience.description}
        most={limit('description')}
        counting={season.counting}
        onSave={(description) => (own ? changePick({ description }) : change({ description }))}
      />
      {pick && (
        <>
          <p className={classes.faint}>{countingWords(season.counting.lineBreak)}</p>
          <Checkbox
            mt={8}
            label={portfolioText.ownWords(season.name)}
            checked={own}
            onChange={(event) =>
              void changePick({
                description: event.currentTarget.checked ? experience.description : undefined,
              })
            }
          />
        </>
      )}
      {pick?.starred && (
        <CountedText
          label={words.meaningful}
          rows={3}
          value={pick.meaningful}
          most={limit('meaningful')}
          counting={season.counting}
          onSave={(meaningful) => changePick({ meaningful })}
        />
      )}
      <DescriptionFindings
        texts={[pick?.description ?? experience.description, pick?.meaningful ?? '']}
      />
    </>
  )
}

function Issues({ experience, season }: ExperienceEditorProps) {
  const issues = experienceIssues(experience, season)
  return (
    <section className={classes.issues} aria-label="What the form misses">
      <h2>{issues.length === 0 ? 'Nothing is missing for the form' : 'Before it fits the form'}</h2>
      <ul>
        {issues.map((issue) => (
          <li key={experienceIssueWords(issue)}>{experienceIssueWords(issue)}</li>
        ))}
      </ul>
    </section>
  )
}
