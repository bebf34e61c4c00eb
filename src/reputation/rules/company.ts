import { type Expression, expression, type Reading, type Span, spansOf } from './rule.ts'

/** People of the writer's own life and work: named with thanks, and nobody's patients. */
const atWork =
  '(?:mentors?|attendings?|preceptors?|advis(?:o|e)rs?|teachers?|professors?|prof|instructors?|tutors?|coach(?:es)?|counsel(?:l)?ors?|supervisors?|pi|boss(?:es)?|co-?residents?|co-?interns?|co-?fellows?|co-?chiefs?|chiefs?|program\\sdirectors?|pds?|apds?|coordinators?|classmates?|labmates?|teammates?|study\\s(?:buddy|buddies|partner|partners|group)|colleagues?|co-?authors?|collaborators?|first\\sauthors?|senior\\sauthors?|seniors?|senior\\sresidents?|fellows?|interns?|residents?|students?|mentees?|(?:charge\\s|icu\\s|ed\\s|or\\s|scrub\\s|night\\s)?nurses?|techs?|cnas?|medics|social\\sworkers?|chaplains?|interpreters?|preceptees?|scribes?|pharmacists?|librarians?|speakers?|keynotes?|hosts?|deans?|chairs?|chairman|surgeons?|role\\smodels?|favou?rite\\s(?:teacher|professor|author|podcaster|attending|nurse|singer|writer|poet|artist))'
const atHome =
  '(?:roommates?|housemates?|landlords?|landlad(?:y|ies)|neighbou?rs?|guests?|friends?|besties?|best\\sfriends?|partners?|fianc[eé]e?s?|husbands?|wife|wives|spouses?|boyfriends?|girlfriends?|dogs?|cats?|pupp(?:y|ies)|kittens?|sons?|daughters?|brothers?|sisters?|cousins?|nieces?|nephews?|aunts?|aunties?|uncles?|moms?|mums?|mothers?|dads?|fathers?|in-laws?|grand(?:ma|pa|mother|father)s?|nana|abuel[ao]|therapists?|barber|barista|hero(?:es)?|idols?|principals?)'
const name =
  "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Drs|Prof|Professor|Coach|Sister|Father|Nurse|Sr|Sra)\\.?\\s)?(?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}[\\p{L}'-]{1,24}(?:\\s(?:\\p{Lu}\\.\\s?){0,1}\\p{Lu}[\\p{L}'-]{1,24}){0,2}"
const names = `${name}(?:(?:,\\s|\\sand\\s|,\\sand\\s|\\s&\\s)${name}){0,4}`
/** No word of a patient between owner and acquaintance: `my patient's daughter` is no company. */
const describing = "(?:(?!(?:[Pp]atient|[Pp]t)\\b)[\\p{L}\\d'-]{1,16}\\s){0,3}?"
const ownTeaching =
  '(?:who\\s)?(?:taught\\s(?:me|us|my|our)\\s(?:\\p{L}{2,14}\\s){0,3}?(?:class|course|biology|chemistry|physics|math|maths|anatomy|physiology|biochem|biochemistry|science|english|history|in\\s(?:high|middle|elementary|grade|med|medical)\\s?school|back\\sin\\s(?:high|med)|section|lab|organic)|believed\\sin\\sme|wrote\\smy\\s(?:letter|lor|slo)|mentored\\s(?:me|us)|is\\smy\\s(?:mentor|attending|hero|pi|co-?resident)|gave\\s(?:a|the|an)\\s(?:\\p{L}{2,14}\\s){0,2}(?:talk|lecture|keynote|grand\\srounds|presentation)|led\\s(?:the|our|a)\\s(?:study|team|workshop|session|discussion|review|course)|presented\\s(?:the|her|his|their|our)\\s(?:poster|paper|work|data|abstract|research)|and\\s(?:colleagues|coauthors|co-authors|team)|et\\sal)'

