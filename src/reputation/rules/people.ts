import rarity from '../../../resources/deid/rarity.json' with { type: 'json' }
import { listedPhrases } from './rarity.ts'
import { byCare, expression, type Hit, matching, type Rule } from './rule.ts'

const kin =
  '(?:husband|wife|spouse|partner|fianc[eé]e?|boyfriend|girlfriend|sons?|daughters?|mom|mum|mother|dad|father|parents?|brothers?|sisters?|siblings?|twin|aunt|uncle|cousins?|niece|nephew|grandsons?|granddaughters?|grandchild(?:ren)?|grandkids|grandma|grandpa|grandmother|grandfather|ex-?wife|ex-?husband|ex|widow|widower|kids|children|baby|stepdad|stepmom|family|in-laws|grandparents|foster\\s(?:mom|dad|parents|kids)|coach|congregation|captain|roommate)'

export const roleRules: readonly Rule[] = [
  {
    id: 'role.listed',
    label: 'Q_ROLE',
    grade: byCare('warn', 'note'),
    why: 'role-few-people-hold',
    help: ['composite-and-say-so', 'remove'],
    finder: listedPhrases(
      rarity.roles,
      (scene, start) =>
        !/\b(?:i'm\sa|i\sam\sa|my|as\sa|dear|your)\s(?:\p{L}{1,12}\s)?$/iu.test(
          scene.open.cased.slice(Math.max(0, start - 24), start),
        ) || /\bmy\spatient\s/i.test(scene.open.cased.slice(Math.max(0, start - 24), start)),
    ),
  },
  {
    id: 'role.after-article',
    label: 'Q_ROLE',
    grade: byCare('warn', 'note'),
    why: 'role-few-people-hold',
    help: ['composite-and-say-so', 'remove'],
    finder: listedPhrases(
      rarity.rolesAfterArticle,
      (scene, start) =>
        /\b(?:a|an|retired|former|local|famous|ex|the|beloved|school|professional|is|was)[\s-]$/i.test(
          scene.open.cased.slice(Math.max(0, start - 14), start),
        ) && !/^students\b/i.test(scene.open.cased.slice(start, start + 9)),
    ),
  },
  {
    id: 'role.described',
    label: 'Q_ROLE',
    grade: byCare('warn', 'note'),
    why: 'role-few-people-hold',
    help: ['composite-and-say-so', 'remove'],
    finder: matching(
      [
        expression(
          '(?<![\\p{L}])(?<hit>(?:retired|former|professional|famous|semi-pro|pro|ex|award-winning|celebrated|well-known|notorious|infamous|prominent|decorated|local|semi-famous|pretty\\sfamous|internet[\\s-]famous)[\\s-](?:\\p{L}{2,16}[\\s-]){0,2}?\\p{L}{3,16})(?=[\\s,.!?;:]|$)',
        ),
        expression(
          "(?<![\\p{L}])(?:is|was|'s|a|an|the|our)\\s(?:\\p{L}{2,14}\\s){0,2}?(?<hit>\\p{L}{3,14}(?:ologist|ographer|ician|inist|anist|organist|ellist|lorist|istorian|smith|wright|keeper|herder|trainer|breeder|wrangler|rider|racer|climber|jumper|diver|fisher(?:man|woman)?|fighter|dancer|singer|player|maker|monger|tamer|blower|carver|weaver|sailor))(?![\\p{L}])",
        ),
        expression(
          '(?<![\\p{L}])(?<hit>(?:high[\\s-]school|college|varsity|minor[\\s-]league|major[\\s-]league|olympic|national|state|all-state|division\\sone|d1|collegiate|paralympic|junior|regional|county|world|town)[\\s-](?:\\p{L}{2,12}\\s){0,2}?(?:quarterback|player|pitcher|swimmer|runner|wrestler|gymnast|athlete|champion|champ|coach|star|skater|rower|goalie|skier|record\\sholder|team|anthem\\ssinger|cheerleader|principal|fair|legend|hero)|(?:holocaust|hiroshima|genocide|titanic|war|polio|concentration\\scamp|9\\s11|cult|kidnapping|plane\\scrash)\\ssurvivor)(?![\\p{L}])',
        ),
        expression(
          "(?<![\\p{L}])(?<hit>(?:everyone|everybody|the\\swhole\\s(?:town|county|city|school|team)|half\\sthe\\stown|you(?:'ve|\\shave)\\sprobably|you\\s(?:would|might|may|all)|people\\shere)\\s(?:(?:in|on|around)\\s(?:this|our|the)\\s\\p{L}{3,8}\\s)?(?:all\\s|probably\\s)?(?:knows?|know|watch(?:es)?|recogni[sz]es?|heard\\sof|has\\smet|seen\\s(?:him|her)|loves?|listens\\sto))(?![\\p{L}])",
        ),
        expression(
          '(?<![\\p{L}])(?<hit>(?:plays|played|sings|sang|drums|pitches|coaches|coached|anchors|preaches|preached|teaches|taught|performs|performed|raced|races|wrestles|boxes|dances|fought)\\s(?:[\\p{L}-]{2,12}\\s){0,2}?(?:in|for|at|on)\\s(?:a|an|the|our|his|her)\\s(?:[\\p{L}-]{2,14}\\s){0,3}?(?:band|team|orchestra|symphony|choir|church|school|opera|ballet|circus|league|show|station|college|university|war|olympics|rodeo|derby|network))(?![\\p{L}])',
        ),
        expression(
          '(?<![\\p{L}])(?<hit>(?:does|did|reads?|presents?|hosts?|covers?)\\s(?:the\\s)?(?:weather|news|traffic|sports|morning\\sshow|late\\sshow|radio\\sshow|drive\\stime)\\s(?:on|for|at)\\s(?:our\\s|the\\s)?(?:local\\s)?(?:tv|television|radio|channel|station|news|npr|pbs|k[a-z]{3}\\b|w[a-z]{2,3}\\b))(?![\\p{L}])',
        ),
        expression(
          "(?<![\\p{L}])(?:he|she|they|pt|patient|who|guy|lady|gentleman|man|woman|mom|dad)(?:'s|\\sis|\\swas|\\sused\\sto\\sbe|,)\\s(?:a|an|the|our)\\s(?:[\\p{L}-]{2,14}\\s){0,2}?(?<hit>\\p{L}{3,14}(?:er|ist|ian|man|woman|or|eer|ive|ant|smith|wright))(?=[\\s,.!?]|$)",
        ),
        expression(
          '(?<![\\p{L}])(?<hit>(?:the\\s)?(?:voice|face|mascot|captain|owner|founder|head|leader|host|lead\\ssinger|principal|star|president|manager|director)\\sof\\s(?:the|our|a|this|that|his|her)\\s(?:[\\p{L}-]{2,14}\\s){0,2}?(?:team|band|town|city|school|church|choir|show|company|station|shop|bank|theater|theatre|museum|club|league|orchestra|union|tribe|village|newspaper|county|parade|restaurant|store))(?![\\p{L}])',
        ),
        expression(
          "(?<![\\p{L}])(?<hit>(?:the\\s)?(?:one|guy|kid|lady|man|woman|girl|boy|family|couple)\\s(?:you\\ssaw\\s)?(?:from|on|in|off)\\s(?:the\\s)?(?:tv|television|news|telethon|radio|paper|newspaper|internet|tiktok|youtube|billboards?|commercials?|game\\sshow|reality\\sshow|movie|headlines|six\\so'clock\\snews|viral\\svideo|local\\snews))(?![\\p{L}])",
        ),
        expression(
          "(?<![\\p{L}])(?:he|she|who|that|and|they|patient|pt|guy|lady|man|woman|gentleman|mom|dad)\\s(?<hit>(?:climbs|flies|trains|raises|breeds|hunts|catches|sells|builds|fixes|repairs|carves|paints|dives|teaches|taught|coaches|coached|sings|preaches|fishes|farms|ranches|mines|logs|welds|roofs|acts|dances|performs|juggles|skates|surfs|skis|sails|races|rides|wrestles|boxes|pitches|anchors|reports|announces|referees|umpires|delivers|drives|ran|runs|judges|polices|patrols|plays|swims|conducts|composes|writes|forges|bakes|brews|tends|grooms|bakes)\\s(?:[\\p{L}\\d'-]{2,14}\\s?){1,4}?)(?=[\\s,.!?]|$)",
        ),
        expression(
          '(?<![\\p{L}])(?<hit>(?:holds?|held|set|broke)\\s(?:the|a)\\s(?:state|world|national|school|league|county|guinness)\\s(?:world\\s)?record)(?![\\p{L}])',
        ),
        expression(
          '(?<![\\p{L}])(?<hit>(?:owns|runs|started|opened|founded|own|run)\\s(?:a|an|the|our|that)\\s(?:[\\p{L}-]{2,14}\\s){0,3}?(?:bakery|restaurant|shop|store|bar|diner|farm|ranch|cafe|salon|barbershop|garage|gym|company|church|school|dairy|vineyard|winery|brewery|food\\struck|funeral\\shome|newspaper|station|motel|hotel|theater|theatre|studio|gallery|zoo|circus))(?![\\p{L}])',
        ),
      ],
      { accepts: namesRole },
    ),
  },
]

