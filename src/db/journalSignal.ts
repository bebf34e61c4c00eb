const channelName = 'plexus-journal'

/** Tells every window and worker that the journal of a database has grown. Called once the change is committed. */
export function tellJournalGrew(databaseName: string): void {
  const channel = new BroadcastChannel(channelName)
  channel.postMessage(databaseName)
  channel.close()
}

/** Calls `grown` whenever the journal of a database has grown, here or elsewhere. Answers how to stop. */
export function onJournalGrown(databaseName: string, grown: () => void): () => void {
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }) => {
    if (data === databaseName) grown()
  }
  return () => channel.close()
}
