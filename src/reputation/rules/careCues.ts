import { conferenceWords } from '../lexicon/harmless.ts'
import { anyOf, type Expression, expression } from './rule.ts'

/** People one meets as patients. */
export const patientNouns =
  '(?:patients?|pts?|client|woman|women|man|men|lady|ladies|gentleman|guy|dude|fella|fellow|gal|girl|boy|kid|kids|kiddos?|child|children|toddlers?|teen|teenager|adolescent|baby|babies|newborn|neonate|infant|preemie|preemies|twins|triplets|quads|mom|mum|mother|mama|dad|father|grandma|grandpa|grandmother|grandfather|nana|granny|veteran|vet|survivor|victims?|case|elder|person|people|persons|stranger|couple|family|inmate|immigrant|soul|human|one-liner|octogenarian|nonagenarian|centenarian|hip fracture|admit|admission|consult|trauma|stroke|stemi|donor|recipient|little one|little guy|little girl|little boy|bounceback|transfer)'

/** Up to four describing words, as in `sweet little old`. */
/** Up to four words about somebody; a verb among them begins a sentence of its own: `remember that interns are people`. */
const describing =
  "(?:(?!(?:is|are|was|were|be|standardi[sz]ed|simulated|simulation|sim|mock|hypothetical|fictional|imaginary|practice|virtual)\\s)[\\p{L}\\d'/-]{1,18}\\s){0,4}?"

const kin =
  '(?:husband|wife|spouse|partner|fiance|fiancé|fiancee|fiancée|boyfriend|girlfriend|son|sons|daughter|daughters|mom|mum|mother|dad|father|parents|brother|brothers|sister|sisters|sibling|siblings|twin|aunt|uncle|cousin|niece|nephew|grandson|granddaughter|grandchild|grandkids|grandma|grandpa|grandmother|grandfather|family|caregiver|carer|neighbor|roommate|ex|ex-wife|ex-husband|widow|widower|kids|children|baby|poa|next of kin|guardian)'

const encounterVerbs =
  '(?:had|have|saw|see|seen|met|meet|meeting|got|admitted|admitting|discharged|lost|treated|treating|delivered|delivering|intubated|extubated|coded|pronounced|resuscitated|consented|examined|interviewed|consulted on|counseled|counselled|evaluated|triaged|scoped|cathed|tapped|sutured|stitched|casted|bagged|operated on|scrubbed on|took care of|taking care of|take care of|took out|cared for|caring for|looked after|looking after|followed|following|rounded on|rounding on|rounding with|sat with|sitting with|spoke with|spoke w/|talked to|talking to|told|telling|told off|held|consoled|hugged|wheeled|walked|watched|watching|saved|helped|removed|pulled|placed|put|gave|transfused|transferred|accepted|picked up|signed out|staffed|presented|diagnosed|diagnosing|caught|reviewed|counselling|counseling|caring|consult for|consult on|consult from|called for|paged for|paged about|visited|reassured|dealing with|stuck with|thinking about|think about|remember|remembering|cleaned|drained|reduced|splinted|repaired|fixed|transplanted|dialyzed|anesthetized|extracted|swaddled|fed)'

/** Verbs whose object is a patient whoever it is. */
const careVerbs =
  '(?:admitted|admitting|discharged|intubated|extubated|pronounced|resuscitated|cathed|scoped|took\\scare\\sof|taking\\scare\\sof|cared\\sfor|caring\\sfor|looked\\safter|looking\\safter|treated|treating|operated\\son|delivered|consulted\\son|rounded\\son|rounding\\son|sutured|transfused|diagnosed|sedated|coded|triaged|examined|dialyzed|transplanted|cannulated|transferred|followed|following|saved|bagged|staffed|admit|interviewing|interviewed|consented|scrubbed\\s(?:in\\s)?(?:on|for))'