const notRoles =
  /\b(?:patient|patients|pt|smoker|student|students|attending|resident|doctor|physician|medical|medicine|development|relationship|opinion|cardiologist|neurologist|radiologist|pathologist|oncologist|nephrologist|dermatologist|gynecologist|urologist|psychologist|hematologist|endocrinologist|gastroenterologist|pulmonologist|rheumatologist|anesthesiologist|otolaryngologist|hospital|clinic|program|anesthetic|anesthesia|anaesthetic|infection|hematoma|tumor|excision|recurrence|control|treatment|identity|society|guidelines?|standards?|growth|conduct|organization|staff|technician|clinician|obstetrician|pediatrician|politician|therapy|wellness|networking|license|school|news|guy|man|woman|lady|kids?|fighter|survivor|winner|keeper|talker|quitter|loser|lover|trooper|treasure|never|other|either|mother|father|brother|sister|daughter|partner|cancer|fever|smoker|drinker|donor|little|better|offer|number|matter|super|whole|later|longer|sicker|bigger|super|major|minor|poor|tumor|monitor|error|door|floor|color|human|candidate|elephant|percuss|infant|elective|native|active|positive|negative|relative|ordeal|transfer|goner|hoot|boarder|transplant|participant|assistant|consultant|examiner|gain|bono|tip|tips|tem|vs|con|lapse)\b/i

