import { always, expression, type Hit, matching, type Rule } from './rule.ts'

const derog = {
  label: 'Q_DEROG',
  grade: always('warn'),
  why: 'disrespect',
  help: ['remove'],
} as const

const people =
  '(?:patients?|pts?|lady|ladies|man|guy|dude|woman|women|family|families|parents?|moms?|dads?|kid|nurses?|attendings?|residents?|interns?|consultants?|consults?|surgeons?|docs?|doctors?|pharmacists?|techs?|staff|admins?|administrators?|program|pd|chief|ortho\\sbros?|hospitalists?|er\\sdocs?|midlevels?|nps?|pas?|students?|visitors?|diabetics?|alcoholics?|addicts?|homeless|psych\\spatients?|boomers?|karens?)'

export const disrespectRules: readonly Rule[] = [
  {
    ...derog,
    id: 'tone.label-for-patient',
    finder: matching(
      expression(
        '(?<![\\p{L}])(?<hit>frequent[\\s-]?fl[iy]ers?|(?:drug|pill|dilaudid|opioid|narc|attention|pain\\smed|med)[\\s-]?(?:seek(?:er|ers|ing)|shopping|shoppers?)|gomers?|gome(?:re)?s|dirtballs?|dirt\\sbags?|dirtbags?|train\\s?wrecks?|trainwrecks?|vegetables?(?=\\s(?:in|on|patient))|gork(?:ed)?|slug(?=\\spatient)|whales?(?=\\sin)|beached\\swhales?|crocks?|bed\\s?blockers?|crackheads?|junk(?:ie|ies)|druggies?|drunks?|tweakers?|meth\\s?heads?|lot\\slizards?|hobos?|bums?(?!\\s(?:knee|leg|ankle|shoulder|out))|psychos?|nut\\s?jobs?|nutcases?|lunatics?|whack\\s?jobs?|wackos?|bat\\s?shit|retard(?:ed|s)?|spaz|hypochondriacs?|malingerers?|malingering|fakers?|(?:a|another|typical|classic)\\sborderline(?=\\s(?:on|in|again|who|at)|[.,!])|faking\\s(?:it|pain|seizures?|a\\sseizure)|status\\sdramaticus|dramatic(?=\\spatient|\\spt)|total\\sbody\\sdolor|wallet\\sbiopsy|lol\\snad|fbs\\b|tattoo[\\s-]to[\\s-]tooth\\sratio|trolls?(?=\\sin\\s(?:room|bed))|hot\\smess(?=\\sof\\sa\\s(?:patient|pt|family))|poor\\shistorian(?!")|non[\\s-]?complian(?:t|ce)|noncomplian(?:t|ce)|waste\\sof\\s(?:a\\sbed|space|resources|my\\stime|time|oxygen|a\\scode|skin)|wast(?:ing|ed)\\s(?:my|our|everyone\'s)\\stime|circl(?:ing|es)\\sthe\\sdrain|turf(?:ed|ing)?(?=\\s(?:this|the|him|her|to))|dump(?:ed|ing)?(?=\\s(?:this\\spatient|a\\spatient|on\\sus))|treat\\sand\\sstreet|brain[\\s-]?dead(?=[^\\p{L}]|$)(?!\\s(?:donor|patient|criteria|protocol|exam|declaration|testing|determination|by))|jacked\\sup|fatt(?:y|ies)|fatso|fat\\s(?:guy|lady|woman|man|people|patient|ass|slob)|obese\\sslob|lard\\s?ass|smelly\\s(?:patient|guy|feet)|stank|reeks?)(?![\\p{L}])',
      ),
      { accepts: notCriticised },
    ),
  },
  {
    ...derog,
    id: 'tone.insult',
    finder: matching(
      [
        expression(
          `(?<![\\p{L}])(?<hit>(?:crazy|stupid|dumb|idiot(?:ic)?|moron(?:ic)?|lazy|nasty|gross|disgusting|annoying|insane|pathetic|useless|incompetent|clueless|whiny|entitled|rude|manipulative|needy|drama(?:tic)?|ungrateful|ignorant|trashy|creepy|weird|toxic|worthless|arrogant|miserable|terrible|awful|fat|filthy|dirty|demented|ridiculous|psycho|brain[\\s-]?dead|mean|cranky)(?:[\\s-](?:ass|old|little|fat))?\\s${people})(?![\\p{L}])`,
        ),
        expression(
          `(?<![\\p{L}])(?:(?:my|our|this|that|these|those|the|some|these\\s)\\s(?:\\p{L}{2,14}\\s){0,2}?${people}\\s(?:is|are|was|were)\\s(?:\\p{L}{2,12}\\s){0,2}?)(?<hit>(?:(?:a|an|the|such\\san?)\\s)?(?:(?:total|complete|absolute|literal|fucking|actual|real)\\s){0,2}(?:idiots?|morons?|jokes?|nightmares?|insane|crazy|stupid|dumb|useless|incompetent|lazy|pathetic|disgusting|clueless|liars?|jerks?|assholes?|bitch(?:es)?|clowns?|cowards?|trash|garbage|worthless|ridiculous|brain[\\s-]?dead|annoying|the\\sworst|bullies|bully|monsters?|psychos?|manipulative|whiny|entitled|faking))(?![\\p{L}])`,
        ),
        expression(
          "(?<![\\p{L}])(?<hit>(?:borderline\\sand\\s)?manipulative|so\\sannoying|(?:hate|hating|despise|loathe|can't\\sstand|cannot\\sstand|sick\\sof|so\\sdone\\swith|done\\swith|fed\\sup\\swith)\\s(?:my|our|this|these|the|that|dealing\\swith\\sthese)\\s(?:\\p{L}{2,12}\\s){0,1}?(?:patients?|pts?|attendings?|residents?|interns?|nurses?|program|hospital|families|family|chief|pd|staff|consultants?|co-?residents?)|(?:idiots?|morons?|assholes?|bitch(?:es)?|jackass(?:es)?|dumbass(?:es)?|scumbags?|losers?|imbeciles?|cretins?))(?![\\p{L}])",
        ),
        expression(
          '(?<![\\p{L}])(?<hit>(?:lol|lmao|lmfao|rofl|haha(?:ha)?|😂|🤣)\\s(?:at|@)\\s(?:this|my|the|these|our)\\s(?:patients?|pts?|guy|lady|family|consult|attending|intern|nurse)|(?:patients?|pts?|families|family)\\s(?:like\\s(?:this|these|him|her)\\s)?(?:are|is)\\s(?:so\\s)?(?:dumb|stupid|idiots|morons|the\\sworst|annoying|gross|liars|a\\swaste\\sof\\s(?:a\\sbed|time|space|resources)))(?![\\p{L}])',
        ),
        expression(
          '(?<![\\p{L}])(?<hit>ugh|smh|eye\\sroll|🙄)(?=[\\s,.!:]{1,3}(?:another|this|these|not\\sanother)\\s(?:\\p{L}{2,14}\\s){0,2}(?:patient|pt|diabetic|alcoholic|drunk|consult|lady|guy|overdose|family|homeless|psych))',
        ),
        expression(
          `(?<![\\p{L}])(?<hit>(?:stop|quit)\\s(?:being\\s)?(?:fat|stupid|dumb|lazy)|(?:deserves?|deserved)\\s(?:it|to\\sdie|what\\s(?:he|she|they)\\sgot)|darwin\\saward|natural\\sselection|karma)(?![\\p{L}])`,
        ),
      ],
      { accepts: notCriticised },
    ),
  },
]

