import rarity from '../../../resources/deid/rarity.json' with { type: 'json' }
import { findPhrases, phraseTable } from '../phrases.ts'
import { byCare, expression, type Finder, matching, type Rule, type Scene } from './rule.ts'

const rare = {
  label: 'Q_RARE',
  grade: byCare('warn', 'note', undefined),
  why: 'seen-in-few-people',
  help: ['delay', 'composite-and-say-so', 'ask-for-written-consent'],
} as const

/** Every phrase of a list that `accepts` where it stands. */
export function listedPhrases(
  list: readonly string[],
  accepts: (scene: Scene, start: number, end: number) => boolean = () => true,
): Finder {
  const table = phraseTable(list)
  return {
    patterns: [],
    find: (scene) =>
      findPhrases(scene.allWords, table).flatMap(({ from, to }) => {
        const [first, last] = [scene.allWords[from], scene.allWords[to - 1]]
        return first && last && accepts(scene, first.start, last.end)
          ? [{ start: first.start, end: last.end }]
          : []
      }),
  }
}

const superlative =
  '(?:wildest|craziest|rarest|weirdest|strangest|oddest|most\\s(?:bizarre|unusual|incredible|insane|extraordinary)|biggest|largest|worst|gnarliest|most\\srare|coolest)'
const clinicalThing =
  '(?:case|cases|infection|presentation|tumou?r|mass|fracture|injury|injuries|trauma|rash|disease|diagnosis|condition|syndrome|patient|pt|delivery|birth|code|wound|burn|bite|bug|foreign\\sbody|overdose|ingestion|x-?ray|ct|mri|ekg|finding|pathology|thing|anomaly|malformation|surgery|aneurysm|clot|stone|bleed)'

