import { type Expression, expression, type Finder, matching } from './rule.ts'

/** What a note on tone is about. */
export type ToneTopic =
  | 'disrespect'
  | 'advice'
  | 'exam-content'
  | 'match-rules'
  | 'undisclosed-interest'
  | 'credentials'

export interface ToneRule {
  readonly id: string
  readonly topic: ToneTopic
  readonly finder: Finder
}

const exam =
  "(?:step\\s?(?:1|2|3|one|two|three|2\\s?ck)|usmle|comlex|level\\s?[123]|shelf|boards?|the\\sck|ck|nbme|ite|in-?training\\sexam|mcat|osce|pance|nclex|board\\sexam|certifying\\sexam|the\\sexam|my\\sexam|(?:real|actual)\\sexam|today's\\sexam)"

/** What a question asks about, as those who sat an exam tell it. */
const asked =
  '(?:questions?|qs|items?|stems?|vignettes?|prompts?|stations?|cases?|blocks?|passages?|matching\\ssets?|ethics\\sqs?|ekgs?|images?|graphs?)'
const recalled: readonly Expression[] = [
  expression(
    `(?<![\\p{L}])(?<hit>(?:one|two|three|half|most|several|\\d{1,3}|all)\\sof\\s(?:my|the|our|today's)\\s${exam}\\s${asked}\\s(?:showed|was|were|asked|had|gave|about|on|involved|described))`,
  ),
  expression(
    `(?<![\\p{L}])(?<hit>(?:just\\s|i\\s|we\\s)?(?:took|finished|walked\\sout\\sof|sat|wrote|got\\sout\\sof|done\\swith|came\\sout\\sof|survived)\\s(?:my\\s|the\\s|our\\s)?(?:\\p{L}{2,12}\\s){0,2}?${exam}[^\\n]{0,80}?(?:${asked}\\s(?:on|about|was|were|asked|of|with)|(?:asked|tested)\\s(?:me\\s|us\\s)?(?:about|on|the)|know\\s(?:your|the)|expect\\s(?:lots|a\\slot|many)|heavy\\son|tons\\sof|lots\\sof))`,
  ),
  expression(
    `(?<![\\p{L}])(?<hit>(?:(?:had|got|saw|there\\s(?:was|were)|gave\\s(?:me|us)|one\\sof\\s(?:my|the)|a|an|the|my|first|last|weirdest|hardest)\\s)(?:\\p{L}{2,14}\\s|\\d{1,3}\\s){0,4}?${asked}\\s[^\\n.!?]{0,80}?\\b(?:on|from|in|of)\\s(?:my\\s|the\\s|our\\s|today's\\s|yesterday's|the\\sreal\\s|this\\syear's\\s)${exam})(?!\\s(?:bank|prep|review|style|practice|book|course|tutor))`,
  ),
  expression(
    `(?<![\\p{L}])(?<hit>(?:they|it|nbme|the\\sexam|usmle)\\s(?:literally\\s|really\\s|actually\\s)?(?:asked|tested|loves?\\sto\\sask|showed|gave)\\s(?:me\\s|us\\s)?(?:about\\s|a\\s|an\\s|the\\s|which\\s|for\\s)[^\\n.!?]{3,60}?\\b(?:on|in|for)\\s(?:my\\s|the\\s|our\\s|today's\\s)?${exam})(?!\\s(?:bank|prep|review))`,
  ),
  expression(
    `(?<![\\p{L}])(?<hit>(?:answer|correct\\sanswer|right\\sanswer|choice)\\s(?:was|is)\\s[^\\n.!?]{2,40}\\b(?:on|for|from)\\s(?:my|the|our|today's)\\s(?:real\\s)?${exam}|(?:block|station|question|q)\\s#?\\d{1,3}\\s(?:of|on)\\s(?:my|the|today's|our)\\s${exam}[^\\n.!?]{0,40}|(?:came|showed|popped)\\sup\\s(?:\\p{L}{2,8}\\s){0,2}on\\s(?:my|the|today's|our)\\s(?:real\\s|actual\\s)?${exam})(?!\\s(?:bank|prep|review))`,
  ),
]

