import { around, byCare, expression, matching, type Rule } from './rule.ts'

const picture =
  '(?:selfies?|photos?|photographs?|pics?|pictures?|snapshots?|images?|headshots?|close-?ups?|polaroids?|before\\sand\\safters?|footage|shots?|video|clip|screen\\s?shots?|screen\\s?caps?|scans?)'
const scan =
  '(?:ct|cta|mri|mra|mrcp|x-?rays?|xrays?|cxr|kub|films?|ekgs?|ecgs?|rhythm\\sstrips?|strips?|us|pocus|echo|ultrasounds?|angiograms?|mammograms?|pet|dexa|fundus\\sphotos?|fundoscopy|endoscopy|colonoscopy|scope|histology|path\\sslides?|slides?|smears?|gross\\sspecimens?|specimens?|radiographs?|scans?|imaging|labs|wristband|chart|face\\ssheet|eeg|tracing|flair)'
const ofPatient =
  "(?:my|our|his|her|their|the|a|this|that|some)\\s(?:[\\p{L}\\d'-]{1,16}\\s){0,3}?(?:patient'?s?|pt'?s?|wound|rash|tattoo|scar|tumou?r|mass|incision|foot|feet|hand|face|smile|leg|eye|eyes|back|belly|abdomen|stump|graft|burn|ulcer|lesion|baby|kiddo|kid|newborn|twins|body|stool|specimen|gallbladder|appendix|uterus|placenta|monitor|screen|whiteboard|chart|wristband|ekg|ecg|ct|mri|x-?ray|cxr|bedside|room|code|delivery|injury|amputation|guy|lady|woman|man|girl|boy)"

export const imageRules: readonly Rule[] = [
  {
    id: 'image.of-patient',
    label: 'PHOTO',
    grade: byCare('warn', 'warn', 'warn'),
    why: 'picture-can-show-a-person',
    help: ['ask-for-written-consent', 'ask-the-institution', 'remove'],
    finder: matching(
      [
        expression(
          `(?<![\\p{L}\\d])(?<hit>${picture}\\s(?:of|with|showing|from|next\\sto|beside|alongside)\\s${ofPatient})(?![\\p{L}\\d])`,
        ),
        expression(
          `(?<![\\p{L}\\d])(?<hit>(?:bedside|clinical|patient|or|icu|ward|intraop|intra-op|intraoperative|op|wound|full[\\s-]?face|face|facial|pre-?op|post-?op|trauma|autopsy|cadaver|discharge|baby|newborn|hospital|gory|gross)\\s${picture})(?![\\p{L}\\d])`,
        ),
        expression(
          `(?<![\\p{L}\\d])(?<hit>${picture}\\s(?:from|in|at|of)\\s(?:the\\s|our\\s|my\\s)?(?:trauma\\sbay|or|icu|micu|nicu|picu|ed|er|ward|clinic|bedside|unit|morgue|anatomy\\slab|case|code|delivery|surgery|today|tonight|last\\snight))(?![\\p{L}\\d])`,
        ),
        expression(
          `(?<![\\p{L}\\d])(?<hit>(?:snapped|took|shot|grabbed|filmed|recorded|captured|posting|sharing|post|share|shared|posted|photographed|here's|here\\sis|see|check\\sout|look\\sat|behold)\\s(?:a\\s|an\\s|the\\s|this\\s|these\\s|my\\s|his\\s|her\\s|their\\s|our\\s|some\\s|patient's\\s|pt's\\s){0,2}(?:quick\\s|sweet\\s|little\\s|wild\\s|crazy\\s|cool\\s|insane\\s|classic\\s|gnarly\\s){0,2}(?:${picture}|${scan}|monitor|tattoo|wound|rash|wristband|whiteboard))(?![\\p{L}\\d])`,
        ),
        expression(
          `(?<![\\p{L}\\d])(?<hit>(?:${picture}|${scan})\\s(?:is\\s|are\\s|was\\s)?(?:attached|below|above|in\\s(?:the\\s)?(?:thread|comments?|replies|reply|next\\stweet)|posted|here|enclosed|included|from\\s(?:today|tonight|this\\smorning|last\\snight|yesterday|clinic)))(?![\\p{L}\\d])`,
        ),
        expression(
          `(?<![\\p{L}\\d])(?<hit>(?:(?:photo|pic|picture|image)s?\\s(?:credit|courtesy)|attached|pictured|see\\sattached|\\(photo\\sattached\\)|photographed|pic\\sin\\s(?:the\\s)?comments))(?![\\p{L}\\d]|\\s(?:to|at|files?|slides?|pdf|document|handout|form|paper|infographic))`,
        ),
        expression(
          "(?<![\\p{L}\\d])(?<hit>(?:can\\ssee|seeing|shows?)\\s(?:his|her|their)\\sface|(?:is|are|still)\\s(?:visible\\s)?in\\s(?:the\\s)?frame|close-?\\s?up\\sof\\s(?:his|her|their)\\s\\p{L}{3,12}|before\\s?(?:/|and|&)\\s?after\\sof\\s(?:his|her|their)\\s\\p{L}{3,12}|both\\sof\\sus\\s(?:grinning|smiling|beaming)|(?:she|he)'s\\sthe\\sone\\sin\\sthe\\s\\p{L}{3,12}|(?:photo|photograph|picture)\\son\\smy\\s(?:desk|wall|fridge|phone))(?![\\p{L}\\d])",
        ),
        expression(
          '(?<![\\p{L}\\d])(?<hit>(?:zoom\\sin|swipe\\s(?:for|to\\ssee)|see\\s(?:pic|photo)s?\\sbelow|(?:accession|name|mrn|label|wristband|bracelet|monitor|whiteboard|date)(?:\\s(?:strip|number|label|sticker))?\\s(?:is\\s|are\\s)?(?:still\\s)?(?:visible|readable|legible|in\\s(?:the\\s)?(?:corner|shot|frame))|(?:will|gonna|should|forgot\\sto)\\s(?:crop|blur)|(?:un)?cropped|blurred\\sout)(?:\\s\\p{L}{2,10}){0,3})(?![\\p{L}\\d])',
        ),
        expression(
          `(?<![\\p{L}\\d])(?<hit>${picture})(?:\\s(?:with|and)\\s)(?:mom'?s?|dad'?s?|family'?s?|parents?'?|patient'?s?|pt'?s?|her|his|their|the\\sbaby)(?![\\p{L}\\d])`,
        ),
        expression(
          `(?<![\\p{L}\\d])(?<hit>(?:screen[\\s-]?(?:record(?:ed|ing)|shot(?:ted)?|grabbed|capped)|photographed|videoed|video[\\s-]?recorded|live-?streamed)\\s(?:the|a|his|her|their|my|our|this|whole|part)(?:\\s\\p{L}{2,14}){0,2}?\\s(?:monitor|strip|chart|screen|scan|rhythm|procedure|surgery|code|arrest|exam|wound|board|epic|tracing|patient|case|delivery))(?![\\p{L}\\d])`,
        ),
        expression(
          `(?<![\\p{L}\\d])(?:this|these|his|her|their|my\\spatient's|pt's|patient's)\\s(?<hit>${picture}|${scan})(?![\\p{L}\\d]|\\s(?:schedule|tech|department|rotation|course|result|results|was\\snormal|showed|shows))`,
        ),
      ],
      {
        reads: 'plain',
        accepts: ({ text, start, end, scene }) =>
          scene.careAt(start) === 'patient' ||
          !/\b(?:infographic|slides?\s|video\s(?:lecture|with\sa\smodel)|podcast|poster|our\spaper|figure|screenshot\sof\s(?:the|my)\s(?:paper|abstract|schedule|score|email|app)|selfie\s(?:with|of)\s(?:my|our)\s(?:class|mentor|co-?residents|team|cohort|dog|cat)|my\s(?:dog|cat|desk|badge|white\scoat|poster))/i.test(
            around(text, { start, end }, 30, 40),
          ),
      },
    ),
  },
]