/** `Please stop writing "non-compliant"` speaks against the word. */
function notCriticised({ text, start, end }: Hit): boolean {
  const before = text.slice(Math.max(0, start - 70), start)
  if (
    /(?:stop|instead\sof|avoid|don't|do\snot|never|please|rather\sthan|retire|ban|not|isn't\sa|aren't|nobody\sis\sa|no\sone\sis\sa|the\s(?:word|term|label|phrase)s?|called|labell?ed(?:\sas)?|words?\slike|say)\s(?:[\p{L}'-]{1,14}\s){0,3}"?$/iu.test(
      before,
    )
  )
    return false
  return !(text[start - 1] === '"' && text[end] === '"')
}

export const consentRules: readonly Rule[] = [
  {
    id: 'consent.claimed',
    label: 'Q_CONSENT',
    grade: always('warn'),
    why: 'consent-without-record',
    help: ['ask-for-written-consent', 'ask-the-institution'],
    finder: matching(
      [
        expression(
          "(?<![\\p{L}])(?<hit>(?:s?he|they|pt|patient|the\\spatient|mom|mum|mother|dad|father|family|the\\sfamily|parents|wife|husband|daughter|son|everyone\\sinvolved)(?:'s|'re|\\sis|\\sare|\\swas|\\swere)?\\s(?:both\\s|all\\s|totally\\s|really\\s|has\\s|have\\s|had\\s|kindly\\s|very\\s|even\\s|also\\s){0,2}(?:said|says|told\\sme|ok(?:'d|ay(?:ed)?)?|agreed|allowed|wants?|wanted|asked|begged|consent(?:s|ed)?|approved|signed|gave|gives|given|granted|fine|cool|happy|okay|good|insisted|let|don't\\smind|doesn't\\smind|didn't\\smind)(?:\\s[\\p{L}']{1,14}){0,5}?\\s(?:shar(?:e|ing)|post(?:ing)?|tweet(?:ing)?|tell\\s(?:you|everyone|this|the\\sstory|(?:his|her|their)\\sstory)|(?:permission|consent|blessing|okay|the\\sok)(?=[\\s.,!?:;]|$)|use\\s(?:this|it|the\\s(?:photo|story))|put\\sthis|publish|everyone\\sto\\sknow|you\\s(?:all\\s)?to\\sknow))(?![\\p{L}])",
        ),
        expression(
          "(?<![\\p{L}])(?<hit>(?:(?:posted|shared|sharing|posting|used|told|written|photo|story|pic|image)\\s(?:\\p{L}{1,10}\\s){0,3}?)?with\\s(?:(?:the\\s)?(?:patient|pt|family|mom|mum|parent|dad|wife|husband)(?:'?s'?)?\\s|his\\s|her\\s|their\\s|full\\s|verbal\\s|written\\s|explicit\\s|informed\\s|everyone's\\s|kind\\s|parental\\s){0,3}(?:permission|consent|blessing|okay|approval))(?![\\p{L}])",
        ),
        expression(
          '(?<![\\p{L}])(?<hit>(?:(?:s?he|they|patient|pt|mom|dad|family|parents|i)\\s)?(?:gave|give|gives|given|got|have|had|has|obtained|asked\\sfor|received|i\\shave)\\s(?:me\\s|us\\s|his\\s|her\\s|their\\s|the\\s|patient\\s|pt\\s|family\\s|full\\s|verbal\\s|written\\s|explicit\\s|informed\\s|complete\\s){0,4}(?:permission|consent|okay|blessing)(?:\\sto\\s(?:share|post|tell|tweet|use|publish))?|(?:verbal|patient|pt|written|informed)\\s(?:consent|permission)\\s(?:obtained|given|granted|received|to\\sshare|for\\s(?:this|sharing|the\\sphoto))|(?:consent|permission)\\s(?:obtained|given|granted|to\\s(?:share|post)|was\\s(?:obtained|given))|i\\sasked\\sand\\s(?:s?he|they|mom|the\\sfamily)\\ssaid\\s(?:yes|ok|okay|sure)|ok(?:ay)?\\s(?:with|for)\\sme\\s(?:to\\s)?(?:post|shar|tweet)(?:ing|e)?)(?![\\p{L}])',
        ),
        expression(
          "(?<![\\p{L}])(?<hit>(?:said|says|told\\sme)\\s(?:it\\s(?:was|is)|it's|i\\s(?:can|could)|we\\s(?:can|could)|that's)\\s(?:totally\\s|all\\s)?(?:fine|ok|okay|cool|alright|good|share|post|use|tell)(?:\\s(?:to|for\\sme\\sto|with\\sme)?\\s?(?:share|post|tell|tweet|use|put)?(?:ing)?)?)(?=[^\\p{L}]|$)",
        ),
      ],
      {
        reads: 'plain',
        accepts: ({ text, start, end }) =>
          /shar|post|tweet|tell|publish|permission|consent|blessing|use|said\syes|put\sthis|to\sknow/i.test(
            text.slice(start, end + 12),
          ) &&
          !/\b(?:never|didn't|did not|not|nobody|no one)\s$/i.test(
            text.slice(Math.max(0, start - 12), start),
          ) &&
          !/\b(?:never gave|never given|informed consent|consent form|get|obtain|how to|need|always|without|ask for|written consent before)\b/i.test(
            text.slice(Math.max(0, start - 16), start + 14),
          ),
      },
    ),
  },
]