/** Words of illness, injury and treatment: with a person in the sentence they tell of a patient. */
const clinicalWords =
  '(?:bypass|bmt|femoral|whipple|cabg|tavr|appy|lap\\schole|vats|evd|intubation|sober|detox|pertussis|outbreak|bili\\slights|chest\\spain|shortness\\sof\\sbreath|abdominal\\spain|belly\\spain|headaches?|fever|cough|rash|seizures?|stroke|heart\\sattack|mi|stemi|cardiac\\sarrest|arrest(?:ed)?|sepsis|septic|cancer|leukemia|tumou?r|mass|mets|metastas[ei]s|masses|hiv|aids|tb|copd|chf|dka|afib|gi\\sbleed|pe|dvt|rsv|covid|flu|measles|broken\\s\\p{L}{3,8}|fractured?|dislocat(?:ed|ion)|ruptured?|lacerat(?:ed|ion)|amputat(?:ed|ion)|crush(?:ed)?(?:\\sinjury)?|gunshot|stab(?:bed|bing)?|burn(?:s|ed)?|overdosed?|withdrawal|injur(?:y|ies|ed)|wounds?|trauma|bleed(?:ing)?|hemorrhage|transplants?|surgery|operation|procedure|cath|stent|pacemaker|icd|lvad|ecmo|dialysis|chemo(?:therapy)?|radiation|biopsy|mri|ct\\sscan|x-?ray|ekg|ecg|labs?|scan|ultrasound|iv|icu|nicu|pneumonia|diabetes|diabetic|infection|abscess|kidney|liver|lungs?|heart|spleen|appendix|gallbladder|bowel|brain|spine|hip|knee|pregnan(?:t|cy)|labor|c-section|preterm|miscarriage|contractions|delirium|dementia|psychosis|suicidal|suicide\\sattempt|hospice|palliative|code\\sblue|pain|symptoms?|diagnos(?:is|ed)|prognosis|relapse|remission|follow[- ]?up|vent|ventilator|pressors|trach|feeding\\stube|crutches|cane|walker|wheelchair|prosthetic|stings?|bites?|bitten|poison(?:ed|ing)|drown(?:ed|ing)|electrocuted|fell|crash(?:ed)?|collapsed?|unresponsive|comatose|coma|[a-z]{3,16}(?:itis|osis|emia|aemia|oma|ectomy|otomy|ostomy|plasty|pathy|algia|rrhage|embolism|stenosis|syndrome))'

/** What the writer does with or for somebody: the object is a person, a body or a procedure done on one. */
const ownCare =
  '(?:(?:admitted|admit|discharged|discharge|intubated|intubate|extubated|extubate|coded|code|resuscitated|resuscitate|pronounced|pronounce|delivered|deliver|caught|catch|sutured|suture|stitched|consoled|console|hugged|hug|held|hold|fed|bathed|washed|shaved|walked|wheeled|consented|consent|examined|examine|treated|treat|saved|save|lost|lose|diagnosed|diagnose|transfused|sedated|followed|follow|rounded\\son|sat\\swith|stayed\\swith|prayed\\swith|cried\\swith|spoke\\s(?:with|to)|talked\\s(?:with|to)|listened\\sto|translated\\sfor|interpreted\\sfor|operated\\son|worked\\son|cared\\sfor|took\\scare\\sof|looked\\safter|met|meet|told|tell|called|call|visited|transferred|stabili[sz]ed|bagged|shocked|cathed|scoped|dialy[sz]ed|vaccinated|drew|draw|saw|see|discharged|sent|put|placed|gave|removed|pulled|watched)\\s(?:him|her|them|(?:his|her|their)\\s(?:hand|hands|chest|belly|head|leg|arm|wife|husband|mom|mother|dad|father|son|daughter|parents|family|baby|foot|heart|lungs?|wound|labs?|blood|hair|story)|(?:the|a|our|my|that|this|two|both)\\s(?:baby|babies|newborn|twins|patient|pt|family|mother|mom|father|dad|wife|husband|parents|daughter|son|kid|kiddo|lady|guy|man|woman|gentleman|infant|toddler|preemie|boy|girl))|(?:ran|run|led|lead|joined|started|did|do|performed|perform|gave|give|held|hold)\\s(?:the\\s|a\\s|my\\s|our\\s|chest\\s)?(?:code|compressions|cpr|resus(?:citation)?|retractor|trauma|arrest|heart|lumbar\\spuncture|lp|paracentesis|chest\\stube|central\\sline|intubation|delivery|c-?section)|(?:called|call)\\s(?:the\\s)?time(?:\\sof\\sdeath)?|(?:broke|break|delivered|gave)\\s(?:the|that|some)\\s(?:bad\\s)?news|scrubbed\\s(?:in\\s)?(?:on|for|into)\\s(?:a|an|the|his|her|my|our)|first[\\s-]assisted|assist(?:ed)?\\s(?:on|with|in)\\s(?:a|an|the|his|her|my)\\s(?:delivery|surgery|case|transplant|c-?section|code|birth|whipple|cabg|amputation|procedure)|cut\\sthe\\s(?:cord|umbilical\\scord)|did\\severything|did\\sall\\swe\\scould|got\\s(?:him|her|them)\\s(?:back|home|off|through|to)|(?:got|get)\\s(?:rosc|a\\spulse\\sback))'

