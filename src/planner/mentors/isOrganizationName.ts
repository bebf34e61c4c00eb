const organizationWords =
  /\b(?:assembly|academ(?:y|ic)|association|cent(?:er|re)s?|clinic|college|collaborat\w+|committee|consortium|council|department|federation|foundation|group|health|hospitals?|institutes?|journal|lab|laboratory|medicine|network|news|organi[sz]ation|podcast|press|program(?:me)?|school|society|study|team|the|trial|university)\b/i
/** Between the words of a name these make it no person's. */
const joiningWords = /\s(?:and|at|by|for|in|of|on|&|\+)\s/i
/** Who writes initials after a whole name writes one or two: `Quiet Alarm ICU`. */
const capitals = /\p{Ll}\s.*\p{Lu}{3,}$/u

/** Whether a name that comes in one piece is that of an organization, a journal or a channel, by its words. */
export function isOrganizationName(name: string): boolean {
  return [organizationWords, joiningWords, capitals].some((sign) => sign.test(name))
}
