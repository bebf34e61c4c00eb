import { BrowserWindow, type PrintToPDFOptions, session } from 'electron'
import type { PrintedPdf } from '../../../src/ipc/contract.ts'
import type { PaperSize } from '../../../src/model/portfolio.ts'
import { sheetMargin, sheets } from '../../../src/model/sheet.ts'
import { DesktopError } from '../desktopError.ts'
import { hiddenPreferences } from '../window/webPreferences.ts'

/** What is to be printed: a whole page that needs nothing beside it, and what stands at the foot of each sheet. */
export interface PrintJob {
  readonly html: string
  readonly paper: PaperSize
  readonly foot: string
}

/** Prints pages to PDF, one at a time, in a window nobody sees. */
export interface PdfPrinter {
  /** Null where it was cancelled, by `cancel` or by a later job. */
  print(job: PrintJob): Promise<PrintedPdf | null>
  cancel(): void
}

const address = 'app://print/document.html'
/** A page that is not printed by then never will be. */
const patience = 60_000
/** The first Electron whose printToPDF writes the structure that screen readers go by. */
const firstTagging = 28

/** Eight points, in inches. */
const footSize = 8 / 72

const loadFonts =
  'Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined)'

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"

/**
 * A printer of its own session: it has no profile and no network, lets no script of the page run, and serves one
 * address, the page to be printed, which never touches the disk.
 */
export function openPdfPrinter(): PdfPrinter {
  let html = ''
  let window: BrowserWindow | null = null
  const printSession = session.fromPartition('print')
  printSession.protocol.handle('app', ({ url }) =>
    url === address
      ? new Response(html, {
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': policy,
          },
        })
      : new Response(null, { status: 404 }),
  )
  printSession.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: url !== address && !url.startsWith('data:') })
  })
  printSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  const cancel = () => {
    window?.destroy()
    window = null
  }
  return {
    cancel,
    async print(job) {
      cancel()
      html = job.html
      const own = new BrowserWindow({
        show: false,
        webPreferences: hiddenPreferences(printSession),
      })
      window = own
      try {
        return await printed(own, job)
      } finally {
        html = ''
        if (window === own) window = null
        if (!own.isDestroyed()) own.destroy()
      }
    },
  }
}

async function printed(window: BrowserWindow, job: PrintJob): Promise<PrintedPdf | null> {
  const gone = new Promise<null>((resolve) => window.once('closed', () => resolve(null)))
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DesktopError('unexpected', 'printing took too long')),
      patience,
    )
  })
  const work = async () => {
    await window.loadURL(address)
    // A window nobody sees lays nothing out before it prints, and would print before its typefaces are there.
    await window.webContents.executeJavaScript(loadFonts)
    return window.webContents.printToPDF(optionsOf(job))
  }
  try {
    const pdf = await Promise.race([work(), gone, late])
    return pdf && { bytes: new Uint8Array(pdf), tagged: canTag() }
  } catch (error) {
    // A window that is closed while it loads fails to load: that is a cancelled job, not a failed one.
    if (window.isDestroyed()) return null
    throw error
  } finally {
    clearTimeout(timer)
  }
}

function canTag(): boolean {
  return Number.parseInt(process.versions.electron ?? '0', 10) >= firstTagging
}

function optionsOf({ paper, foot }: PrintJob): PrintToPDFOptions {
  return {
    pageSize: paper === 'a4' ? 'A4' : 'Letter',
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footerTemplate(foot, paper),
    // Inches.
    margins: { top: sheetMargin, bottom: sheetMargin, left: sheetMargin, right: sheetMargin },
    ...(canTag() ? { generateTaggedPDF: true, generateDocumentOutline: true } : {}),
  }
}

/**
 * Chromium fills in the numbers by their class names. What stands at the foot an engine before 118 draws a third larger
 * than it is said and a later one as it is, so everything is said in parts of the sheet's width.
 */
export function footerTemplate(foot: string, paper: PaperSize): string {
  const words = foot.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const [width] = sheets[paper]
  const part = (inches: number) => `${((inches / width) * 100).toFixed(4)}cqw`
  const style = `padding:0 ${part(sheetMargin)};font-size:${part(footSize)};font-family:serif;color:#4a5356;display:flex;justify-content:space-between`
  return `<div style="width:100%;container-type:inline-size"><div style="${style}"><span>${words}</span><span><span class="pageNumber"></span> of <span class="totalPages"></span></span></div></div>`
}
