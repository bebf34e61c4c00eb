import { Button, NumberInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { forgetSeason, keepSeason } from '../../src/commands/changeSeason.ts'
import { type Season, seasonSchema } from '../../src/model/season.ts'
import { useDo } from '../hooks/useDo.ts'
import { useSeasons } from '../hooks/usePortfolio.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { useToday } from '../hooks/useToday.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { seasonText } from '../text/portfolio.ts'
import classes from './Portfolio.module.css'

/** Corrects the limits of the season worked for, or makes another service of it. */
export function SeasonSheet({ onClose }: { readonly onClose: () => void }) {
  const season = useSeasons()?.season
  return season ? <Form given={season} onClose={onClose} /> : null
}

function Form({ given, onClose }: { readonly given: Season; readonly onClose: () => void }) {
  const perform = useDo()
  const today = useToday()
  const own = useSettings()?.seasons?.some(({ id }) => id === given.id) ?? false
  const [season, setSeason] = useState(given)
  const isNamed = season.name.trim() !== ''
  const dated = (): Season => ({ ...season, name: season.name.trim(), verifiedOn: today })
  const keep = async (kept: Season) => {
    if (!seasonSchema.safeParse(kept).success) return
    onClose()
    await perform((context) => keepSeason(context, kept))
  }
  return (
    <Sheet
      title={seasonText.title}
      width={560}
      onClose={onClose}
      foot={
        <>
          {own && (
            <Button
              variant="subtle"
              mr="auto"
              onClick={() => {
                onClose()
                void perform((context) => forgetSeason(context, given.id))
              }}
            >
              {seasonText.forget}
            </Button>
          )}
          <Button
            disabled={!isNamed || season.name === given.name}
            onClick={() =>
              void keep({
                ...dated(),
                id: `own-${Date.now().toString(36)}`,
                source: seasonText.ownSource,
              })
            }
          >
            {seasonText.keepAsOther}
          </Button>
          <Button variant="filled" disabled={!isNamed} onClick={() => void keep(dated())}>
            {seasonText.keep}
          </Button>
        </>
      }
    >
      <p className={classes.faint}>
        {seasonText.why} {given.source}
      </p>
      <TextInput
        mt={8}
        data-autofocus
        label={seasonText.name}
        value={season.name}
        onChange={(event) => {
          const name = event.currentTarget.value
          setSeason((now) => ({ ...now, name }))
        }}
      />
      <Limits season={season} onChange={setSeason} />
    </Sheet>
  )
}

interface LimitsProps {
  readonly season: Season
  readonly onChange: (change: (now: Season) => Season) => void
}

/** Every number of the form; one that is emptied stays as it was. */
function Limits({ season, onChange }: LimitsProps) {
  const number = (label: string, value: number, put: (now: Season, value: number) => Season) => (
    <NumberInput
      key={label}
      label={label}
      min={0}
      max={1_000_000}
      allowDecimal={false}
      value={value}
      onChange={(next) => {
        if (typeof next === 'number') onChange((now) => put(now, next))
      }}
    />
  )
  return (
    <div className={`${classes.fields} ${classes.section}`}>
      {number(seasonText.most, season.experiences.most, (now, most) => ({
        ...now,
        experiences: { ...now.experiences, most },
      }))}
      {number(seasonText.starred, season.experiences.starred, (now, starred) => ({
        ...now,
        experiences: { ...now.experiences, starred },
      }))}
      {number(seasonText.worksStarred, season.works.starred, (now, starred) => ({
        ...now,
        works: { ...now.works, starred },
      }))}
      <Select
        label={seasonText.lineBreak}
        allowDeselect={false}
        data={[
          { value: '1', label: seasonText.one },
          { value: '2', label: seasonText.two },
        ]}
        value={String(season.counting.lineBreak)}
        onChange={(value) =>
          onChange((now) => ({
            ...now,
            counting: { ...now.counting, lineBreak: value === '1' ? 1 : 2 },
          }))
        }
      />
      {season.fields.map(({ id, name, most }) =>
        number(`${name}, characters`, most, (now, next) => ({
          ...now,
          fields: now.fields.map((field) => (field.id === id ? { ...field, most: next } : field)),
        })),
      )}
    </div>
  )
}
