import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import type { MentorAnswer, ShownMentor } from '../../src/commands/mentorsFor.ts'
import { everyone } from '../../src/model/peopleView.ts'
import { useIndexState } from '../search/searchClient.ts'
import { askLibrary } from '../session/askLibrary.ts'
import { type Session, useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'

/** What somebody is to mentor in. */
export interface MentorTopic {
  readonly specialties: readonly string[]
  readonly text: string
}

export interface AnsweredMentors extends MentorAnswer {
  readonly topic: MentorTopic
  /** Words of the topic that are nowhere in the library. */
  readonly missing: readonly string[]
  /** True where a word was taken for one spelled nearly so. */
  readonly fuzzy: boolean
}

/** In milliseconds: who types has stopped. */
const pauseOfTyping = 250

/**
 * Who could mentor, worked out in the workers and anew at every change of the library; undefined until it is known. The
 * last answer stays until the next is there, and who is proposed already keeps their place in it.
 */
export function useMentors(topic: MentorTopic | undefined): AnsweredMentors | undefined {
  const session = useSession()
  const { version, ready } = useIndexState()
  const [asked] = useDebouncedValue(topic && JSON.stringify(topic), pauseOfTyping)
  const [answered, setAnswered] = useState<AnsweredMentors>()
  const order = useRef<Order>({ topic: '', places: new Map() })
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the index has changed
  useEffect(() => {
    if (asked === undefined || !ready) return
    let current = true
    ask(session, JSON.parse(asked) as MentorTopic).then((answer) => {
      if (!current) return
      order.current = follow(order.current, asked, answer.mentors)
      setAnswered({ ...answer, mentors: inOrder(answer.mentors, order.current) })
    }, tellFailure)
    return () => {
      current = false
    }
  }, [session, asked, version, ready])
  return answered
}

async function ask({ search, start }: Session, topic: MentorTopic): Promise<AnsweredMentors> {
  const text = topic.text.trim()
  const { specialties } = topic
  const filters = specialties.length > 0 ? { specialties: [...specialties] } : {}
  const view = { text, filters, sort: 'saved', trash: false } as const
  const [works, people] = await Promise.all([
    search.viewWithRows(view, 0),
    text === '' ? null : search.peopleView({ ...everyone, text }, 0),
  ])
  const question = {
    resourceIds: works.answer.ids,
    // What is spelled nearly so is no reason.
    contactIds: people && !people.answer.fuzzy ? people.answer.ids : [],
    specialties,
  }
  const answer = await askLibrary((remote) => remote.mentors(start.databaseName, question))
  const { fuzzy, missing = [] } = works.answer
  return { ...answer, topic, fuzzy, missing }
}

/** Where who was proposed stood, while the same is asked. */
interface Order {
  readonly topic: string
  readonly places: ReadonlyMap<string, number>
}

function follow(order: Order, topic: string, mentors: readonly ShownMentor[]): Order {
  const places = new Map(order.topic === topic ? order.places : [])
  for (const mentor of mentors) {
    const mark = markOf(mentor)
    if (!places.has(mark)) places.set(mark, places.size)
  }
  return { topic, places }
}

function inOrder(mentors: readonly ShownMentor[], { places }: Order): ShownMentor[] {
  return mentors.toSorted((a, b) => (places.get(markOf(a)) ?? 0) - (places.get(markOf(b)) ?? 0))
}

/** The same before and after somebody becomes a contact. */
function markOf({ print: { family, given, middle } }: ShownMentor): string {
  return `${family} ${given} ${middle}`
}
