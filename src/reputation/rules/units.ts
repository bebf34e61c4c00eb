import { expression, matching, type Rule } from './rule.ts'

/** Units that are named by one word whatever stands around it. */
const unit =
  '(?:cdu|infusion\\s(?:chairs?|center|suite)|playroom|micu|sicu|cicu|cvicu|ctu|ctic(?:u)?|ccu|icu|nicu|picu|ticu|tsicu|nsicu|neuro\\s?icu|burn\\sicu|pacu|intensive\\scare(?:\\sunit)?|burn\\s(?:unit|center|ward)|trauma\\s(?:bay|center|centre|unit|room)|resus(?:\\s(?:bay|room))?|l&d|l\\sand\\sd|labou?r\\s(?:and|&)\\sdelivery|labou?r\\sward|delivery\\s(?:room|suite)|birth(?:ing)?\\s(?:center|centre|suite)|post-?partum(?:\\s(?:unit|floor|ward))?|ante-?partum(?:\\s(?:unit|floor))?|mother-?baby(?:\\sunit)?|(?:newborn|well-?baby|special\\scare)\\snursery|cath\\slab|ep\\slab|ir\\ssuite|endoscopy\\ssuite|endo\\ssuite|hybrid\\sor|transplant\\s(?:unit|floor|ward|service|clinic)|bmt(?:\\s(?:unit|floor|ward))?|stroke\\s(?:unit|ward)|step-?\\s?down(?:\\sunit)?|tele(?:metry)?\\s(?:unit|floor)|med-?surg(?:\\s(?:floor|unit))?|obs(?:ervation)?\\s(?:unit|ward)|detox(?:\\sunit)?|psych(?:iatric|iatry)?\\s(?:unit|ward|floor|ed|er|emergency|hospital|icu)|locked\\s(?:unit|ward)|inpatient\\spsych|behaviou?ral\\shealth\\sunit|eating\\sdisorders?\\s(?:unit|clinic|program)|geri(?:atric)?s?\\s(?:unit|ward|floor|clinic)|memory\\scare|dialysis\\s(?:unit|center|centre|clinic)|infusion\\s(?:center|centre|suite|clinic|unit)|chemo\\s(?:suite|unit)|rehab(?:ilitation)?\\s(?:unit|floor|hospital|facility|center)|(?:skilled\\s)?nursing\\s(?:home|facility)|snf|hospice\\s(?:house|unit|facility)|urgent\\scare|emergency\\s(?:department|room|dept)|casualty|morgue|autopsy\\ssuite|isolation\\s(?:unit|ward)|hyperbaric\\schamber|mobile\\s(?:clinic|unit)|street\\smedicine|needle\\sexchange|methadone\\sclinic|ambulance\\sbay|helipad|outpatient\\s(?:clinic|department)|dermatology\\sclinic|day\\s(?:hospital|surgery|unit)|same-?day\\ssurgery|surgery\\scenter|prison\\s(?:ward|clinic|hospital)|jail\\s(?:clinic|ward)|school\\s(?:clinic|nurse))'
/** What a unit, a clinic or a service is for. */
const field =
  '(?:med|medicine|medical|medsurg|surgical|surgery|peds|pediatrics?|paediatrics?|neonatal|maternity|ob|obstetrics?|gyn|ob-?gyn|onc|oncology|heme|hematology|heme-?onc|cardiac|cardiology|cards|neuro|neurology|neurosurgery|nsgy|ortho|orthop(?:a)?edics?|trauma|burns?|transplant|renal|nephro|nephrology|dialysis|gi|hepatology|liver|pulm|pulmonary|respiratory|ent|ophtho|ophthalmology|eye|derm|dermatology|rheum|rheumatology|endo|endocrine|diabetes|id|infectious\\sdiseases?|hiv|psych|psychiatry|palliative|hospice|geriatrics?|geri|family\\smedicine|primary\\scare|internal\\smedicine|general\\smedicine|gen\\ssurg|general\\ssurgery|acute\\scare|critical\\scare|emergency|rehab|pmr|pm&r|anesthesia|pain|addiction|wound|urology|uro|vascular|plastics?|ct\\ssurgery|cardiothoracic|colorectal|breast|fertility|ivf|prenatal|high-?risk\\sob|mfm|cf|cystic\\sfibrosis|sickle\\scell|als|ms|memory|movement\\sdisorders?|epilepsy|stroke|headache|travel|refugee|asylum|homeless|free|resident|continuity|student-?run|community|walk-?in|outreach|rural|county|va|tribal|school|sports|gender|adolescent|teen|anticoag|heart\\sfailure|hf|device|lvad|pre-?op|post-?op|follow-?up|specialty|subspecialty|nuclear|radiology|interventional|float|night\\sfloat|consult|consults)'