const medicine =
  '(?:metformin|insulin|ozempic|wegovy|semaglutide|statins?|atorvastatin|lisinopril|losartan|amlodipine|metoprolol|beta[\\s-]?blockers?|levothyroxine|synthroid|prednisone|steroids?|antibiotics?|amoxicillin|augmentin|azithromycin|z-?pack?|doxycycline|cipro|valacyclovir|acyclovir|ivermectin|hydroxychloroquine|ibuprofen|advil|motrin|nsaids?|tylenol|acetaminophen|paracetamol|aspirin|warfarin|eliquis|xarelto|blood\\sthinners?|plavix|ppis?|omeprazole|pepcid|ssri|ssris|zoloft|lexapro|prozac|wellbutrin|adderall|xanax|benzos?|ativan|klonopin|gabapentin|opioids?|oxy(?:codone)?|norco|tramadol|melatonin|birth\\scontrol|the\\spill|hrt|testosterone|vitamin\\s[a-d]|supplements?|potassium|magnesium|iron|inhalers?|albuterol|singulair|claritin|zyrtec|benadryl|meds?|medications?|pills?|tablets?|dose|doses|chemo|treatment|therapy|diuretics?|lasix|water\\spills?|diet|keto|fasting|vaccines?)'

export const adviceRules: readonly Rule[] = [
  {
    id: 'advice.to-stranger',
    label: 'Q_ADVICE',
    grade: always('warn'),
    why: 'advice-to-a-stranger',
    help: ['remove'],
    finder: matching(
      [
        expression(
          `(?:@[\\p{L}\\d_.]{2,30}[\\s,:]{1,3}(?:[\\p{L}']{1,14}[\\s,]{1,2}){0,6}?|(?:^|[.!?:,]\\s|\\n)(?:reply|replying|re|answer|in\\sreply|hey|hi|hello)\\b[^\\n.!?]{0,40}[\\s,:]{1,3})(?<hit>(?:(?:you\\s(?:should|need\\sto|can|could|must|ought\\sto|may\\swant\\sto|have\\sto|might\\swant\\sto)|i\\s?(?:'d|\\swould)|just|please|go\\sahead\\sand|definitely|try\\sto|i\\srecommend|i\\ssuggest|don't|do\\snot|dont)\\s){0,3}(?:[\\p{L}']{1,12}\\s)?(?:stop(?:ping)?|start(?:ing)?|tak(?:e|ing)|doubl(?:e|ing)|increas(?:e|ing)|decreas(?:e|ing)|skip(?:ping)?|hold(?:ing)?|switch(?:ing)?|quit(?:ting)?|cut|halve|taper|wean|restart|resume|combine|mix|crush|go\\sup|go\\sdown|add|drop)\\s(?:[\\p{L}'\\d]{1,14}\\s){0,5}?${medicine})(?![\\p{L}])`,
        ),
        expression(
          `(?<![\\p{L}])(?<hit>(?:you\\s(?:should|need\\sto|can|could|must|have\\sto|can\\ssafely|might\\swant\\sto)|i'd|i\\swould|i\\srecommend\\syou|i\\ssuggest\\syou)\\s(?:[\\p{L}']{1,12}\\s)?(?:stop|start|take|double|increase|decrease|skip|hold|switch|quit|cut|halve|taper|wean|restart|resume|go\\sup\\son|go\\sdown\\son|come\\soff|get\\soff|drop)\\s(?:taking\\s)?(?:your|the|that|two\\smore\\sof|more|off|on|of|up|down|those|them|an?\\sextra|\\d{1,4}\\s?mg\\sof)(?:\\s[\\p{L}'\\d]{1,16}){0,3}?(?:\\s${medicine}|\\s(?:those|them|it))?)(?![\\p{L}])`,
        ),
        expression(
          "(?:@[\\p{L}\\d_.]{2,30}|\\b(?:dm|message|describe[d]?|symptoms|photo|picture|comment|reply|sent\\sme))[^\\n]{0,60}?(?<![\\p{L}])(?<hit>(?:you(?:'ve|\\shave|'re|\\sare|\\sprobably\\shave|\\sdefinitely\\shave|\\slikely\\shave)|that's|it's|sounds\\slike|your\\s(?:\\p{L}{2,12}\\s){1,2}(?:is|sounds\\slike|looks\\slike)|this\\sis|that\\s(?:is|sounds\\slike|looks\\slike))\\s(?:you\\shave\\s|a\\s|an\\s|just\\s|probably\\s|definitely\\s|classic\\s|only\\s){0,3}(?:appendicitis|shingles|strep|pneumonia|a\\sdvt|dvt|uti|cellulitis|gout|migraine|gerd|ibs|covid|flu|eczema|psoriasis|ringworm|scabies|melanoma|cancer|depression|anxiety|adhd|diabetes|lupus|lyme|pcos|endometriosis|hernia|sciatica|a\\sstroke|stroke|a\\sheart\\sattack|viral|bacterial|an?\\sinfection|infected|benign|nothing\\sto\\sworry|fine|normal|not\\scancer|pregnant|allergic)(?:,\\sstart\\s[\\p{L}]{3,20})?)(?![\\p{L}])",
        ),
        expression(
          "(?<![\\p{L}])(?<hit>(?:dm|message|send|text|pm|inbox|email)\\sme\\s(?:with\\s)?(?:your\\s|a\\s(?:pic|photo)\\sof\\s(?:your\\s)?)(?:symptoms?|labs?|results?|rash|scans?|x-?rays?|mri|ct|ekg|question|photos?|pics?|bloodwork|med\\slist|meds|history)|i(?:'ll|\\swill|\\scan)\\s(?:diagnose|prescribe|call\\s(?:it\\s|something\\s)?in|write\\syou\\sa|tell\\syou\\s(?:what\\sto\\stake|if\\sit's))(?:\\s[\\p{L}]{1,12}){0,3}|no\\sneed\\sto\\s(?:see|call|go\\sto)\\s(?:a|your|the)\\s(?:doctor|doc|er|ed|pcp|hospital)|(?:skip|don't\\sgo\\sto|do\\snot\\sgo\\sto)\\sthe\\s(?:er|ed|doctor|hospital))(?![\\p{L}])",
        ),
      ],
      { reads: 'plain' },
    ),
  },
]