const examRules: readonly ToneRule[] = [
  {
    id: 'exam.questions-retold',
    topic: 'exam-content',
    finder: matching(recalled, { reads: 'plain' }),
  },
  {
    id: 'exam.content-recalled',
    topic: 'exam-content',
    finder: matching(
      [
        expression(
          `(?<![\\p{L}])(?<hit>(?:my|our|the|today's|yesterday's|on)\\s(?:my\\s|the\\s)?${exam}\\s(?:had|asked|included|featured|was\\sfull\\sof|was\\sall|tested|gave\\sme|kept\\sasking)\\s(?:[\\p{L}\\d']{1,16}\\s?){1,6})`,
        ),
        expression(
          `(?<![\\p{L}])(?<hit>(?:got|had|saw|remember|recall(?:ed)?|there\\swas)\\s(?:a|an|the|this|two|three|four|five|\\d{1,3}|so\\smany|some|multiple|several)\\s(?:[\\p{L}\\d'-]{1,16}\\s){0,6}?(?:question|questions|qs|item|items|vignettes?|stems?)\\s(?:[\\p{L}\\d'-]{1,16}\\s){0,8}?(?:on|from|in)\\s(?:my|the|today's|our)?\\s?${exam})`,
        ),
        expression(
          `(?<![\\p{L}])(?<hit>(?:questions?|qs|items?|stems?|recalls?|topics?)\\s(?:i\\s(?:got|had|saw|remember)|that\\s(?:were|was|came\\sup|showed\\sup)|from|on)\\s(?:[\\p{L}]{1,8}\\s){0,2}?(?:my|the|today's|yesterday's|this\\s(?:morning|week)'s)\\s${exam})(?!\\s(?:bank|prep|review))`,
        ),
        expression(
          `(?<![\\p{L}])(?<hit>(?:actual|real|exact|leaked|recalled|remembered|live)\\s(?:${exam}\\s)?(?:exam\\s|test\\s)?(?:questions?|items?|recalls?|stems?|content)|(?:exam|step|shelf|board|usmle)\\s(?:recalls?|dumps?|leaks?)|brain\\s?dumps?(?:\\sof\\s(?:my|the)\\s${exam})?|(?:dm|message|send|share|post(?:ing)?|who\\shas)\\s(?:me\\s)?(?:the\\s|your\\s|for\\s)?(?:recalls?|nbme\\s(?:\\d{1,2}\\s)?(?:answers|pdf|offline|forms?)|exam\\squestions|remembered\\squestions))(?![\\p{L}])`,
        ),
      ],
      { reads: 'plain' },
    ),
  },
]

