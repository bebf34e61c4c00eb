import { byCare } from './rule.ts'

const why = 'names-a-person'
const help = ['remove', 'composite-and-say-so'] as const
/** A name that stands for a person by itself. */
export const person = { label: 'NAME', grade: byCare('block', 'block', 'note'), why, help } as const

/** A name that counts only where a patient is spoken of. */
export const inPatientStory = { ...person, grade: byCare('block', 'note', 'note') } as const

/** Capitalised words that begin sentences, name departments, days or illnesses, and never a person. */
const notNames = new Set(
  'the this that these those my our his her their your its a an i we you he she it they and or but so if when while then now today tonight yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december patient patients pt doctor nurse resident attending intern student team family mom dad mother father safety education care experience advocacy portal rights centered outcome outcomes satisfaction handoff handout stories story zero who what why how where all each every no not never always please thank thanks happy sad first last new old good great best worst day night morning one two three four five six seven eight nine ten next other another same some any both few many most more less just only still also even once here there mri ct ed er icu or ekg ecg iv im po hiv aids copd chf ckd esrd dka uti pe dvt mi afib stemi nstemi gi gu ob gyn ent id pcp np pa rn md do phd ms ms1 ms2 ms3 ms4 pgy med meds admit admitted discharge discharged dx hx tx rx sx cc hpi ros pmh physical exam labs vitals english spanish french chinese korean arabic russian hospital clinic unit floor ward medicine surgery peds pediatrics psych neuro cards onc rads derm ortho anesthesia emergency internal general christmas easter thanksgiving halloween covid cancer diabetes stroke sepsis pneumonia asthma god jesus lord hello hi hey dear yes okay ok wow omg lol update reminder pro tip case report question answer part thread step live love lost saw met had has was is are were be been being got went came said says told asked gives gave takes took makes made goes does did done can could will would shall should might must at in on to of for by with from as up out off over after before during about into than because until since per via vs re fwd psa fyi tbh imo'.split(
    ' ',
  ),
)

/** A word that is capitalised for other reasons. */
export const isNotName = (word: string): boolean =>
  notNames.has(word.toLowerCase().replace(/'s$/, ''))