interface Cue {
  readonly weight: number
  readonly pattern: Expression
  /** The words say whose patient it is, worth pointing at. */
  readonly names?: boolean
}

const cue = (weight: number, source: string, names = false): Cue => ({
  weight,
  pattern: expression(source),
  names,
})

/** Words that speak of one particular patient; 2 is enough, 1 needs company. */
export const careCues: readonly Cue[] = [
  cue(
    3,
    `\\b(?:my|our|this|that|these|those|another|today's|tonight's|yesterday's|my\\sfirst|my\\slast|our\\sfirst|one\\sof\\s(?:my|our))\\s${describing}(?:patient|pt|pts|admission|admit|bounceback)\\b(?!\\s(?:population|safety|care|education|experience|panel|portal|centered|advocacy|outcomes|satisfaction|handout|handoff|list))`,
    true,
  ),
  cue(
    3,
    `\\b(?:my|our)\\s${describing}(?:guy|gal|lady|kiddos?|gentleman|fella|preemies?|newborn|neonate|centenarian|nonagenarian|transplant|hip fracture|hip|stroke|stemi|trauma|septic\\sguy|code|delivery|feeder-grower|survivor|burn\\spatient|dka(?:er)?|sickler)\\b(?!\\s(?:prevention|team|bay|center|centre|service|unit|surgery|surgeon|rotation|status|program|training|week|course|call|blue|cart|conference))`,
    true,
  ),
  cue(
    3,
    `\\bpatients?\\sof\\s(?:mine|ours)\\b|\\bon\\s(?:my|our)\\s(?:list|service|census|table|team|unit|floor|ward|panel|schedule)\\b|\\bunder\\smy\\scare\\b`,
    true,
  ),
  cue(
    2,
    `\\b${encounterVerbs}\\s(?:a|an|this|that|the|our|my|one|two|three|four|both|his|her|their)\\s${describing}${patientNouns}\\b(?!\\s(?:conference|report|series|study|control|presentation|discussion|in\\spoint|education|safety|handout|advocacy|handoff))`,
    true,
  ),
  // The writer's own part in the care of somebody.
  cue(
    2,
    `\\b(?:i|we|i've|we've|i'd|we'd|(?:got|get|getting|able|had|have|asked|allowed|lucky\\senough|privileged)\\sto)\\s(?:just\\s|finally\\s|also\\s|then\\s|even\\s|once\\s|still\\s|personally\\s|helped\\s|help\\s|got\\sto\\s|get\\sto\\s|had\\sto\\s|have\\sto\\s){0,2}${ownCare}`,
    true,
  ),
  cue(
    2,
    `\\b(?:my|our)\\s(?:very\\s)?(?:first|1st|second|2nd|third|last|favou?rite|hardest|toughest|sickest|saddest|most\\s\\p{L}{4,12})\\s(?:ever\\s|solo\\s|real\\s|actual\\s|live\\s|successful\\s){0,2}(?:intubation|delivery|code|codes|death|lp|lumbar\\spuncture|central\\sline|a-?line|chest\\stube|c-?section|birth|catch|laceration|reduction|paracentesis|thoracentesis|pronouncement|time\\sof\\sdeath|resus(?:citation)?|trauma|arrest|save|rosc|transplant|appendectomy|appy|chole|surgery|case|consult|admit|admission|discharge|stemi|stroke|gsw|preemie|twin\\sdelivery|breech|family\\smeeting|goals\\sof\\scare|bad\\snews|patient|pt)\\b(?!\\s(?:report|conference|series|simulation|sim|note|presentation))`,
    true,
  ),
  cue(
    2,
    '\\b(?:assigned\\sto\\s(?:him|her|this\\s(?:patient|pt|family))|(?:his|her|their|the\\s(?:patient|family)\\s?.s)\\s(?:doctor|physician|nurse|med(?:ical)?\\sstudent|intern|resident|surgeon|pcp)\\b|(?:i|we)\\s(?:have\\s|had\\s|am\\s|was\\s|\\sare\\s|were\\s|been\\s|have\\sbeen\\s){0,2}(?:following|seeing|treating|taking\\scare\\sof|caring\\sfor|covering|admitting|watching)\\s(?:him|her|them|this|a|an|the|one)\\b)',
    true,
  ),
  cue(
    2,
    `\\b(?:first|second|third|last|only|sickest|favou?rite|tiniest|smallest|oldest|youngest|longest)\\s${describing}(?:patient|pt|code|delivery|death|birth|admission|baby|stemi|transplant|intubation)\\b(?!\\s(?:of\\smed|safety))`,
    true,
  ),
  cue(
    2,
    "\\b(?:pt|pts|pt's|patient's|pt:|patient:)(?=\\s|$|[,.:])(?!\\s(?:safety|rights|bill|education))",
    true,
  ),
  cue(
    2,
    '\\b(?:the|said|same)\\s(?:pt|patient)\\b(?=\\s(?:was|is|has|had|said|told|asked|coded|died|went|came|refused|walked|left|needs|wants|gave|got|made|did|who|in|on|from))',
    true,
  ),
  cue(
    2,
    '(?:^|[.!?]\\s|\\n)(?:patient|pt)(?=\\s(?!safety|education|care|experience|advocacy|portal|handout|centered|outcomes|zero|stories|autonomy|privacy|confidentiality|engagement|satisfaction|access|navigation|rights|flow|volume)[\\p{L}\\d])',
    true,
  ),
  cue(1, '\\b(?:the|a|one|this)\\s(?:patient|pt)\\b'),
  cue(
    2,
    '\\b\\d{1,3}[\\s-]?(?:yo|y/o|y\\.o\\.?|yof|yom|yr-?old|yrs?\\sold|yr\\sold|years?[\\s-]old|year-old|month[\\s-]old|months\\sold|week[\\s-]old|weeks\\sold|day[\\s-]old|days\\sold|mo|wk[\\s-]old)\\b|(?<![\\d.$#/])\\b\\d{2,3}\\s?[MF]\\b(?!\\s?(?:b|tb|hz))',
    true,
  ),
  cue(
    2,
    `\\b(?:woman|man|lady|guy|girl|boy|kid|child|baby|infant|gentleman|teen|mom|dad|farmer|hiker|family)\\s(?:from|in\\s(?:bed|room|rm|bay|clinic|the\\sed|the\\sicu)|came|comes|presented|walked\\sin|who|with)\\b`,
  ),
  cue(
    2,
    `\\b(?:a|an|the|one|little|young|old|elderly|sweet|tiny|homeless)\\s${describing}(?:woman|man|lady|gentleman|toddler|infant|newborn|preemie|kiddo)\\s(?:is|was|with|who|thanked|told|asked|came|died|coded|in|on|from|named|walked|got|has|had|said|cried|hugged|taught|woke)\\b`,
  ),
  cue(
    2,
    "\\b(?:he|she|they|him|her|his)(?:'s|'d)?\\s(?:is|was|has|had|got|been|still|just|finally|now|then|has\\sbeen)?\\s?(?:still\\s|finally\\s|now\\s|off\\s|just\\s|been\\s)?(?:admitted|discharged|intubated|extubated|coded|died|passed(?:\\saway)?|transplanted|septic|off\\s(?:the\\svent|pressors|ecmo|oxygen)|on\\s(?:ecmo|pressors|the\\svent|dialysis|hospice|our\\sservice)|in\\s(?:remission|hospice|our\\sicu|the\\sicu|surgery|labor|arrest)|home\\sfrom|flown\\sin|transferred|diagnosed|hospitali[sz]ed|crashing|bleeding|seizing|dialy[sz]es|presented|lives\\s(?:in|at|on)|arrested|in\\sour)\\b",
  ),
  cue(
    1,
    "\\b(?:admitted|adm|d/c'?d|intubated|coded|transplanted|biopsied|biopsy|cathed|transferred|hospitali[sz]ed|dx'?d|diagnosed|found\\sdown|flown\\sin|airlifted|life-?flighted|eloped|pod\\s?#?\\d{1,2}|hd\\s?#?\\d{1,2}|dol\\s?\\d{1,2}|dob|came\\sin\\swith|presented\\s(?:with|on)|presents\\swith|crashed|heartbeat|born\\s(?:at|on|in)|delivered|tpa|thrombectomy|gsw|mvc|mva|stabbed|(?:was|got|been)\\sshot|shot\\s(?:in|by|at|outside|while)|refused|days\\ssober|cpr|goals\\sof\\scare|consulted|came\\sin|on\\scommand|prenatal\\svisit|clinic\\svisit|wristband|code\\sstatus|full\\scode|dnr|trached)\\b",
  ),
  cue(
    1,
    "\\b(?:discharged|dc'd|extubated|rosc|readmitted|bounced\\sback|hospice|passed\\saway|pronounced|died|time\\sof\\sdeath|of\\sdeath|home\\sfrom\\sthe|in\\sremission|off\\s(?:the\\svent|the\\sventilator|vent|pressors|ecmo|cpap|bipap|oxygen|o2|hfnc|dialysis|crrt|tpn|sedation)|on\\s(?:ecmo|bipap|cpap|hospice|crrt|pressors|the\\svent)|post-?\\s?op\\s(?:day|check)|walk(?:ing|ed)\\s\\d{1,3}\\s(?:feet|ft|steps)|survived|went\\shome|going\\shome|goes\\shome|last\\sbreath|rang\\sthe\\sbell|room\\sair|cancer[\\s-]free|seizure[\\s-]free|first\\ssteps|withdraw\\scare|comfort\\scare|home\\sat\\slast|decannulated)\\b",
  ),
  cue(
    1,
    '\\b(?:in|to|from|on|at)\\s(?:the\\s|our\\s|my\\s)?(?:(?:va|free|peds|onc|oncology|burn|stroke|trauma|renal|dialysis|cardiac|surgical|medical|psych|neuro|tiny|rural|small|county|community|mobile|prenatal|hiv|continuity)\\s){0,2}(?:hospital|nursery|clinic|ed|er|a&e|icu|micu|sicu|nicu|picu|ccu|cvicu|ward|floor|unit|or|ot|theatre|theater|cath\\slab|pacu|snf|rehab|trauma\\sbay|triage|step\\s?down|l&d|labor\\sand\\sdelivery|dialysis|burn\\sunit|service)\\b|\\bbedside\\b|\\bon\\srounds\\b|\\brounding\\b|\\b(?:micu|nicu|picu|sicu|cvicu)\\b|\\b(?:night|trauma|my|our|on)\\s(?:call|shift)\\b|\\bpost[\\s-]?(?:call|shift)\\b|\\bon\\snights\\b',
  ),
  cue(
    1,
    `\\b(?:his|her|their|the|pt's|patient's|whose|mr\\.?\\s\\p{L}{1,20}'s|mrs\\.?\\s\\p{L}{1,20}'s)\\s(?:[\\p{L}-]{1,14}\\s){0,1}${kin}\\b`,
  ),
  cue(2, "\\b(?:mr|mrs|ms|miss|mx|señora|señor|sra|sr)\\.?\\s\\p{L}[\\p{L}'-]{0,20}"),
  cue(
    2,
    '\\b(?:bed|room|rm|bay|isolette|curtain|stall)\\s?#?\\s?\\d{1,4}[a-z]?\\b(?!\\s(?:beds?|hospital|unit|icu|stars?|minutes|people|people))',
  ),
  cue(
    2,
    '\\b(?:the|this|that|his|her|their)\\s(?:mother|father|mom|dad|parents|family|wife|husband|daughter|son)\\s(?:of|asked|wants|wanted|needs|said|thanked|cried|held|is|was|called|brought|in\\sroom)\\b',
  ),
  cue(
    2,
    '\\b(?:ed|er|clinic|icu|micu|nicu|picu|sicu|l&d|wards?|unit|trauma|peds|shift|nights|service|call)\\s(?:tonight|today|last\\snight|this\\s(?:morning|week)|yesterday|overnight)\\s?:',
  ),
  {
    weight: 2,
    pattern: expression(
      "(?<![\\p{L}])\\p{Lu}[\\p{Ll}]{2,16}'s\\s(?:new\\s|first\\s|last\\s)?(?:kidneys?|liver|lungs?|heart|counts?|creatinine|labs|lactate|potassium|hemoglobin|fever|tumou?r|scans?|mri|ct|biopsy|chemo|ventilator|vent|trach|drain|chest\\stube|incision|wound|stump|transplant|graft|pressors|room|bed|chart|mom|dad|wife|husband|parents|daughter|son)\\b",
      { cased: true },
    ),
  },
  cue(1, '\\b(?:he|she|him|her|his)\\b'),
  cue(
    2,
    '\\b(?:he|she|they|who|guy|lady|man|woman|kid|mom|dad)\\s(?:was|were|got|had\\sbeen|gets)\\s(?:badly\\s|accidentally\\s)?(?:hit|struck|shot|stabbed|bitten|burned|burnt|crushed|thrown|ejected|pinned|trapped|electrocuted|attacked|mauled|gored|kicked|trampled|impaled|poisoned|assaulted|beaten|run\\sover|buried|stung)\\b',
  ),
  cue(
    2,
    '\\b(?:the|a|an|our|my|that|this)\\s(?:[\\p{L}-]{2,16}\\s){1,4}?(?:in|up\\sin|over\\sin|down\\sin|on)\\s(?:the\\s|our\\s)?(?:micu|sicu|nicu|picu|cvicu|icu|ccu|ed|er|ward|unit|clinic|bed|room|burn\\sunit|trauma\\sbay|l&d|floor)\\s(?:\\d{1,4}[a-z]?\\s)?(?:asked|told|is|was|has|had|said|thanked|wants|wanted|keeps|kept|finally|just|gave|taught|died|coded)\\b',
  ),
  cue(1, '\\b(?:my|our)\\s(?:patients|pts)\\b'),
  cue(
    2,
    '\\bthis\\s(?:[\\p{L}-]{2,14}\\s){0,2}?(?:kid|kiddo|guy|dude|gentleman|lady|woman|man|boy|girl|baby|toddler|teen|mom|mother|dad|father|family|couple|grandma|grandpa|veteran)\\b',
  ),
  cue(
    2,
    `\\b${patientNouns}\\s(?:that\\s|who\\s|whom\\s)?(?:i|we|i've|we've)\\s(?:just\\s)?(?:admitted|saw|met|treated|lost|delivered|intubated|discharged|pronounced|told|held|coded|operated|followed|saved|cared|sat|consented|diagnosed|took|had|was\\scalled|got\\scalled)\\b`,
  ),
  cue(
    2,
    "\\b(?:a|this|the|that|some|one)\\s(?:[\\p{L}-]{2,14}\\s){0,2}?(?:guy|lady|kid|man|woman|baby|toddler|gentleman|patient|pt|boy|girl)'s\\s(?!(?:best|guide|world|health|choice|rights))",
  ),
  cue(
    2,
    '\\b(?:transfer|transferred|sent|referred|referral|consult|shipped|flown)\\s(?:in\\s|over\\s)?(?:from|out\\sof)\\b(?!\\s(?:community|another\\s(?:school|program)|medical\\sschool))',
  ),
  cue(
    1,
    '\\bpatient\\s(?:doing|improved|improving|stable|tolerated|thriving|alive|home|extubated|awake|safe)\\b|\\b(?:cried|crying|sobbed|sobbing|wept|grieving)\\b|\\bour\\s(?:clinic|unit|icu|ward|service|hospital|ed|er|floor)\\b|\\b(?:left|leaves|leaving)\\s(?:rehab|the\\s(?:hospital|unit|icu|nicu|ward))\\b',
  ),
  cue(
    2,
    '\\b(?:overnight|new|late|first|last|next|late-night|midnight|icu|er|ed|trauma|weird|wild|interesting|tough|sad)\\s(?:admit|admission|consult|transfer|case|code)\\b(?!\\s(?:conference|report|series|note|etiquette|cycle|season|committee))|(?:^|[.!?\\n]\\s?)(?:admit|admission|consult|transfer|trauma|delivery|case)s?:\\s',
  ),
  cue(
    2,
    `\\b${careVerbs}\\s(?:a|an|the|our|my|this|that|two|three|four|five|both)\\s(?!(?:exam|test|course|lecture|paper|conference|rotation|program|thread|chat|podcast|class|clerkship|topic|manikin|mannequin|guidelines?|evidence|data|literature|algorithm|talk|keynote|speech|baby\\sshower|news|message|presentation|workshop))[\\p{L}\\d]`,
  ),
  cue(
    2,
    `\\b(?:had|have|got|did|saw|attended|caught|witnessed)\\s(?:a|an|the|our|my|two|three)\\s(?:[\\p{L}-]{2,14}\\s){0,3}?(?:delivery|birth|arrest|gunshot|stabbing|overdose|drowning|amputation|stillbirth|c-?section|code\\sblue)\\b(?!\\s(?:simulation|sim|training|course|lecture|talk|workshop|drill|rate|rates))`,
  ),
  cue(
    2,
    `\\b${encounterVerbs}\\s${describing}(?:twins|triplets|quadruplets|quads|preemies|newborns|victims|survivors)\\b`,
  ),
  cue(1, `(?<![\\p{L}])${clinicalWords}(?![\\p{L}])`),
  cue(
    1,
    '\\b(?:gave|told|taught|asked|thanked|hugged|showed|blessed|reminded|called|let|sang|prayed|smiled|waved|cried|wrote|brought|sent|squeezed|promised|begged|handed|passed|grabbed|looked\\sat|smiled\\sat|waited\\sfor)\\s(?:to\\s|at\\s|with\\s|for\\s)?(?:me|us)\\b',
  ),
  cue(
    1,
    '\\b(?:on|for|with|from)\\s(?:a|an)\\s(?:[\\p{L}-]{2,16}\\s){0,2}?[\\p{L}-]{3,16}\\s(?:who|whose)\\b',
  ),
  cue(
    2,
    '\\b(?:member\\sid|mrn|medical\\srecord|chart\\s#|subject\\s(?:id|no|#)?\\s?[\\d-]{2,20})\\b',
  ),
  // Somebody the writer did something for, and what came from somebody.
  cue(
    2,
    '\\bwhose\\s(?:[\\p{L}-]{2,14}\\s){0,2}?(?:hand|foot|leg|arm|heart|hip|knee|eye|life|baby|liver|kidney|finger|fingers|jaw|spine|mom|dad|wife|husband|son|daughter)\\s(?:i|we)\\b',
  ),
  cue(
    2,
    '\\b(?:fundus\\sphoto|ekg|ecg|ct|mri|x-?ray|film|strip|scan|rash|biopsy|voicemail|portal\\smessage|letter|card|note|email|text|message|obit(?:uary)?)\\sfrom\\s(?:a|an|the|my|our)\\s(?!(?:program|journal|paper|study|committee|conference|editor|author|attending|dean|office|school|library|hospital|department|chief|coordinator|recruiter)\\b)[\\p{L}-]{3,16}',
  ),
  cue(
    2,
    '\\b(?:lost\\sto\\sfollow[\\s-]?up|left\\sama|bounceback|wound\\sclinic\\sf/u|next\\svisit|(?:same|wrong)\\s(?:last\\sname|birth\\s?date|twin)|no[\\s-]show\\sagain|(?:two|six|2|6)[\\s-]weeks?\\spost-?partum|ring(?:ing|s)?\\sthe\\s(?:chemo\\s)?bell)\\b',
  ),
  cue(
    1,
    '\\b(?:teaching\\sfile|case\\sfor\\sthe\\sgroup|hand-?off|sign-?out|overnight\\ssummary|a?febrile|repleted|tolerating|ambulating|granulating|adv(?:ance)?\\sdiet|discharge\\spapers|sleep\\sstudy|the\\sscript|cultures?\\sgrew|med\\swith|full\\srecovery|she\\sis\\sok|he\\sis\\s(?:ok|fine)|drew\\sme|painted\\sme|knitted\\sme)\\b',
  ),
  {
    weight: 2,
    pattern: expression(
      '(?<![\\p{L}])\\p{Lu}[\\p{Ll}]{2,16}(?:,\\s\\d{1,2}(?=,|\\s(?:and|with|who))|\\s\\(\\d{1,2}\\))',
      { cased: true },
    ),
  },
]

