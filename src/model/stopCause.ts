/** Why a library that is open is no longer written to. */
export type StopCause = 'disk-full' | 'read-only' | 'not-answering' | 'replaced' | 'shrunk'
