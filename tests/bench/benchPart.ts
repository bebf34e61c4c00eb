/** A part of the benchmark: measures and answers figures by name; it never judges them. `flags` are those of the command line. */
export type BenchPart = (flags: ReadonlySet<string>) => Promise<Record<string, number>>
