import type { RepeatForm } from '../../src/planner/repeatForm.ts'

/** Whether a form is filled in; none at all is. */
export function isWholeRepeat(form: RepeatForm | undefined): boolean {
  return form?.end.kind !== 'on' || /^\d{4}-\d{2}-\d{2}$/.test(form.end.date)
}
