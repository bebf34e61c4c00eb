import { around, byCare, expression, type Hit, matching, type Rule } from './rule.ts'

const figure = '(?:[a-z]{0,2}-?\\d{1,5}(?:-\\d{1,4})?[a-z]?)'
const unit =
  '(?:micu|sicu|cicu|cvicu|ccu|icu|nicu|picu|tsicu|nsicu|pacu|ed|er|stepdown|step\\sdown|tele|obs|pod|hallway|hall|trauma|resus|triage|ldrp?|birthing|endo|preop|pre-op)'

export const roomRules: readonly Rule[] = [
  {
    id: 'room.numbered',
    label: 'Q_ROOM',
    grade: byCare('warn', 'warn', 'warn'),
    why: 'where-in-the-building',
    help: ['remove'],
    finder: matching(
      [
        expression(
          `(?<![\\p{L}\\d])(?<hit>(?:${unit}\\s)?(?:(?:hospital|exam|isolation|birthing|delivery|hallway|labor|trauma|resus|consult|op|operating|patient|pt)\\s)?(?:room|rm|bed|bay|isolette|incubator|crib|cot|bassinet|warmer|isolation|cubicle|curtain|stall|gurney|stretcher|pod|cube|hallway|suite|recliner|stall)s?\\.?\\s?(?:no\\.?\\s?|number\\s|#\\s?)?${figure})(?![\\p{L}\\d%]|[.:,/]\\d)`,
        ),
        expression(
          '(?<![\\p{L}\\d])(?:dialysis|infusion|the|chemo|in)?\\s?(?:chair)\\s?(?:no\\.?\\s?|number\\s|#\\s?)?(?<hit>\\d{1,3})(?!\\s?(?:massage|years)|\\d)',
        ),
        expression(
          `(?<![\\p{L}\\d])(?<hit>(?:${unit}|or|ot|theatre|theater|ward|l&d|pod|floor|unit|tower)[\\s-]#?\\d{1,4}[a-z]?)(?![\\p{L}\\d%]|[.:,/-]\\d)`,
        ),
        expression(
          "(?<![\\p{L}\\d])(?<hit>(?:[Bb]ed|[Rr]oom|[Rr]m|[Bb]ay|[Pp]od|[Cc]urtain|[Hh]allway)\\s[A-Z](?:\\d{1,2})?)(?![\\p{L}\\d'])",
          { cased: true },
        ),
        expression(
          '(?<![\\p{L}\\d/-])(?<hit>(?:[1-9]|1\\d|2\\d)(?:th|st|nd|rd)?\\s?-?(?:North|South|East|West|Tower|Main|Central|NE|NW|SE|SW|NW)(?:\\s\\d{1,3})?)(?![\\p{L}\\d])',
          { cased: true },
        ),
        expression(
          '(?<=\\b(?:on|in|to|from|of|up|unit|ward|floor|team)\\s)(?<hit>[1-9][NSEWABC]\\d{0,3}|[1-9]\\d?[NSEWABCDT]|(?:North|South|East|West|Tower)\\s\\d{1,3}[A-Z]?)(?![\\p{L}\\d])',
          { cased: true },
        ),
        expression(
          '(?<![\\p{L}\\d])(?<hit>(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\s(?:north|south|east|west))(?![\\p{L}\\d])',
        ),
        expression(
          '(?<![\\p{L}\\d])(?<hit>(?:bed|room|bay|curtain|hallway|pod|crib|isolette|warmer|isolation|trauma|resus|chair)\\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))(?![\\p{L}\\d])',
        ),
        // Somebody `in 4417`, `up in 12B`.
        expression(
          '\\b(?:patient|pt|lady|guy|gentleman|man|woman|kid|kiddo|baby|family|mom|dad|wife|husband|daughter|son|gal|dude|neighbor|admit|he|she|they|him|her|them|everyone|nurse|team)(?:\\s(?:is|was|over|up|down|still|back|lives|now)){0,2}\\sin\\s(?:number\\s|no\\.?\\s|#)?(?<hit>[1-9]\\d{0,3}(?:-\\d{1,2}|-?[a-d])?)(?![\\p{L}\\d%/:.-]|\\s?(?:years?|days?|weeks?|months?|hours?|hrs?|min|minutes|seconds|mg|kg|cases|people|patients|americans|of|out|shifts?|nights?|percent|on|to)\\b)',
        ),
        // At the head of a line of a list: `512-1 Mazur`.
        expression('(?:^|\\n)\\s?(?<hit>\\d{3,4}-\\d{1,2}|\\d{3,4}[ABCD])(?=\\s[\\p{L}])', {
          cased: true,
        }),
        expression(
          '(?<![\\p{L}\\d])(?<hit>(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)\\sfloor(?:,?\\s(?:bed|room)\\s\\d{1,4})?)(?![\\p{L}\\d])',
        ),
      ],
      { accepts: isRoom },
    ),
  },
]

/** `bed 5 hospital`, `2 bed wards` and `ER 24 hours` are no places of a patient; `room 212` of a meeting is told by its sentence. */
function isRoom({ text, start, end, scene }: Hit): boolean {
  const after = text.slice(end, end + 24)
  if (
    /^\s?-?(?:bed|beds|hospital|hours?|hrs|stars?|minutes|people|years|days|weeks|months|times|pm|am)\b/i.test(
      after,
    )
  )
    return false
  const written = text.slice(start, end)
  if (/^(?:18|19|20)\d{2}$/.test(written) || /^pod\s?#?\d{1,2}$/i.test(written)) return false
  if (/floor/i.test(written) && scene.careAt(start) !== 'patient') return false
  const beside = around(text, { start, end }, 60, 40)
  return !/\b(?:conference|convention|lecture|poster|seminar|zoom|session|workshop|hotel|ballroom|breakout|escape)\b/i.test(
    beside,
  )
}
