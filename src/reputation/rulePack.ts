/** Changes with every change of a rule, so that a draft scanned before is scanned again. */
export const rulePackVersion = '2026-12-01.5'