/** Words that say nobody real is meant: teaching, simulation, history, fiction. */
export const inventedCues: readonly Expression[] = [
  "\\b(?:imagine|suppose|picture\\sthis\\scase|hypothetical(?:ly)?|fictional|fictitious|made-?up|invented|composite|vignettes?|board[\\s-](?:style|question|review|prep)|boards\\squestion|exam\\squestion|practice\\squestion|qbank|question\\sof\\sthe\\sday|which\\sof\\sthe\\sfollowing|next\\s(?:best\\s)?step\\?|most\\slikely\\sdiagnosis|what\\s(?:is|'s)\\s(?:the|your)\\s(?:diagnosis|next\\sstep)|standardi[sz]ed\\spatients?|osce|mannequin|manikin|simulation|simulated|sim\\s(?:lab|case|center|day)|role-?play|textbook\\scase|case\\sstudy\\sfrom|classic\\s(?:case|story|presentation|vignette)|for\\sexample,?\\sa|say\\sa\\s\\d|let's\\ssay|teaching\\scase|mock\\s(?:code|oral)|novel|movie|tv\\sshow|episode)\\b",
  '\\bin\\s(?:1[5-9]\\d{2}|18\\d{2})\\b',
].map((source) => expression(source))

/** Words of meetings, papers, applications: dates and towns there are no patient's. */
export const academicCues: readonly Expression[] = [
  '\\b(?:conference|congress|symposium|annual\\smeeting|national\\smeeting|meeting|webinar|workshop|journal\\sclub|grand\\srounds|noon\\sconference|abstracts?|posters?|manuscript|preprint|paper|published|publication|article|issue|deadline|submit|submitted|submission|apply|applications?|applying|eras|nrmp|match(?:ed|ing|\\sday)?|interview\\s(?:season|trail|day|week)|interviews?|residency|fellowship|rotation|away|clerkship|shelf|step\\s[123]|exam|lecture|course|class|podcast|episode|thread|register|registration|rsvp|tickets?|slides|zoom|chat|tweetorial|guidelines?|trial|study|cohort|meta-analysis|review|editorial|award|graduation|graduate[ds]?|white\\scoat|orientation|intern\\syear|intern\\sseason|call\\sschedule|vacation|apartment|moving\\sto|speaker|talk|keynote|session|book|fundraiser\\srun|marathon\\sfor|training)\\b|#\\p{L}{2,12}\\d{2}',
  `\\b(?:at|to|for|from)\\s(?:the\\s)?${anyOf(conferenceWords)}\\s(?:in|this|next|on|20\\d{2}|'?\\d{2})\\b`,
].map((source) => expression(source))
