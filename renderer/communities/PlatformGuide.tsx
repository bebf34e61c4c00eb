import guideFile from '../../resources/platform-guide.json'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import {
  type PlatformAdvice,
  platformGoals,
  platformGuideSchema,
} from '../../src/model/platformGuide.ts'
import { suggestPlatforms } from '../../src/planner/suggestPlatforms.ts'
import { useDo } from '../hooks/useDo.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { ChoiceChips } from '../settings/ChoiceChips.tsx'
import {
  asOfWords,
  communityText,
  goalWords,
  profilePlatformWords,
  suggestionWords,
} from '../text/communities.ts'
import classes from './Communities.module.css'

const guide = platformGuideSchema.parse(guideFile)

/** Which platform for what: what is wanted is chosen, and the guide answers with its reasons, cautions and dates. */
export function PlatformGuide() {
  const goals = useSettings()?.platformGoals ?? []
  const perform = useDo()
  const suggestions = suggestPlatforms(guide.platforms, goals)
  const suggested = new Set(suggestions.map(({ advice }) => advice.platform))
  const others = guide.platforms.filter(({ platform }) => !suggested.has(platform))
  return (
    <div className={classes.doc}>
      <h2 className={classes.title}>{communityText.guide}</h2>
      <p className={classes.lead}>{communityText.guideHint}</p>
      <ChoiceChips
        label={communityText.goals}
        several
        choices={platformGoals.map((value) => ({ value, label: goalWords[value] }))}
        chosen={goals}
        onChange={(chosen) =>
          void perform((context) =>
            changeSettings(context, {
              platformGoals: platformGoals.filter((goal) => chosen.includes(goal)),
            }),
          )
        }
      />
      <section className={classes.section} aria-label={communityText.guide}>
        {suggestions.map(({ advice, reasons }) => (
          <Advice key={advice.platform} advice={advice} reason={suggestionWords(reasons)} />
        ))}
        <h2>{suggestions.length > 0 ? communityText.others : communityText.all}</h2>
        {others.map((advice) => (
          <Advice key={advice.platform} advice={advice} reason="" />
        ))}
      </section>
    </div>
  )
}

function Advice({ advice, reason }: { readonly advice: PlatformAdvice; readonly reason: string }) {
  return (
    <article className={classes.advice}>
      <h3>
        {profilePlatformWords[advice.platform]} <span>{advice.use}</span>
      </h3>
      {reason && <p className={classes.reason}>{reason}</p>}
      <div className={classes.columns}>
        <div>
          <h4>{communityText.strengths}</h4>
          <ul>
            {advice.strengths.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <div>
          <h4>{communityText.cautions}</h4>
          <ul>
            {advice.cautions.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
      <p className={classes.faint}>{asOfWords(advice.source, advice.verifiedOn)}</p>
    </article>
  )
}
