import type { ResourceRow } from '../../../src/model/resourceRow.ts'
import { Dot } from '../../components/Dot.tsx'
import { goView } from '../../state/places.ts'
import { showResource } from '../../state/showResource.ts'
import { count } from '../../text/en.ts'
import { minutesWords, todayText } from '../../text/today.ts'
import classes from '../Today.module.css'
import type { TodayContext } from '../todayContext.ts'
import type { SectionContent, TodayLine } from '../todayLine.ts'
import { readingView } from '../views.ts'

const shown = 3

/** Three of what is saved and not yet read, the shortest first. */
export async function toRead({ reading, specialties }: TodayContext): Promise<SectionContent> {
  const lines = reading.shortest.slice(0, shown).map((row) => readingLine(row, specialties))
  const hint =
    reading.total > lines.length
      ? `${lines.length} of ${count(reading.total)}, shortest first`
      : 'shortest first'
  return {
    lines,
    hint,
    ...(reading.total > lines.length
      ? { more: { words: 'Reading list', go: () => goView(readingView) } }
      : {}),
  }
}

function readingLine(row: ResourceRow, specialties: TodayContext['specialties']): TodayLine {
  const specialty = specialties.get(row.specialties[0] ?? '')
  const where = [row.source || row.who, row.year].filter(Boolean).join(' ')
  return {
    key: `read ${row.id}`,
    when: { words: minutesWords(row.minutes), tone: 'plain' },
    title: row.title,
    detail: (
      <>
        {specialty && (
          <span className={classes.specialty}>
            <Dot hue={specialty.hue} />
            {specialty.name}
          </span>
        )}
        {[where, row.status === 'reading' && 'half read']
          .filter(Boolean)
          .map((part) => `${specialty ? ' · ' : ''}${part}`)
          .join('')}
      </>
    ),
    urgent: false,
    actions: [{ kind: 'do', words: todayText.open, run: () => showResource(row.id) }],
  }
}