export const rarityRules: readonly Rule[] = [
  { ...rare, id: 'rare.condition', finder: listedPhrases(rarity.conditions) },
  {
    ...rare,
    id: 'rare.event',
    grade: byCare('warn', 'note', 'note'),
    finder: listedPhrases(rarity.events),
  },
  {
    ...rare,
    id: 'rare.gathering',
    finder: matching(
      expression(
        '(?<![\\p{L}])(?:from|at|during|after)\\s(?<hit>(?:the|that|last\\s(?:night|week|weekend)\\S?s|yesterday\\S?s|saturday\\S?s|sunday\\S?s|friday\\S?s)\\s(?:\\p{L}{2,14}\\s){0,2}?(?:regatta|parade|concert|marathon|triathlon|rodeo|derby|festival|fair|carnival|protest|rally|march|homecoming|prom|tailgate|pileup|crash|fire|collapse|explosion|shooting|stabbing|wedding|air\\sshow|bike\\srace|race|match|tournament|playoffs?|barn\\sdance|quincea[nñ]era|bar\\smitzvah))(?![\\p{L}])',
      ),
    ),
  },
  {
    ...rare,
    id: 'rare.accident',
    finder: matching(
      expression(
        '(?<![\\p{L}])(?<hit>(?:(?:wedding|circus|festival)\\s)?(?:tent|roof|bridge|building|scaffold(?:ing)?|mine|balcony|deck|stage|bleachers?|wall|crane|trench|tunnel|pier)\\s(?:collapse|cave-in)|(?:grain\\sbin|silo|trench)\\s(?:engulfment|entrapment)|(?:bear|cougar|shark|alligator|moose|bison|dog)\\s(?:mauling|attack)|train\\sderailment|(?:gas|boiler|propane|fireworks?|factory)\\sexplosion|(?:plane|helicopter|bus|ferry)\\scrash|avalanche|stampede|lightning\\sstrike|(?:chairlift|ski\\slift|zipline|roller\\scoaster|carnival\\sride|hay\\sride|elevator|escalator|tractor|combine|auger|sawmill|grain\\sbin|silo|crane|ferry|hot\\sair\\sballoon|trampoline\\spark|train)\\s(?:accident|incident|crash|fall|injury))(?![\\p{L}])',
      ),
    ),
  },
  {
    ...rare,
    id: 'rare.said-to-be',
    finder: matching(
      [
        expression(
          '(?<![\\p{L}\\d])(?<hit>(?:a\\s)?(?:1|one)\\s?(?:in|of|:)\\s?(?:a\\s)?(?:\\d{1,3}(?:[, ]\\d{3}){1,3}|\\d{4,9}|\\d{1,3}\\s?(?:k|m|thousand|million|billion)|(?:a\\s|ten\\s|five\\s|two\\s|hundred\\s|one\\s){0,2}(?:hundred\\s)?(?:thousand|million|billion)))(?![\\p{L}\\d])',
        ),
        expression(
          '(?<![\\p{L}\\d])(?<hit>(?:one|1|(?:the\\s)?only\\sone)\\sof\\s(?:only\\s|just\\s|about\\s|the\\s|fewer\\sthan\\s|less\\sthan\\s|maybe\\s){0,2}(?:\\d{1,4}|a\\sfew|a\\shandful|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a\\sdozen|a\\shundred)\\s(?:known\\s|reported\\s|documented\\s|published\\s|living\\s){0,2}(?:cases?|people|patients|families|kids|children|humans|survivors|in\\sthe)?)(?![\\p{L}\\d])',
        ),
        expression(
          '(?<![\\p{L}])(?<hit>(?:the\\s)?(?:tallest|shortest|oldest|youngest|heaviest|smallest|tiniest|richest|strongest|fastest|first\\s(?:woman|man|person|female|black|all-female|[\\p{L}-]{3,12}\\s(?:woman|man|person))|only\\s[\\p{L}-]{3,14}(?:\\s[\\p{L}-]{3,14}){0,3})\\s(?:[\\p{L}-]{2,14}\\s){0,3}?(?:in|on|of)\\s(?:the|our|this|all)\\s(?:state|county|country|world|city|town|island|valley|region|nation|reservation|parish|province|continent|aleutians|league|trial|study|registry))(?![\\p{L}])',
        ),
        expression(
          `(?<![\\p{L}])(?<hit>(?:the\\s)?${superlative}\\s(?:[\\p{L}-]{1,16}\\s){0,3}?${clinicalThing})(?![\\p{L}])`,
        ),
        expression(
          "(?<![\\p{L}])(?<hit>(?:first|1st|second|third|only)\\s(?:(?:one|case|patient|time|survivor|procedure|baby|birth|delivery|surgery|operation|quads|quadruplets|[\\p{L}-]{3,16})\\s){0,2}(?:ever\\s|we've\\sever\\s|anyone\\s){0,1}(?:ever|at\\s(?:our|this|my)\\s(?:hospital|institution|center|program|ed|shop)|in\\s(?:our|this|my|the)\\s(?:hospital|institution|center|state|county|country|region|city|hospital's\\shistory|history|decade|world|literature|[\\p{L}]{3,12}\\shistory)|done\\shere|here|on\\srecord|described|reported))(?![\\p{L}])",
        ),
        expression(
          "(?<![\\p{L}])(?<hit>(?:nobody|no\\sone|none\\sof\\sus|not\\sone\\sof\\sus|never|hadn't|haven't|has\\snever|had\\snever)\\s(?:[\\p{L}']{1,14}\\s){0,6}?(?:ever\\s)?(?:seen|heard\\sof|saw|seen\\sone|seen\\sit|described|encountered))(?![\\p{L}])",
        ),
        expression(
          '(?<![\\p{L}])(?<hit>once[\\s-]in[\\s-]a[\\s-](?:career|lifetime|generation|century|decade)|(?:ultra-?|very\\s|super\\s|so\\s|extremely\\s|incredibly\\s|vanishingly\\s)rare|rare\\s(?:disease|disorder|condition|case|syndrome|genetic|mutation|cancer|tumou?r|infection|form|complication|presentation)|(?:true\\s|actual\\s|real\\s)?zebra|case\\sreport(?:able)?|write\\sthis\\sone\\sup|in\\sthe\\shistory\\sof\\s(?:our|this)|(?:fewer|less)\\sthan\\s(?:\\d{1,4}|ten|a\\shundred|twenty|fifty)\\s(?:cases|people|patients|reported)|only\\s(?:\\d{1,4}|a\\shandful\\sof|a\\sfew|one|two|three)\\s(?:cases?|people|patients|kids|families)|third\\sin\\sour|(?:maybe\\s|about\\s)?a\\s(?:hundred|dozen|handful\\sof)\\s(?:families|cases|people)|textbook\\scase\\sof|you\\scannot\\smake\\sthis\\sup|(?:second|third|fourth|fifth|2nd|3rd|4th)\\s(?:liver|kidney|heart|lung|lungs|transplant|cardiac\\sarrest|open\\sheart|amputation)|(?:holds?|held|set|broke)\\s(?:the|a)\\s(?:state|world|national|school|league|county|guinness)\\s(?:world\\s)?record|viral\\s(?:\\p{L}{2,12}\\s){0,2}video)(?![\\p{L}])',
        ),
        expression(
          '(?<![\\p{L}])(?<hit>(?:the\\s)?(?:only|lone|sole)\\s(?:other\\s)?(?:survivor|person|patient|child|kid|one|human|woman|man|family|[\\p{L}-]{3,16}\\stransplant|complete\\sresponder|responder)(?:\\s(?:of|in|from)\\s(?:the|our|this|his|her)\\s[\\p{L}]{2,14})?)(?![\\p{L}])',
        ),
        expression(
          '(?<![\\p{L}])(?<hit>(?:struck|hit|mauled|gored|bitten|stung|attacked|trampled|kicked|crushed|run\\sover|impaled|electrocuted|buried)\\s(?:[\\p{L}]{1,12}\\s){0,2}?(?:by|on|in|under)\\s(?:a|an|his|her|the|their)\\s(?:[\\p{L}-]{1,14}\\s){0,2}?(?:lightning|bull|bear|shark|moose|horse|alligator|snake|rattlesnake|scorpion|bison|elk|deer|dog|tractor|combine|train|boat|tree|barn|forklift|crane|silo|avalanche|stingray|jellyfish|bee|bees|swarm|python|tiger|lion|fence|rebar|pole|anchor|harpoon|arrow))(?![\\p{L}])',
        ),
        expression(
          '(?<![\\p{L}\\d])(?<hit>\\d{2,4}\\s(?:bee\\s|wasp\\s|snake\\s)?(?:stings|bites|stab\\swounds|gunshots|units\\sof\\sblood))(?![\\p{L}])',
        ),
      ],
      { reads: 'plain' },
    ),
  },
  {
    id: 'other.unique-person',
    label: 'OTHER',
    grade: byCare('warn', 'warn', 'note'),
    why: 'one-of-a-kind',
    help: ['remove', 'composite-and-say-so', 'ask-for-written-consent'],
    finder: matching([
      expression(
        "(?<![\\p{L}])(?<hit>(?:(?:the|a|an|our|my|his|her|this|their)\\s)?(?:(?:sitting|former|retired|local|famous|current|state's|city's|town's|county's|well-known|beloved|our|ex-|state|city|then|late)\\s){0,3}(?:mayor|governor|senator|congress(?:man|woman|person)|representative|sheriff|police\\schief|chief\\sof\\spolice|fire\\schief|judge|bishop|archbishop|president|prime\\sminister|ambassador|councilman|councilwoman|commissioner|superintendent|celebrity|movie\\sstar|rock\\sstar|pop\\sstar|tv\\sstar|actor|actress|astronaut|olympian|news\\sanchor|weatherman|quarterback|head\\scoach|ceo|billionaire|prince|princess|duke|duchess|king|queen)(?:'s\\s(?:wife|husband|son|daughter|mother|father|brother|sister|kid|baby|mom|dad|spouse|partner|niece|nephew|grandson|granddaughter))?)(?![\\p{L}])",
      ),
      expression(
        "(?<![\\p{L}])(?<hit>(?:world's|nation's|country's|state's|region's|hospital's|history's)\\s(?:first|only|youngest|oldest|smallest|largest|longest)(?:\\s[\\p{L}-]{2,16}){0,2}|(?:first|only|youngest|oldest|smallest|longest|largest)\\s(?:[\\p{L}-]{2,16}\\s){0,3}(?:ever|in\\sthe\\s(?:world|country|state|county|history|us|u\\.s\\.|nation|region|city|trial|study|cohort))(?:\\s\\p{L}{4,12})?|(?:the\\s|our\\s)?only\\s(?:survivor|person|patient|living|known|one|complete\\sresponder|responder)(?:\\sin\\s(?:the|our)\\s\\p{L}{2,12}|\\sof\\sthe\\s\\p{L}{2,12})?|first\\sever|transplant\\s#\\s?\\d{1,5}|(?:state|world|national|guinness)\\s(?:world\\s)?record(?:\\sholder)?|patient\\s(?:zero|number\\sone|#\\s?\\d{1,4})|(?:case|recipient|implant)\\s#\\s?\\d{1,4})(?![\\p{L}\\d])",
      ),
      expression(
        '(?<![\\p{L}])(?<hit>(?:distinctive|unique|unmistakable|one-of-a-kind|full[\\s-](?:back|sleeve|face|chest)|face|neck|sleeve)\\s(?:tattoos?|scar|birthmark|prosthetic|prosthesis|jewelry|necklace|ring|piercings?))(?![\\p{L}])',
      ),
    ]),
  },
]