const ofAcquaintance: readonly Expression[] = [
  `(?<![\\p{L}])(?:[Mm]y|MY|[Oo]ur|[Aa]n?|[Tt]he)\\s${describing}${atWork}(?:,|:|\\sis|\\swas|\\slike|\\snamed)?\\s(?<hit>${names})(?!'s\\s(?:room|chart|scan|labs|family))`,
  `(?<![\\p{L}])[Mm]y\\s${describing}(?:own\\s)?${atHome}(?:,|:|\\sis|\\swas|\\snamed)?\\s(?<hit>${names})(?!'s\\s(?:room|chart|scan|labs|family))`,
  `(?<![\\p{L}])(?:[Cc]o-?)?(?:[Mm]entor|[Aa]ttending|[Pp]receptor|[Aa]dvis(?:o|e)r|[Tt]eacher|[Pp]rofessor|[Cc]o-?resident|[Cc]o-?intern|[Cc]hief|PI|PD|[Ss]enior|[Cc]lassmate|[Cc]olleague|[Cc]o-?author|[Ss]peaker|[Hh]ost|[Aa]uthor|[Ee]ditor|[Ii]nvestigator)s?,?:?\\s(?<hit>${names})`,
  `(?<hit>${names}),?\\s\\(?(?:(?:my|our|the|a|an)\\s${describing}${atWork}|my\\s${describing}(?:own\\s)?${atHome})(?![\\p{L}])(?!\\sof\\s(?:my|our|the)\\s(?:patient|pt))`,
  `(?<hit>${names}),?\\s(?:are\\s|is\\s|you\\sare\\s)?(?:the\\s)?(?:best|greatest|kindest|most\\s\\p{L}{4,12})\\s(?:\\p{L}{2,12}\\s){0,2}?${atWork}(?![\\p{L}])`,
  `(?<hit>${names}),?\\s${ownTeaching}`,
  `(?<hit>${names})\\s?\\((?:PGY-?\\s?\\d|MS-?\\d|M\\d|MD|DO|PhD|PharmD|RN|NP|PA-C|she/her|he/him|they/them|@[\\p{L}\\d_.]{2,30}|pictured|left|right|PI|PD|chief|mentor|attending)`,
  `(?:[Hh]appy\\s(?:birthday|anniversary|graduation|match\\sday)|[Cc]ongrat(?:ulation)?s|[Kk]udos|[Ss]hout-?\\s?out|[Pp]rops|[Ww]elcome|[Ff]arewell|[Tt]hanks?(?:\\syou)?(?:\\sso\\smuch)?)(?:,)?\\s(?:to\\s)?(?:my|our|the)\\s${describing}(?:${atWork}|${atHome}),?\\s(?<hit>${names})`,
  `(?:[Tt]hanks?(?:\\syou)?(?:\\sso\\smuch)?|[Ss]hout-?\\s?out|[Kk]udos|[Pp]rops|[Cc]ongrat(?:ulation)?s|[Gg]rateful|[Cc]redit)\\s(?:to|for)?\\s?(?<hit>${names})\\s(?:for|on|at|who)\\s(?:teaching|mentoring|matching|hosting|organi[sz]ing|presenting|leading|sharing|the\\s(?:talk|lecture|slides|mentorship|opportunity|invite|invitation|collaboration)|your|writing|inviting|winning|publishing|her\\s(?:talk|paper|poster)|his\\s(?:talk|paper|poster)|their\\s(?:talk|paper)|a\\s(?:great|fantastic|wonderful)\\s(?:talk|lecture|session)|believing|taking\\sme\\sunder)`,
  `(?:[Pp]odcast|[Ee]pisode|[Tt]alk|[Ll]ecture|[Kk]eynote|[Bb]ook|[Mm]emoir|[Ee]ssay|[Pp]oem|[Nn]ovel|[Pp]aper|[Ss]tudy|[Tt]hread|[Aa]rticle|[Rr]eview|[Ss]ong|[Ee]ditorial|[Oo]p-ed|[Ss]ession|[Ww]orkshop|[Dd]irected|[Ww]ritten|[Hh]osted|[Mm]oderated|[Ll]ed|[Tt]aught|[Pp]resented)\\s(?:by|with|from|featuring)\\s(?<hit>${names})`,
].map((source) => expression(source, { cased: true }))

/** Where the writer names teachers, colleagues, authors and family of their own. */
export function companyOf(text: Reading): Span[] {
  return ofAcquaintance.flatMap((pattern) => spansOf(pattern, text))
}
