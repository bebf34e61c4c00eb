/** What a command does when it is run. */
export type Handler = () => void | Promise<void>
