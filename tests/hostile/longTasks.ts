import type { Page } from '@playwright/test'

interface Watched extends Window {
  longTasks?: { longest: number; observer: PerformanceObserver }
}

/** Watches the drawing thread from now on, until the page is loaded anew. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks = {
      longest: 0,
      observer: new PerformanceObserver((list) => note(list.getEntries())),
    }
    const note = (entries: readonly PerformanceEntry[]) => {
      for (const { duration } of entries) tasks.longest = Math.max(tasks.longest, duration)
    }
    tasks.observer.observe({ type: 'longtask' })
    ;(window as Watched).longTasks = tasks
  })
}

/** The longest the drawing thread was held since it was asked last, in ms; 0 where never for 50. */
export async function longestTask(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const tasks = (window as Watched).longTasks
    if (!tasks) throw new Error('The drawing thread is not watched')
    // What is under way ends, and is told of, before the next turns of the thread.
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    }
    for (const { duration } of tasks.observer.takeRecords()) {
      tasks.longest = Math.max(tasks.longest, duration)
    }
    const { longest } = tasks
    tasks.longest = 0
    return Math.round(longest)
  })
}
