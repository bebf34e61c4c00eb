import type { Claim } from '../../model/claim.ts'
import { holdsOn } from '../../model/consent.ts'
import { gatePrint } from '../findingPrint.ts'
import type { ToneTopic } from '../rules/conduct.ts'
import { findToneNotes } from '../tone.ts'
import { type DraftFindings, draftFindings, scanContextOf } from './draftFindings.ts'
import { type GateCheck, type GateCheckId, gateCheckIds, gateQuestions } from './gateCheck.ts'
import type { GateFacts } from './gateFacts.ts'

/** Every check of a draft with its result. */
export function gateChecks(facts: GateFacts): GateCheck[] {
  const holding = facts.consents.some((consent) => holdsOn(consent, facts.today))
  const context = scanContextOf(facts.draft, facts.own, holding)
  const findings = draftFindings(facts.draft, facts.decisions, context)
  const judge = new Judge(facts, findings, holding)
  return gateCheckIds.map((id) => judge.overriding(judge.check(id)))
}

class Judge {
  readonly #facts: GateFacts
  readonly #findings: DraftFindings
  readonly #consented: boolean
  readonly #topics: ReadonlySet<ToneTopic>
  readonly #print: string

  constructor(facts: GateFacts, findings: DraftFindings, consented: boolean) {
    this.#facts = facts
    this.#findings = findings
    this.#consented = consented
    const { draft, disabledRules } = facts
    this.#topics = new Set(findToneNotes(draft.text, { disabledRules }).map(({ topic }) => topic))
    this.#print = gatePrint(draft)
  }

  check(id: GateCheckId): GateCheck {
    const { draft, sources } = this.#facts
    switch (id) {
      case 'no-block': {
        const open = this.#findings.found.filter(
          ({ finding, dismissal }) => finding.severity === 'block' && !dismissal,
        ).length
        return this.#counted(id, open)
      }
      case 'recognise':
        return this.#asked(id)
      case 'consent':
        return this.#consent()
      case 'sources':
        return this.#sources()
      case 'not-retracted':
        return this.#counted(id, sources.filter((source) => this.#isUnacknowledged(source)).length)
      case 'interest':
        return draft.conflictLine.trim() === '' ? this.#asked(id) : passed(id)
      case 'advice':
        return this.#noted(id, ['advice'])
      case 'tone':
        return this.#noted(id, ['disrespect', 'credentials', 'undisclosed-interest'])
      case 'exam':
        return this.#noted(id, ['exam-content', 'match-rules'])
      case 'alt-text': {
        const open = draft.images.filter(({ altText }) => altText.trim() === '').length
        return { ...this.#counted(id, open), all: draft.images.length }
      }
      case 'video': {
        const { video } = draft
        if (!video) return passed(id)
        const missing = [
          !video.captioned && !video.captionTrack,
          video.transcript.trim() === '',
          video.hides.length > 0,
        ]
        return { ...this.#counted(id, missing.filter(Boolean).length), all: missing.length }
      }
      case 'credit':
        return draft.creditIds.length === 0 ? passed(id) : this.#asked(id)
      case 'cooling-off':
        return this.#coolingOff()
    }
  }

  /** A check that stands against the draft, let through where the user said why about this very text. */
  overriding(check: GateCheck): GateCheck {
    if (check.result === 'passed') return check
    const decision = this.#facts.decisions.findLast(
      ({ kind, rule, print }) =>
        kind === 'overridden' && rule === check.id && print === this.#print.slice(0, 2),
    )
    if (!decision) return check
    return { ...check, result: 'overridden', by: 'user', reason: decision.reason, at: decision.at }
  }

  #counted(id: GateCheckId, open: number): GateCheck {
    return { id, by: 'program', result: open === 0 ? 'passed' : 'open', open }
  }

  /** The user's own answer; it lapses with the text it was given about. */
  #asked(id: GateCheckId, since = ''): GateCheck {
    const given = this.#facts.draft.gate.answers[id]
    if (!given || given.of !== this.#print || given.at < since) {
      return { id, by: 'user', result: 'asks' }
    }
    const { answer, at } = given
    const lets = gateQuestions[id]?.lets.includes(answer) ?? false
    return { id, by: 'user', result: lets ? 'passed' : 'open', answer, at }
  }

  #noted(id: GateCheckId, topics: readonly ToneTopic[]): GateCheck {
    return topics.some((topic) => this.#topics.has(topic)) ? this.#asked(id) : passed(id)
  }

  #consent(): GateCheck {
    const { patient, imagesToCheck } = this.#findings
    if (this.#consented || (!patient && !imagesToCheck)) return passed('consent')
    return this.#asked('consent')
  }

  #sources(): GateCheck {
    const { claims, sources } = this.#facts
    if (claims.length === 0) {
      const read = sources.some(({ status }) => status === 'read')
      return read ? passed('sources') : this.#asked('sources')
    }
    const open = claims.filter((claim) => !this.#isSupported(claim)).length
    return { ...this.#counted('sources', open), all: claims.length }
  }

  /** A claim that has a source the user has read, and was not found wanting. */
  #isSupported({ status, sources: own }: Claim): boolean {
    if (['unsupported', 'false', 'retracted', 'outdated'].includes(status)) return false
    const read = new Set(
      this.#facts.sources.filter((source) => source.status === 'read').map(({ id }) => id),
    )
    return own.some(({ resourceId }) => read.has(resourceId))
  }

  #isUnacknowledged({ id, standing }: GateFacts['sources'][number]): boolean {
    return (
      standing.code === 'retracted' &&
      !this.#facts.decisions.some(
        ({ kind, resourceId }) => kind === 'acknowledged' && resourceId === id,
      )
    )
  }

  #coolingOff(): GateCheck {
    const { decisions, now } = this.#facts
    const id = 'cooling-off'
    const wait = decisions.find(({ kind }) => kind === 'cooling-off')
    if (!wait?.until) return passed(id)
    const { until } = wait
    if (now < until) return { id, by: 'program', result: 'waits', until }
    return { ...this.#asked(id, until), until }
  }
}

function passed(id: GateCheckId): GateCheck {
  return { id, by: 'program', result: 'passed' }
}