const room =
  '(?:ward|unit|floor|clinic|service|team|wing|hospital|practice|office|department|dept|list)'

/** Units, clinics and rotations: nothing alone, something together with an employer in the profile. */
export const unitRules: readonly Rule[] = [
  {
    id: 'unit.named',
    label: 'Q_PLACE',
    grade: { patient: 'note', setting: 'note', none: undefined },
    why: 'where-care-is-given',
    help: ['drop-the-place'],
    finder: matching(
      [
        expression(
          `(?<![\\p{L}\\d])(?<hit>(?:(?:our|the|my|a)\\s)?(?:${field}\\s)?${unit})(?![\\p{L}\\d])`,
        ),
        expression(
          `(?<![\\p{L}\\d])(?<hit>(?:(?:our|the|my|a|an|in|on|at)\\s)?(?:${field}[\\s/-]){1,2}${room})(?![\\p{L}\\d]|\\s(?:rotation\\sapp|software|meeting|schedule|evaluation|grade))`,
        ),
        expression(
          "(?<![\\p{L}\\d])(?:in|at|from|to|into|through|on|of|left|entered|visits?)\\s(?<hit>(?:the\\s|our\\s|my\\s|this\\s|a\\s){0,1}(?:(?:busy|small|tiny|little|local|rural|big|city|county|community|downtown|inner-city|urban|suburban|university|teaching|academic|public|private|children's|safety-?net|regional|tertiary|quaternary|level\\s(?:1|one|i|2|two|ii)|overnight|adult|main)\\s){0,2}(?:clinic|ed|er|a&e|or|ot|theatre|theater|ward|wards|floor|floors|unit|nursery|nicu|hospital|hospice|rehab|triage|pre-?op|post-?op|recovery(?:\\sroom)?|waiting\\sroom|trauma\\scenter|medical\\scenter|med\\scenter|pharmacy|ambulance|helicopter|va))(?![\\p{L}\\d]|\\s?(?:[=:(]|of\\s|and\\s0|\\d))",
        ),
        expression(
          "(?<![\\p{L}\\d])(?<hit>(?:tiny|small|little|rural|only|county|critical\\saccess|free|student-run|safety-?net|community|children's|va|tribal|teaching|university|academic|city|inner-city|border|mountain|island|field|mission)\\s(?:[\\p{L}-]{1,12}\\s){0,2}?(?:hospital|clinic|town|ed|er|county|village)|our\\s(?:hospital|ed|er|icu|unit|ward|clinic|county|city|town|state|floor|service|shop|trauma\\scenter|center|team|or|department|practice|nursery)|(?:ski|whole|small|this|beach|border|farming|mining|college|coastal)\\s(?:ski\\s)?town|(?:where\\si\\s(?:rotate|work|train)|my\\s(?:home\\s)?(?:hospital|institution|program|clinic|site|va|unit|icu|service|rotation\\ssite)))(?![\\p{L}\\d])",
        ),
        expression(
          `(?<![\\p{L}\\d])(?<hit>(?:on|during|finishing|started|starting|in)\\s(?:my\\s|our\\s|the\\s)?(?:${field})(?:\\s(?:rotation|clerkship|service|call|nights|days|consults|wards|block|month|elective|sub-?i|away|team|rounds))?)(?![\\p{L}\\d]|-)`,
        ),
      ],
      {
        accepts: ({ text, start, end }) =>
          !/^(?:on|in)\s(?:id|ms|als|free|school|sports|community|device|float|pain|cf|va)$/i.test(
            text.slice(start, end),
          ),
      },
    ),
  },
]
