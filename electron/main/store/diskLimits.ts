/** In bytes; each may be 0, which switches it off. */
export interface DiskLimits {
  /** Below so much free space the status line warns. */
  readonly warn: number
  /** Below so much no import, restore or backup begins. */
  readonly jobs: number
  /** Below so much, and three times what a job will write, nothing is written. */
  readonly floor: number
  /** The size of the file that is deleted where the program itself needs room. */
  readonly reserve: number
}

const megabyte = 1024 * 1024
const usual = [500, 100, 64, 48] as const

/**
 * The limits, from `PLEXUS_DISK_LIMITS` where it is set: four whole numbers of megabytes with commas between them,
 * `warn,jobs,floor,reserve`. Trials on a small disk set it; anything else in it is the usual limits.
 */
export function diskLimits(given: string | undefined): DiskLimits {
  const told =
    given && /^\d{1,9}(?:,\d{1,9}){3}$/.test(given) ? given.split(',').map(Number) : usual
  const [warn = 0, jobs = 0, floor = 0, reserve = 0] = told.map((each) => each * megabyte)
  return { warn, jobs, floor, reserve }
}