const matchPatterns: readonly { readonly id: string; readonly patterns: readonly Expression[] }[] =
  [
    {
      id: 'match.promise-of-rank',
      patterns: [
        expression(
          "(?<![\\p{L}])(?<hit>(?:i(?:'m|\\sam|'ll|\\swill|\\splan\\sto|\\sintend\\sto|\\spromise\\sto|\\shave|'ve|\\swould|'d)?|we(?:'ll|\\swill|\\splan\\sto|\\sintend\\sto|'re|\\sare)?|plan\\sto|going\\sto|will)\\s(?:definitely\\s|be\\s|going\\sto\\s|certainly\\s|absolutely\\s|happily\\s){0,3}(?:rank(?:ing|ed)?)\\s(?:you|your\\sprogram|your\\sresidency|u|them|it|this\\sprogram|the\\sprogram|[\\p{L}]{2,20}(?:\\s[\\p{L}]{2,20}){0,3})\\s(?:as\\s)?(?:my\\s|at\\s(?:the\\s)?|to\\s)?(?:first|#\\s?1|number\\s(?:one|1)|no\\.?\\s?1|1st|top|highly|to\\smatch|very\\shigh(?:ly)?|high|number-one|one))(?![\\p{L}\\d])",
        ),
        expression(
          "(?<![\\p{L}])(?<hit>(?:you|your\\sprogram|this\\sprogram|they|[\\p{L}]{2,20})\\s(?:are|is|will\\sbe|remains?)\\s(?:my\\s|our\\s)(?:clear\\s|absolute\\s)?(?:#\\s?1|number\\s(?:one|1)|no\\.?\\s?1|first|top)\\s(?:choice|rank|ranked|pick|program|on\\smy\\s(?:list|rol|rank))|(?:my|our)\\s(?:#\\s?1|number\\s(?:one|1)|no\\.?\\s?1|first|top)\\s(?:choice|rank|program|pick)\\s(?:is|will\\sbe)\\s(?:you|your|[\\p{L}]{2,20})|you(?:'re|\\sare)\\s(?:my\\s)?(?:#\\s?1|number\\s(?:one|1)|no\\.?\\s?1)(?:\\son\\smy\\s(?:rank|list))?|top\\sof\\smy\\s(?:rank|list|rank\\slist|rol)|(?:ranked|rank)\\s(?:to\\smatch|you\\sto\\smatch))(?![\\p{L}\\d])",
        ),
        expression(
          "(?<![\\p{L}])(?<hit>(?:i\\s(?:guarantee|promise|commit|pledge|swear|vow)|(?:you\\shave|this\\sis)\\smy\\s(?:word|commitment|promise|guarantee)|i\\s(?:am|will\\sbe)\\scommitt(?:ed|ing)\\sto\\s(?:your\\sprogram|ranking|matching|coming)|if\\s(?:you\\s(?:rank|take|match)\\sme),?\\si(?:'ll|\\swill)|i\\swill\\s(?:match|come)\\s(?:there|to\\syou(?:r\\sprogram)?)\\sif)(?:\\s(?:to|that|you|i|will|would)){0,3})(?=[\\s,.!?;:]|$)",
        ),
      ],
    },
    {
      id: 'match.asks-for-rank',
      patterns: [
        expression(
          "(?<![\\p{L}])(?<hit>(?:(?:where|how)\\s(?:high\\s)?(?:do|did|will|would|am|are|have)\\s(?:i|you|we|they|your\\sprogram)\\s(?:[\\p{L}]{1,10}\\s){0,3}?(?:rank(?:ed|ing)?|fall|stand|sit)(?:\\sme|\\son\\syour\\s(?:list|rank\\slist))?|(?:will|would|could|can|did|are|do)\\s(?:you|they|your\\sprogram)\\s(?:going\\sto\\s|plan\\sto\\s|be\\s|please\\s|planning\\sto\\s){0,2}(?:rank(?:ing|ed)?)\\s(?:me|us|him|her)|(?:am|will)\\si\\s(?:be\\s)?(?:ranked\\sto\\smatch|on\\syour\\srank\\slist|high\\son\\syour\\s(?:list|rank))|(?:my\\s)?(?:position|place|spot|standing|rank)\\s(?:on|in)\\s(?:your|the\\sprogram's)\\s(?:rank(?:\\sorder)?\\s?)?list|(?:please|kindly|hope\\syou(?:'ll|\\swill)|hoping\\syou(?:'ll|\\swill)|asking\\syou\\sto|ask\\sthat\\syou)\\s(?:consider\\s)?rank(?:ing)?\\s(?:me|us)(?:\\s(?:highly|to\\smatch|first))?|rank\\sme\\s(?:highly|high|first|to\\smatch|#\\s?1|number\\sone))|(?:what|how)\\s(?:are|is)\\smy\\schances\\s(?:of\\smatching\\s)?(?:at|with|there))(?![\\p{L}\\d])",
        ),
      ],
    },
    {
      id: 'match.asks-for-commitment',
      patterns: [
        expression(
          "(?<![\\p{L}])(?<hit>(?:can|could|will|would)\\syou\\s(?:guarantee|promise|assure|commit|confirm)\\s(?:me\\s|us\\s|that\\s|to\\s|a\\s|my\\s){0,3}(?:spot|position|place|match|rank|interview|seat)|(?:guarantee(?:d)?|promise(?:d)?|secure(?:d)?)\\s(?:me\\s|us\\s)?(?:a\\s|my\\s|the\\s)?(?:spot|position|seat|slot|match|interview)|pre-?match(?:\\soffer)?|outside\\s(?:of\\s)?the\\smatch|in\\sexchange\\sfor\\s(?:my\\s|your\\s|a\\s)?(?:rank(?:ing)?|commitment|spot)|i(?:'ll|\\swill)\\srank\\s(?:you\\s)?(?:[\\p{L}#\\d]{1,10}\\s){0,3}if\\syou|(?:if|only\\sif)\\syou\\s(?:will\\s|can\\s)?rank\\sme)(?![\\p{L}])",
        ),
      ],
    },
    {
      id: 'match.other-programs',
      patterns: [
        expression(
          "(?<![\\p{L}])(?<hit>(?:where\\selse|which\\sother\\s(?:programs|places|specialties)|what\\sother\\s(?:programs|places|specialties))\\s(?:[\\p{L}']{1,12}\\s){0,4}?(?:appl(?:y|ied|ying)|interview(?:ed|ing)?|ranking|rank(?:ed)?|considering|looking|going)|(?:other|competing)\\sprograms\\s(?:have\\s|are\\s|i\\s(?:am|have|'m)\\s|that\\s|where\\s){0,3}(?:ranking|ranked|interviewing|interviewed|offered|promised|told|on\\smy\\slist)|(?:compared|unlike|better\\sthan|more\\sthan|over|above)\\s(?:to\\s|with\\s)?(?:all\\s|any\\s|the\\s|my\\s){0,2}other\\s(?:programs|interviews))(?![\\p{L}])",
        ),
      ],
    },
    {
      id: 'match.rank-order-shown',
      patterns: [
        expression(
          "(?<![\\p{L}])(?<hit>(?:my|our|here's\\smy|posting\\smy)\\s(?:final\\s|certified\\s|official\\s)?(?:rank(?:\\sorder)?\\slist|rol)\\s(?:is|was|goes|in\\sorder|:|below|attached|has)|(?:ranked|ranking)\\s(?:[\\p{L}]{2,16}\\s){1,4}?(?:over|above|below|first|last|#\\s?\\d{1,2}|second|third)|(?:pd|program\\sdirector|apd|chief|they|coordinator)\\s(?:told|emailed|e-mailed|called|texted|said)\\s(?:me\\s|us\\s)?(?:that\\s)?(?:i(?:'m|\\sam|'d|\\swas|\\swould\\sbe|'ll)?\\s(?:be\\s)?(?:ranked|rank(?:ing)?|on\\stheir|high\\son)|we\\s(?:are|were|will)\\srank))(?![\\p{L}\\d])",
        ),
      ],
    },
  ]

