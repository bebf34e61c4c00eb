import { useEffect } from 'react'
import type { CommandRow } from '../../src/model/commandRow.ts'
import { type CommandId, commandTable } from '../../src/model/commandTable.ts'
import { useLayers } from '../state/layers.ts'
import { selectionArea, usePlaces } from '../state/places.ts'
import type { RunCommand } from './commandRunner.ts'

const sequencePause = 1_200

/** `Mod+Shift+N` for a key event, as the command table writes it. */
function chordOf(event: KeyboardEvent): string {
  const isMac = navigator.userAgent.includes('Mac OS')
  const parts: string[] = []
  if (isMac ? event.metaKey : event.ctrlKey) parts.push('Mod')
  if (event.altKey) parts.push('Alt')
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  const isLetterOrNamed = /^[A-Z0-9]$/.test(key) || event.key.length > 1
  // Shift is part of typing ? or +, and a modifier only with letters and named keys.
  if (event.shiftKey && isLetterOrNamed) parts.push('Shift')
  parts.push(key)
  return parts.join('+')
}

const byChord = new Map<string, (CommandRow & { readonly id: CommandId })[]>()
for (const row of commandTable) {
  const { key, alsoKeys = [] } = row
  for (const chord of [...(key ? [key] : []), ...alsoKeys]) {
    byChord.set(chord, [...(byChord.get(chord) ?? []), row])
  }
}

/** The command a key means where one is: one of this area before one of none. */
function commandOf(chord: string): CommandId | undefined {
  const rows = byChord.get(chord)
  if (!rows) return undefined
  const area = selectionArea(usePlaces.getState().place)
  const here = rows.find(({ areas }) => area !== null && areas?.includes(area))
  return (here ?? rows.find(({ areas }) => areas === undefined))?.id
}

/** True in a place where letters are typed. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement &&
      !['checkbox', 'radio', 'button', 'submit'].includes(target.type))
  )
}

/** Keys that a text field handles itself, besides undo and redo. */
const fieldsOwn = new Set<CommandId>(['select-all', 'move-to-trash'])

/** Fields that something was typed into: one that only has the focus has nothing of its own to undo. */
const typedInto = new WeakSet<EventTarget>()

function isFieldsOwn(command: CommandId, field: EventTarget | null): boolean {
  if (command === 'undo' || command === 'redo') return field !== null && typedInto.has(field)
  return fieldsOwn.has(command)
}

/** Whether a key means its command here: letters are for typing in a field, and a layer keeps its keys to itself. */
function isUsable(command: CommandId, chord: string, target: EventTarget | null): boolean {
  const typing = isTyping(target)
  const layered = useLayers.getState().layer !== null
  const isPlain = !/Mod|Alt|^F\d|Shift\+F\d/.test(chord)
  if (isPlain && (typing || layered)) return false
  if (typing && isFieldsOwn(command, target)) return false
  return !layered || command === 'quit' || command.startsWith('zoom')
}

/**
 * Runs commands from the keyboard, after the one table.
 * Lone letters and two-letter sequences (G then L) are off while typing and under a layer.
 */
export function useCommandKeys(run: RunCommand): void {
  useEffect(() => {
    let waiting = ''
    let waitingSince = 0
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const chord = chordOf(event)
      const sequence =
        event.timeStamp - waitingSince < sequencePause ? `${waiting} ${chord}` : chord
      const command = commandOf(sequence) ?? commandOf(chord)
      waiting = chord
      waitingSince = event.timeStamp
      if (!command || !isUsable(command, chord, event.target)) return
      event.preventDefault()
      waiting = ''
      run(command)
    }
    const onInput = ({ target }: Event) => {
      if (target) typedInto.add(target)
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('input', onInput, true)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('input', onInput, true)
    }
  }, [run])
}
