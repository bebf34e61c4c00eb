import { placedTags } from './hashtags.ts'
import type { TextSpan } from './textSpan.ts'
import { webLinks } from './webLinks.ts'

const number = String.raw`[-+−]?(?:\d+(?:[.,·]\d+)*|\.\d+)(?:\s?[×x]\s?10(?:\^|\*\*)?[-−]?\d*[⁻⁰¹²³⁴-⁹]*)?`
const range = String.raw`${number}(?:\s?(?:–|-|—|to|±|\/|×|x|vs\.?)\s?${number})?`
/** Units written after a number, each may be followed by more with `/` or `·`: mg/kg/day, mL/min/1.73 m2. */
const unitName =
  'mcg|µg|μg|ug|ng|pg|mg|kg|g|mL|ml|dL|dl|µL|μL|uL|L|l|mmol|µmol|μmol|nmol|pmol|mol|mEq|mOsm|kcal|kJ|' +
  'IU|U|units?|mmHg|cmH2O|kPa|cm|mm|µm|μm|nm|km|m2|m²|m3|m|ms|seconds?|secs?|s|minutes?|mins?|min|hours?|hrs?|hr|h|' +
  'days?|d|weeks?|wks?|wk|months?|mo|years?|yrs?|yr|y|bpm|breaths|beats|Hz|kHz|MHz|Gy|mSv|Sv|mV|Fr|°C|°F|°|C|F|' +
  'patients?|participants?|people|adults?|children|women|men|infants?|cases?|deaths?|events?|trials?|studies|hospitals?|' +
  'points?|fold|times?|million|billion|thousand|percent|percentage points|person-years|patient-years|cells|copies|mcL'
const unit = String.raw`(?:(?:%|‰)|(?:${unitName})(?:\s?[/·]\s?(?:\d+(?:\.\d+)?\s?)?(?:${unitName}))*(?![\p{L}\p{N}]))`

/** What keeps a figure and its meaning together; each is one thing that no part of a thread may cut. */
const figures: readonly RegExp[] = [
  // 95% CI 0.61–0.90; 95% CI, 0.61 to 0.90; (95% CrI: -1.2, 3.4)
  new RegExp(
    String.raw`\d{2}(?:\.\d)?\s?%[\s-]?(?:CI|CrI|confidence interval|credible interval|UI)\b[\s:,=]*[[(]?\s?${number}(?:\s?(?:–|-|—|to|,|;)\s?${number})?\s?[\])]?`,
    'giu',
  ),
  // p = 0.03; P<.001; p for trend = 0.2; n = 1,284; I² = 40%
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:p(?:[ -]?values?)?(?: for (?:trend|interaction|heterogeneity))?|n|k|r|r²|R2|I²|I2|χ²|z|t|F|df|κ|α|β|d|g)\s?[=<>≤≥≈]\s?${range}\s?%?`,
    'giu',
  ),
  // HR 0.74; aOR = 1.3; NNT 25; RR, 0.8; AUC: 0.91
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:a?(?:HR|OR|RR|IRR|SMD|MD|RD|ARR|ARD)|NNT|NNH|AUC|AUROC|SD|SE|IQR|LR[+-]?|GCS|BMI|EF|LVEF|FiO2|SpO2|PEEP|NIHSS|mRS|APGAR|grade|stage|phase|type|class|level|day|week|age|aged|Fig\.|Table|No\.|vol\.|pp?\.)[\s:,=<>≤≥]{1,3}[[(]?${range}\s?%?`,
    'giu',
  ),
  // 12 of 40; 1 in 20; 3 out of 4
  /(?<![\p{L}\d.,])\d[\d.,]*\s(?:of|in|out of)\s\d[\d.,]*(?:\s?%)?/giu,
  // 5 mg/kg; 120/80 mmHg; 0.9–1.2 mg/dL; 28 days; ≥ 65 years; $5
  new RegExp(String.raw`[<>≤≥~≈±$€£]?\s?${range}(?:[ \u00A0-]?\/?${unit})?`, 'gu'),
]

/**
 * What a thread must not cut: links, mail addresses, mentions, hashtags, and numbers with their units and the names
 * of what they measure. Spans do not overlap and come in order.
 */
export function protectedSpans(text: string): TextSpan[] {
  const spans: TextSpan[] = [
    ...webLinks(text, { withoutScheme: true }),
    ...placedTags(text),
    ...matches(text, /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g),
    ...matches(
      text,
      /(?<![\w@/])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?:@[\w.-]*\w)?/gu,
    ),
    ...figures.flatMap((pattern) => matches(text, pattern)),
  ]
  return merged(spans)
}

/** Without the white space at their ends, which is a fair place to cut. */
function matches(text: string, pattern: RegExp): TextSpan[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index + (found.length - found.trimStart().length),
    end: index + found.trimEnd().length,
  }))
}

/** Spans that overlap are one; those that only touch stay two. */
function merged(spans: readonly TextSpan[]): TextSpan[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: TextSpan[] = []
  for (const { start, end } of inOrder) {
    const last = kept.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else if (end > start) kept.push({ start, end })
  }
  return kept
}
