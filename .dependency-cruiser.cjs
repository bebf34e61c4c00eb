/**
 * Who may import whom: the picture at the top of the README as rules. `npm run check` applies them, and
 * tests/architecture/layers.test.ts plants a violation of each to prove that it would be seen.
 */
const standAlone = '^src/(capture|search|planner|reputation|portfolio|programs|formats|duplicates)/'

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    rule('no-circular', 'A request goes down once and comes back once.', {}, { circular: true }),
    rule(
      'not-to-tests',
      'The program works without its tests and scripts.',
      { path: '^(src|electron|renderer)/' },
      { path: '^(tests|scripts)/' },
    ),
    rule(
      'src-is-pure',
      'src is the program without its shell.',
      { path: '^src/' },
      { path: '^(electron|renderer)/|node_modules/(electron|react|react-dom|@mantine)/' },
    ),
    rule(
      'src-has-no-node',
      'src runs in a page and in a worker.',
      { path: '^src/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'model-imports-nothing',
      'Everything may know the records; they know nobody. zod describes them.',
      { path: '^src/model/' },
      { pathNot: '^src/model/|node_modules/zod/' },
    ),
    rule(
      'ipc-only-model',
      'The contract is types, not behaviour.',
      { path: '^src/ipc/' },
      { path: '^src/', pathNot: '^src/(ipc|model)/' },
    ),
    rule(
      'domain-not-database',
      'These work on values; commands fetch and store them.',
      { path: standAlone },
      { path: '^src/(db|commands|ipc)/' },
    ),
    rule(
      'domain-folders-stand-alone',
      'Commands bring them together.',
      { path: '^src/(capture|search|planner|reputation|portfolio|programs|formats|duplicates)/' },
      { path: standAlone, pathNot: '^src/$1/' },
    ),
    rule(
      'formats-do-not-know-each-other',
      'What two formats share lies in formats/shared.',
      { path: '^src/formats/(import|export)[A-Z]' },
      { path: '^src/formats/(import|export)[A-Z]' },
    ),
    rule(
      'db-only-model',
      'The database stores records; it does not read files or rank matches.',
      { path: '^src/db/' },
      { path: '^src/', pathNot: '^src/(db|model)/' },
    ),
    rule(
      'dexie-only-in-db',
      'One folder knows how records are stored.',
      { pathNot: '^(src/db|tests)/' },
      { path: 'node_modules/dexie/' },
    ),
    rule(
      'live-queries-only-in-hooks',
      'Components ask a hook.',
      { pathNot: '^(renderer/hooks|tests)/' },
      { path: 'node_modules/dexie-react-hooks/' },
    ),
    rule(
      'upgrades-stand-alone',
      'A released version stays as it was.',
      { path: '^src/db/versions/v\\d+' },
      { pathNot: '^src/db/versions/schemaVersion|node_modules/dexie/' },
    ),
    rule(
      'renderer-not-electron',
      'The page reaches the desktop through the contract.',
      { path: '^renderer/' },
      { path: '^electron/|node_modules/electron/' },
    ),
    rule(
      'renderer-has-no-node',
      'The page is sandboxed.',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'electron-only-contract',
      'The desktop side knows the contract and the records.',
      { path: '^electron/main/' },
      { path: '^(src|renderer|electron)/', pathNot: '^(src/(ipc|model)|electron/main)/' },
    ),
    rule(
      'preload-only-ipc',
      'The preload exposes the contract and does nothing else.',
      { path: '^electron/preload/' },
      { pathNot: '^(src/ipc|electron/preload)/|node_modules/electron/|^electron$' },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Planted mistakes and foreign files are no part of the program.
    exclude: { path: '(^|/)fixtures/' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
