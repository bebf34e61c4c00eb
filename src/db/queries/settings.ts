import { type Settings, settingsSchema } from '../../model/settings.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'

/** The user's settings; the defaults where nothing was chosen yet. */
export async function settings(db: LibraryDatabase): Promise<Settings> {
  const parsed = settingsSchema.safeParse(await db.settings.get('user'))
  return parsed.success ? parsed.data : settingsSchema.parse({ key: 'user' })
}
