import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/**
 * Targets are those of the oldest runtime the program is built and tested on.
 * Libraries are bundled, so that a packaged program needs no node_modules.
 */
export default defineConfig({
  main: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      outDir: 'out/main',
      lib: { entry: resolve('electron/main/main.ts'), formats: ['cjs'] },
    },
  },
  preload: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      outDir: 'out/preload',
      lib: { entry: resolve('electron/preload/preload.ts'), formats: ['cjs'] },
    },
  },
  renderer: {
    root: 'renderer',
    resolve: {
      // Notes are read in a worker, where the form for browsers finds no document to decode entities with.
      alias: {
        'decode-named-character-reference': resolve(
          'node_modules/decode-named-character-reference/index.js',
        ),
      },
    },
    build: {
      target: 'chrome114',
      // Half the bytes to read and compile at every start.
      minify: true,
      outDir: resolve('out/renderer'),
      // Read from disk, and one file on purpose (below): its size is no warning. In kB.
      chunkSizeWarningLimit: 2_500,
      rollupOptions: {
        input: resolve('renderer/index.html'),
        // What a start needs is one file: each further one is a question to the main process, which is busiest then.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
    worker: { format: 'es' },
    plugins: [react({ jsxImportSource: '#visible' })],
  },
})
