import { isPatientsDay } from './otherDays.ts'
import { byCare, expression, type Hit, matching, type Rule } from './rule.ts'

const date = {
  label: 'DATE',
  why: 'date-of-care',
  help: ['remove', 'delay'],
} as const

/** Feasts of many faiths and countries, and days everybody in a place remembers. */
const feasts =
  "(?:the\\s)?(?:feast\\sof\\s(?:the\\s)?\\p{L}{3,14}(?:\\s\\p{L}{3,14})?|st\\.?\\s(?:stephen|nicholas|lucia|lucy|john|joseph|george|andrew|david|jean|sylvester|martin|anthony)(?:'s)?\\s(?:day|eve|night)|epiphany|three\\skings(?:\\sday)?|candlemas|shrove\\stuesday|fat\\stuesday|lundi\\sgras|maundy\\sthursday|holy\\s(?:week|thursday|saturday)|orthodox\\s(?:easter|christmas)|ascension\\sday|corpus\\schristi|whit\\s(?:sunday|monday)|assumption\\sday|michaelmas|martinmas|midsummer(?:'s)?(?:\\seve)?|hogmanay|burns\\snight|simchat\\storah|tisha\\sb'?av|lag\\sb'?omer|tu\\sb'?shvat|mawlid|ashura|laylat\\sal-qadr|vesak|wesak|navratri|durga\\spuja|dussehra|onam|pongal|vaisakhi|baisakhi|lohri|raksha\\sbandhan|janmashtami|ganesh\\schaturthi|makar\\ssankranti|obon|golden\\sweek|qingming|dragon\\sboat\\sfestival|seollal|loy\\skrathong|nyepi|timkat|meskel|genna|sham\\sel-?nessim|pride\\s(?:weekend|sunday|saturday|parade)|oktoberfest|derby\\sday|homecoming\\s(?:weekend|night)|opening\\s(?:day|weekend)\\sof\\s\\p{L}{3,12}(?:\\sseason)?|graduation\\s(?:day|night)|daylight\\ssavings?|super\\stuesday|cyber\\smonday|tax\\sday|dia\\sde\\s(?:la\\s)?\\p{L}{3,12}|nochebuena|christmas\\sin\\sjuly|the\\s(?:summer|winter)\\ssolstice)"
const tagged =
  '(?:memorialday|laborday|independenceday|4thofjuly|fourthofjuly|july4(?:th)?|thanksgiving|christmas(?:eve|day)?|xmas|newyears?(?:eve|day)?|nye|halloween|easter(?:sunday)?|mothersday|fathersday|valentinesday|stpatricksday|stpattysday|veteransday|mlkday|presidentsday|juneteenth|superbowl(?:sunday)?|mardigras|cincodemayo|diwali|eid(?:mubarak)?|ramadan|hanukkah|passover|lunarnewyear|blackfriday|electionday|groundhogday|goodfriday|palmsunday)'

/** Months as Spanish, Portuguese, French, German and Italian writers shorten or spell them, where English does not. */
const otherMonth =
  '(?:enero|ene|febrero|marzo|abril|abr|mayo|junio|julio|agosto|ago|septiembre|octubre|noviembre|diciembre|dic|janeiro|fevereiro|maio|junho|julho|setembro|outubro|novembro|dezembro|janvier|janv|fevrier|fevr|mars|avril|avr|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januar|februar|marz|juni|juli|oktober|okt|dezember|dez|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)'
const shortMonth = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)'
const dayNumber = '(?:0?[1-9]|[12]\\d|3[01])'

/** `the 12th` where no noun follows that there are twelve of. */
const ordinalAlone = `(?<![\\p{L}\\d])(?:the\\s)(?<hit>(?:[1-9]|[12]\\d|3[01])(?:st|nd|rd|th))(?=[.,;:!?)]|\\s{0,2}$|\\n|\\s(?:and|at|with|when|after|before|but|so|he|she|they|we|i|it|for|by|to|in|on|her|his|still|because|if)\\b)`

/** `Sun`, `Tues`: a weekday cut short. `Sat` is also what oxygen does, `Sun` what shines. */
function isWeekday(hit: Hit): boolean {
  const written = hit.text.slice(hit.start, hit.end)
  const before = hit.text.slice(Math.max(0, hit.start - 12), hit.start)
  const after = hit.text.slice(hit.end, hit.end + 14)
  if (/^Sun$/.test(written) && /^\s(?:exposure|protection|damage|screen|belt|burn)/i.test(after))
    return false
  if (
    /^Sat$/.test(written) &&
    !/(?:\b(?:on|this|last|next|by|until|since|til)|[,;(])\s$/i.test(before)
  )
    return false
  return isPatientsDay(hit)
}

/** Days told by a word, by a cut word or in another tongue: in what is told of a patient each is a date. */
export const daysByWordRules: readonly Rule[] = [
  {
    ...date,
    id: 'date.feast',
    grade: byCare('block', 'warn'),
    finder: matching(
      [
        expression(`(?<![\\p{L}\\d])(?<hit>${feasts})(?![\\p{L}\\d])`),
        expression(`(?<hit>#${tagged}(?:\\d{2,4})?)(?![\\p{L}\\d_])`),
      ],
      { reads: 'plain', accepts: isPatientsDay },
    ),
  },
  {
    ...date,
    id: 'date.weekday-cut-short',
    grade: byCare('block'),
    finder: matching(
      expression(
        '(?<![\\p{L}\\d#@-])(?<hit>(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)|(?:MON|TUES?|WED|THURS?|FRI|SUN))(?=[.,;:!?)]|\\n|$|\\s(?![A-Z][a-z]|[-/]))',
        { cased: true },
      ),
      { accepts: isWeekday },
    ),
  },
  {
    ...date,
    id: 'date.day-and-short-month',
    grade: byCare('block', 'warn'),
    finder: matching(
      [
        expression(
          `(?<![\\p{L}\\d./-])(?<hit>${dayNumber}[-/.]?${shortMonth})(?![\\p{L}\\d]|[-/.]\\d)`,
        ),
        expression(
          `(?<![\\p{L}\\d])(?<hit>${dayNumber}[\\s-](?:de\\s)?${otherMonth}(?:[\\s-](?:de\\s)?(?:(?:19|20)\\d{2}|\\d{2}))?)(?![\\p{L}\\d])`,
        ),
        expression(
          `(?<![\\p{L}\\d])(?<hit>(?:that|one|the\\sfollowing)\\s(?:january|february|march|april|june|july|august|september|october|november|december))(?![\\p{L}])`,
        ),
      ],
      { accepts: isPatientsDay },
    ),
  },
  {
    ...date,
    id: 'date.ordinal-alone',
    grade: byCare('block'),
    finder: matching(expression(ordinalAlone), { accepts: isPatientsDay }),
  },
]
