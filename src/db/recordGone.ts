/** What a command was to change is not in the library (any more). Nothing was written. */
export class RecordGoneError extends Error {
  readonly code = 'record-gone'
  constructor() {
    super('The record is not in the library')
    this.name = 'RecordGoneError'
  }
}
