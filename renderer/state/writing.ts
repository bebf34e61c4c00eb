import { create } from 'zustand'
import { onWritingChanged, type WritingState, writingState } from '../../src/db/writing.ts'

/** Whether the library can be written to, as the last thread that met it said. */
export const useWriting = create<WritingState>(() => writingState())

onWritingChanged((state) => useWriting.setState(state, true))
