import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { PortfolioTemplate } from '../../src/model/portfolio.ts'

/** The documents that can lie beside an entry while it is written. */
export const besideTemplates = ['eras-worksheet', 'cv', 'advisor-pack'] as const
export type BesideTemplate = Extract<PortfolioTemplate, (typeof besideTemplates)[number]>

/** The narrowest window with room for list, form and page, as a media query. */
export const roomForPage = '(min-width: 78rem)'

interface PageBeside {
  readonly isOpen: boolean
  readonly template: BesideTemplate
  toggle(): void
  show(template: BesideTemplate): void
}

/** Whether a page lies beside the entry that is written, and of which document; kept with the window, not the library. */
export const usePageBeside = create<PageBeside>()(
  persist(
    (set) => ({
      isOpen: true,
      template: 'eras-worksheet',
      toggle: () => set(({ isOpen }) => ({ isOpen: !isOpen })),
      show: (template) => set({ template }),
    }),
    {
      name: 'page-beside',
      version: 1,
      merge: (kept, now) => {
        const { isOpen, template } = (kept ?? {}) as Partial<Record<keyof PageBeside, unknown>>
        return {
          ...now,
          isOpen: isOpen !== false,
          template: besideTemplates.find((one) => one === template) ?? now.template,
        }
      },
    },
  ),
)