/** Phrases the Match agreement forbids to ask for or that promise what it forbids to be asked: NRMP agreement, sections 6.3 and 6.4. */
export const matchRules: readonly ToneRule[] = matchPatterns.map(({ id, patterns }) => ({
  id,
  topic: 'match-rules',
  finder: matching(patterns, { reads: 'plain' }),
}))

const disclosed =
  /#ad\b|#sponsored|#partner|#paid|sponsored|paid partnership|disclosure|disclose|conflict of interest|\bcoi\b|no (?:financial )?(?:ties|conflicts?)|not (?:sponsored|an ad|paid)|affiliate link|i am an author|i'm an author|we are authors|funded by|views? (?:are )?my own/i

const interestRules: readonly ToneRule[] = [
  {
    id: 'interest.not-disclosed',
    topic: 'undisclosed-interest',
    finder: matching(
      [
        expression(
          '(?<![\\p{L}])(?<hit>(?:use|with|enter|my)\\s(?:my\\s)?(?:promo\\s|discount\\s|referral\\s|coupon\\s|affiliate\\s)?(?:code|link)\\s(?:[\\p{L}\\d]{2,20}\\s)?(?:for|to\\s(?:get|save)|at\\scheckout|in\\sbio|below)|\\d{1,2}%\\soff(?:\\s(?:with|using|if|when|your))?|(?:promo|discount|referral|affiliate|coupon)\\s(?:code|link)|swipe\\sup\\sto\\s(?:buy|shop|order)|link\\sin\\sbio\\sto\\s(?:buy|shop|order|sign\\sup)|(?:so\\s)?(?:honou?red|excited|proud|thrilled|grateful)\\sto\\s(?:be\\s)?(?:partner(?:ing)?|work(?:ing)?|team(?:ing)?\\sup|collaborat(?:e|ing))\\swith|(?:brand|campus|student)\\s(?:ambassador|rep(?:resentative)?)|thanks?(?:\\syou)?\\sto\\s(?:my\\sfriends\\sat\\s)?[\\p{L}]{2,20}\\sfor\\s(?:the\\s(?:free|gift(?:ed)?|sample|trip|dinner|swag)|sending\\sme|gifting\\sme|sponsoring)|gifted\\s(?:by|from)|(?:book|sign\\sup\\sfor|join|buy|enrol(?:l)?\\sin)\\smy\\s(?:course|tutoring|coaching|program|bootcamp|consulting|e-?book)|my\\s(?:company|startup|course|tutoring\\s(?:service|business)|supplement\\sline|sponsor)|i\\s(?:consult|speak)\\sfor\\s[\\p{L}]{2,20}|(?:speaker\\sfees?|honorarium)\\sfrom)(?![\\p{L}])',
        ),
      ],
      { reads: 'plain', accepts: ({ text }) => !disclosed.test(text) },
    ),
  },
]