function namesRole({ text, start, end }: Hit): boolean {
  return (
    !notRoles.test(text.slice(start, end).replace(/^high[\s-]school\s(?=\p{L})/iu, '')) &&
    !/\b(?:i'm|i am|my|dear)\s(?:a\s)?$/i.test(text.slice(Math.max(0, start - 10), start))
  )
}

export const familyRules: readonly Rule[] = [
  {
    id: 'family.mentioned',
    label: 'Q_FAMILY',
    grade: byCare('note', 'note'),
    why: 'family-detail',
    help: ['composite-and-say-so'],
    finder: matching(
      [
        expression(
          `(?<![\\p{L}])(?<hit>(?:his|her|their|whose|one's|one'?s|someone'?s|somebody'?s|pt'?s|patient'?s|baby'?s|kid'?s|kiddo'?s|boy'?s|girl'?s|mr\\.?\\s\\p{L}{1,20}'s|mrs\\.?\\s\\p{L}{1,20}'s)\\s(?:[\\p{L}-]{1,14}\\s){0,2}?${kin}(?:\\s(?:is|was|also|works?|worked|teaches|taught|died|passed|had|has)\\s(?:[\\p{L}'-]{1,16}\\s?){1,4}?(?=[\\s.,!?]|$))?)(?![\\p{L}])`,
        ),
        expression(
          "(?<![\\p{L}])(?<hit>married\\s(?:for\\s)?\\d{2}\\syears|\\d{2}(?:st|nd|rd|th)\\s(?:wedding\\s)?anniversary|(?:identical\\s|conjoined\\s|fraternal\\s)?(?:twins?|triplets?|quads|quadruplets|quintuplets)|adopted(?:\\sfrom\\s\\p{L}{3,16})?|foster\\s(?:kid|child|care|mom|dad|parents)|orphan(?:ed)?|widow(?:er|ed)?|\\d{1,3}\\s(?:family\\smembers|relatives)|newlyweds?|ex-(?:wife|husband)(?:es|s)?|step-?(?:mom|dad|mother|father|son|daughter|brother|sister)s?|(?:mom|mum|mother|dad|father|parents?|grandma|grandpa|grandmother|grandfather|husband|wife)\\s(?:and|plus|with)\\s(?:both|all|two|three|four|five|\\d|his|her|their|the)\\s(?:\\p{L}{2,10}\\s)?(?:kids|children|sons|daughters|babies|twins|boys|girls|siblings)|pregnant\\swife|single\\s(?:mom|dad|mother|father|parent)|(?:mom|mother|dad|father|parent)\\s(?:of|to)\\s(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twins|triplets)|(?:the|a)\\s(?:dad|mom|mother|father|husband|wife|son|daughter|brother|sister|grandma|grandpa|widow(?:er)?)\\s(?:holding|waiting|crying|sleeping|sitting|singing|praying|pacing|asking|begging|in\\sthe)|(?:two|three|four|five|six|seven|eight|nine|ten|\\d)\\s(?:kids|children|daughters|sons|sisters|brothers|siblings|grandkids)|(?:died|diagnosed|born|buried|lost)\\sthe\\ssame\\s(?:day|week|month|year)|same\\s(?:week|day|year)\\s(?:as|his|her)|(?:mom|dad|parents|mother|father|wife|husband|son|daughter|brother|sister|family|fianc[eé]e?)\\s(?:is|are|was|were|both|works?|teaches|runs|fainted|rode|visited|speaks?|speak|cried|came|flew|drove|has|had)(?:\\s[\\p{L}'-]{1,16}){0,3}?|(?:his|her|their)\\s(?:dog|cat|horse|parrot)|eight\\smonths\\spregnant|lost\\s(?:a|his|her|both|two|three|their)\\s(?:[\\p{L}-]{1,12}\\s){0,1}?(?:sons?|daughters?|child|children|kids?|baby|husband|wife|brother|sister|parents|mother|father))(?![\\p{L}])",
        ),
      ],
      {
        accepts: ({ text, start }) =>
          !/\bmy\s(?:own\s)?$/i.test(text.slice(Math.max(0, start - 8), start)),
      },
    ),
  },
]

const employer =
  '(?:(?:meat|chicken|poultry|packing|meatpacking|steel|chemical|power|auto|car|paper|cement|bottling|sugar|nuclear|water|processing|tyson|ford|gm|tesla|boeing|toyota|smithfield|jbs|pork|beef|cheese|ice\\scream|battery|munitions|copper|gold|coal|salt|lithium)\\s(?:plant|factory|mill|works|mine|refinery|smelter|yard)|(?:plant|factory|warehouse|mill|mine|refinery|shipyard|quarry|foundry|cannery|slaughterhouse|sawmill|dockyard|docks|oil\\srig|rig|fulfillment\\scenter|distribution\\scenter|brewery|high\\sschool|middle\\sschool|elementary\\sschool|university|hotel|airport|grocery|supermarket|stadium|mall|hospital|construction\\ssite|job\\s?site|restaurant|school|prison|fire\\s(?:station|house|department)|police\\sdepartment|army\\sbase|air\\sforce\\sbase|naval\\sbase|post\\soffice|casino|ranch|dairy|orchard|vineyard|nail\\ssalon|car\\swash|lumber\\syard|railyard|rail\\syard|bank|church))'
const brands =
  "(?:Amazon|UPS|FedEx|USPS|DHL|Walmart|Costco|Target|Home\\sDepot|Lowe's|Tyson|Smithfield|JBS|Cargill|Ford|GM|Tesla|Boeing|Toyota|Honda|Uber|Lyft|DoorDash|Instacart|Starbucks|McDonald's|Chipotle|Kroger|Publix|Delta|United\\sAirlines|Southwest|American\\sAirlines|Amtrak|PG&E|ConEd|Chevron|Exxon|Shell|Caterpillar|John\\sDeere|Disney|Google|Apple|Meta|Intel|Lockheed|Raytheon|NASA|IKEA|Nestle|Perdue|Hormel|Coca-?Cola|Pepsi|Budweiser|Coors|Royal\\sMail|Tesco|NHS\\sTrust)"
const worker =
  '(?:worker|employee|driver|welder|roofer|miner|operator|packer|picker|mechanic|lineman|machinist|foreman|manager|cook|cashier|guard|technician|electrician|plumber|carpenter|painter|loader|longshoreman|stocker|laborer|labourer|crew|hand|janitor|custodian|housekeeper|groundskeeper|maintenance\\sguy|supervisor|clerk|nurse|bus\\sdriver|farmer|firefighter|cop|officer|teacher|pilot|attendant|trucker|logger|rancher)'

export const employerRules: readonly Rule[] = [
  {
    id: 'employer.with-day',
    label: 'Q_EMPLOYER_DATE',
    grade: byCare('warn', 'warn'),
    why: 'work-and-day',
    help: ['remove', 'delay'],
    finder: matching(
      [
        expression(
          `(?<![\\p{L}])(?:works?|worked|working|job|employed|shift|from|at|off|guy|man|woman|line|hurt|injured|runs|drives|drove)\\s(?:[\\p{L}]{1,10}\\s){0,4}?(?:at|for|in|from|on|with|by)\\s(?<hit>(?:the|a|an|our|that|one\\sof\\sthe)\\s(?:\\p{L}{2,16}\\s){0,2}?${employer})(?![\\p{L}])`,
        ),
        expression(
          `(?<![\\p{L}])(?<hit>${employer})\\s(?:${worker}|guy|man|woman|lady|accident|explosion|injury|fall)`,
        ),
        expression(
          `(?<![\\p{L}])(?:from|at|for|in)\\sthe\\s(?<hit>(?:\\p{L}{2,16}\\s)?(?:plant|factory|mill|mine|quarry|shipyard|warehouse|refinery|foundry|cannery|slaughterhouse|sawmill))(?![\\p{L}])`,
        ),
        expression(
          "(?<![\\p{L}])(?<hit>(?:cook|chef|server|waitress|waiter|bartender|cashier|manager|security\\sguard|janitor|barista|dishwasher|mechanic|clerk|teller|stocker|baggage\\shandler|housekeeper)\\s(?:at|for|in|from)\\s(?:the|a|an|our|that)\\s(?:[\\p{L}'-]{2,16}\\s?){1,3}?)(?=[\\s,.!?]|$)",
        ),
        expression(
          `(?<![\\p{L}])(?<hit>${brands}(?:\\s(?:\\p{L}{2,12}\\s){0,1}?(?:${worker}|warehouse|plant|factory|store|truck))?)(?![\\p{L}])`,
          { cased: true },
        ),
        expression(
          `(?<![\\p{L}])(?<hit>(?:(?:coal|gold|copper|salt)\\sminer|(?:ups|fedex|amazon|usps|bus|train|taxi|uber|cab|delivery|school\\sbus|garbage|tow)\\s(?:driver|truck\\sdriver|worker)|lineman|roofer|roughneck|longshoreman|ironworker|steelworker|crane\\soperator|construction\\sworker|factory\\sworker|warehouse\\sworker|farm\\s?worker|line\\scook|oil\\srig\\sworker|logger|welder))(?![\\p{L}])`,
        ),
        expression(
          '(?<![\\p{L}])(?:for|at|with)\\s(?:a|an|the|our)\\s(?<hit>(?:local|big|small|family|nearby|downtown)\\s(?:[\\p{L}-]{2,14}\\s){0,2}?(?:company|firm|plant|factory|farm|contractor|business|school|restaurant|store|shop|employer|airline|hospital|prison|utility))(?![\\p{L}])',
        ),
      ],
      { accepts: nearADay },
    ),
  },
]

const aDay =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|today|tonight|yesterday|last\s(?:night|week|month|weekend)|this\s(?:morning|week|weekend|afternoon|evening|month|shift)|overnight|ago|on\s(?:call|shift)|earlier|just|recently|\d{1,2}\/\d{1,2}|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|christmas|thanksgiving|halloween|easter|labor day)\b/i

