/** The languages of the system, the first one first; none where nobody says. */
function languages(): readonly string[] {
  return typeof navigator === 'undefined' ? [] : (navigator.languages ?? [])
}

/**
 * The English that days and times are written in: the program's words are English, so the first English of the system
 * says whether it is `Nov 26` or `26 Nov`; that of the United States where the system speaks none, because the
 * program's users apply there. The clock is that of the system's own first language.
 * @param wanted BCP 47 tags, the first preferred
 */
export function localeOfDates(wanted: readonly string[]): {
  readonly locale: string
  readonly is12Hour: boolean
} {
  const locale = wanted.find((tag) => /^en\b/i.test(tag)) ?? 'en-US'
  const { hourCycle } = new Intl.DateTimeFormat(wanted[0] ?? locale, {
    hour: 'numeric',
  }).resolvedOptions()
  return { locale, is12Hour: hourCycle === 'h12' || hourCycle === 'h11' }
}

const { locale, is12Hour } = localeOfDates(languages())

/** A format for days, in the order and words of the system's English. */
export function dayFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, options)
}

/** A format for times: `9:05 PM` or `21:05`, as the system's clock is. */
export function timeFormat(options: Intl.DateTimeFormatOptions = {}): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    hour: is12Hour ? 'numeric' : '2-digit',
    minute: '2-digit',
    hourCycle: is12Hour ? 'h12' : 'h23',
    ...options,
  })
}

/** `9:05 PM`, its two parts kept on one line: engines differ in the space between them. */
export function timeOf(format: Intl.DateTimeFormat, moment: Date | number): string {
  return format.format(moment).replace(/[ \u{202f}]/gu, '\u{a0}')
}