const credentialRules: readonly ToneRule[] = [
  {
    id: 'credentials.overstated',
    topic: 'credentials',
    finder: matching(
      [
        expression(
          "(?<![\\p{L}])(?<hit>(?:as\\sa|i'm\\sa|i\\sam\\sa|trust\\sme,?\\si'?\\s?a?m\\sa|speaking\\sas\\sa)\\s(?:board[\\s-]certified\\s)?(?:doctor|physician|surgeon|cardiologist|dermatologist|psychiatrist|neurologist|pediatrician|radiologist|anesthesiologist|oncologist|obgyn|specialist|(?:medical|health|public\\shealth|leading|vaccine|nutrition|sleep|gut|hormone)\\sexpert))(?![\\p{L}])",
        ),
        expression(
          "(?<![\\p{L}])(?<hit>dr\\.?\\s\\p{L}{2,20}(?:\\s\\p{L}{2,20})?,?\\s\\(?(?:ms[1-4]|m[1-4]|medical\\sstudent|med\\sstudent|student\\sdoctor)|future\\sdr\\.?\\s\\p{L}{2,20},?\\smd|(?:md|do)\\sin\\stheory|trust\\sme,?\\s(?:i'm|im|i\\sam)\\s(?:a\\s)?(?:almost\\s(?:a\\s)?)?(?:doctor|physician)|(?:doctor|physician)\\s\\(?almost\\)?|leading\\s(?:authority|expert)\\s(?:on|in)|world[\\s-](?:renowned|class)\\s(?:expert|surgeon|doctor|physician)|i\\scure[ds]?\\s\\p{L}{2,16}|#1\\s(?:doctor|surgeon|expert))(?![\\p{L}])",
        ),
      ],
      { reads: 'plain' },
    ),
  },
]

/** Rules of conduct that are no matter of privacy. */
export const conductRules: readonly ToneRule[] = [
  ...examRules,
  ...matchRules,
  ...interestRules,
  ...credentialRules,
]
