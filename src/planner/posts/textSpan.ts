/** Part of a text: from `start` up to but not including `end`, in UTF-16 units. */
export interface TextSpan {
  start: number
  end: number
}
