import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The lines of a backup that hold rows of a table, as they stand in the file, sorted. */
export async function backupRows(folder: string, file: string, table: string): Promise<string[]> {
  const lines = gunzipSync(await readFile(join(folder, file)))
    .toString('utf8')
    .split('\n')
  return lines.filter((line) => line.startsWith(`{"table":"${table}"`)).sort()
}