export const bodyPrintRules: readonly Rule[] = [
  {
    id: 'body-print.named',
    label: 'BIO',
    grade: byCare('warn', 'warn', 'note'),
    why: 'body-print',
    help: ['remove', 'ask-for-written-consent'],
    finder: matching(
      [
        expression(
          '(?<![\\p{L}\\d])(?<hit>(?:voice|audio)\\s?(?:clips?|memos?|notes?|recordings?|mails?|samples?|prints?|files?)|voicemails?)(?![\\p{L}\\d])',
        ),
        expression(
          '(?<![\\p{L}\\d])(?<hit>(?:finger|thumb|palm|hand|foot|retinal?|iris|face|ear)[\\s-]?(?:prints?|scans?|id)|footprints?|face\\sid|retina\\sphoto|iris\\spattern|dna\\s(?:profile|sample|results?|match)|genome|23andme|biometrics?|dental\\srecords?|gait\\s(?:video|analysis|recording|clip))(?![\\p{L}\\d])',
        ),
        expression(
          "(?<![\\p{L}\\d])(?<hit>(?:video|recording|clip|footage|audio|tape)\\sof\\s(?:a|an|my|our|his|her|their|this|the)\\s(?:[\\p{L}'-]{1,16}\\s){0,2}?(?:gait|walk|voice|speech|tremor|stridor|cough|seizure|heart\\ssounds|murmur|patient|pt|wheeze|chorea|laugh|singing))(?![\\p{L}\\d])",
        ),
        expression(
          "(?<![\\p{L}\\d])(?:recorded|recording|taped|listen\\sto|hear|filmed)\\s(?<hit>(?:his|her|their|a\\spatient's|my\\spatient's|the\\spatient's|this)\\s(?:[\\p{L}'-]{1,16}\\s){0,1}?(?:voice|gait|speech|stridor|cough|laugh|singing|tremor|walk))(?![\\p{L}\\d])",
        ),
        expression(
          '(?<![\\p{L}\\d])(?<hit>(?:gait|tremor|seizure|speech|voice)\\s(?:video|clip|recording)s?|(?:gait|tremor|seizure)\\s(?=\\p{L}{0,12}\\s?video))(?![\\p{L}\\d])',
        ),
        expression(
          '(?<![\\p{L}\\d])(?:gait|tremor|seizure|speech|voice|chorea|dystonia)\\s(?<hit>video)(?![\\p{L}\\d])',
        ),
      ],
      { reads: 'plain' },
    ),
  },
]