function nearADay({ text, start, end }: Hit): boolean {
  return aDay.test(text.slice(Math.max(0, start - 160), end + 160))
}

/** A quotation of a paper speaks as papers do, after their words, or in a post that leads to one. */
const ofPaper =
  /\b(?:abstract|authors?|conclu(?:de|ded|sion|sions)|paper|study|trial|article|guidelines?|editorial|reviewers?|manuscript|preprint|et al|the literature|consensus|statement|per the|policy|definition|textbook|title[ds]?|headline|quote|book|poem|podcast|said in \d{4}|osler|tweet(?:ed)?|email subject)\b[^"\n]{0,40}$/i
const asPapersSpeak =
  /\b(?:patients (?:with|who|in|were|had|undergoing|receiving)|participants?|randomi[sz]ed|cohort|significant(?:ly)?|p\s?[<=]|95% ci|hazard|odds ratio|confidence interval|compared with|associated with|intervention|placebo|mortality|we (?:found|conclude|enrolled|conducted|sought|aimed|hypothesi[sz]ed|report|recommend)|this study|our findings|these (?:data|results|findings)|background|methods|results|objective|adults (?:with|aged|hospitalized))\b/i
const leadsToPaper =
  /\b(?:doi\.org|10\.\d{4,9}\/|pubmed|nih\.gov|nejm|jamanetwork|thelancet|bmj\.com|acpjournals|medrxiv|biorxiv|arxiv|pmid|pmc\d)/i

/** Said by somebody in five words or more, and not printed somewhere. */
function isSpoken({ text, start, end }: Hit): boolean {
  const quoted = text.slice(start, end)
  if (quoted.split(' ').length < 5) return false
  if (ofPaper.test(text.slice(Math.max(0, start - 80), start)) || asPapersSpeak.test(quoted))
    return false
  const said = /\b(?:said|says|told|asked|whispered|yelled|replied|goes|went|like)\b[^"\n]{0,30}$/i
  return !leadsToPaper.test(text) || said.test(text.slice(Math.max(0, start - 60), start))
}

export const narrativeRules: readonly Rule[] = [
  {
    id: 'narrative.distinctive',
    label: 'Q_NARRATIVE',
    grade: { patient: 'note', setting: 'note', none: undefined },
    why: 'told-word-for-word',
    help: ['composite-and-say-so', 'ask-for-written-consent'],
    finder: matching(
      expression(
        '(?<![\\p{L}])(?<hit>(?:in|on)\\s(?:the|an|a|our)\\s(?:hospital\\s)?(?:elevator|lift|parking\\slot|parking\\sgarage|lobby|bathroom|toilet|bathtub|uber|taxi|cab|back\\sseat|car\\spark|ambulance\\sbay|helicopter|airplane|plane|train|bus|ferry|boat|church|altar|wedding|funeral|gas\\sstation|field|barn|courtroom|stage|finish\\sline)|(?:the\\s)?(?:whole|entire)\\s(?:convent|town|class|team|church|congregation|village|family|school|squad|department|firehouse|station|platoon|tribe|choir|temple|block|neighborhood|town|unit|crew)|(?:the\\s|a\\s|her\\s|his\\s)?(?:choir|band|congregation|firefighters|bikers|classmates|teammates|students|neighbors|villagers|officers|troopers|nuns|monks)\\s(?:came|sang|lined|showed|filled|waited|gathered|prayed|played|stood|drove|flew)|mid[\\s-](?:mass|sermon|flight|game|performance|ceremony|wedding|concert|speech)|(?:his|her|their)\\s(?:dummy|wig|hat|guitar|violin|badge|uniform|boots|medals?|trophy|rosary|horse|parrot|dog|cat|costume|jersey|cape|accordion|tuba|wedding\\sdress|robe|habit|collar|saddle|helmet|turnout\\sgear|tiara))(?![\\p{L}])',
      ),
    ),
  },
  {
    id: 'narrative.quoted',
    label: 'Q_NARRATIVE',
    grade: byCare('note', 'note'),
    why: 'told-word-for-word',
    help: ['composite-and-say-so', 'ask-for-written-consent'],
    finder: matching(expression('(?<hit>"[^"\\n]{20,600}")'), {
      reads: 'plain',
      accepts: isSpoken,
    }),
  },
]
