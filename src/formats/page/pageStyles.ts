/** How a document looks, on paper, in a browser and in the window alike: no size goes by that of a root. */
export const pageStyles = `
.document { --ink: #1e2527; --faint: #4a5356; --line: #d3cdbf; --bar: #7d8a8c; color: var(--ink); font: 11pt/1.45 "Source Serif 4 Variable", "Source Serif 4", Georgia, serif; font-variant-ligatures: no-contextual; text-rendering: geometricPrecision; overflow-wrap: anywhere; }
.document * { box-sizing: border-box; margin: 0; padding: 0; }
.document header { margin-bottom: 19.2px; }
.document h1 { font-size: 20pt; line-height: 1.2; font-weight: 600; }
.document .line { font-size: 10pt; color: var(--faint); }
.document section { margin-top: 20.8px; }
.document h2 { margin-bottom: 8px; padding-bottom: 2.4px; border-bottom: 1px solid var(--line); font-size: 12.5pt; line-height: 1.45; font-weight: 600; break-after: avoid; }
.document section > p { margin-bottom: 8px; max-width: 608px; }
.document ul { list-style: none; }
.document ol { padding-inline-start: 32px; }
.document li { margin-bottom: 8.8px; orphans: 3; widows: 3; }
.document .dated li { display: grid; grid-template-columns: 120px minmax(0, 1fr); gap: 12px; }
.document .aside { font-size: 9.5pt; line-height: 1.7; color: var(--faint); overflow-wrap: normal; }
.document li p:first-child:not(:last-child) { break-after: avoid; }
.document li p + p { margin-top: 3.2px; }
.document a { color: inherit; text-decoration-color: var(--faint); }
.document table { width: 100%; margin: 9.6px 0 16px; border-collapse: collapse; font-size: 8.5pt; line-height: 1.45; font-variant-numeric: tabular-nums; overflow-wrap: normal; break-inside: avoid; }
.document caption { padding-bottom: 4px; text-align: start; font-size: 10pt; font-weight: 600; }
.document th, .document td { padding: 1.92px 3.2px; border-bottom: 1px solid var(--line); text-align: end; font-weight: 400; }
.document th:first-child { text-align: start; }
.document thead th { color: var(--faint); }
.document .chart th, .document .chart td { text-align: center; vertical-align: bottom; line-height: 1.2; }
.document .chart th:first-child { min-width: 96px; text-align: start; }
.document .chart .bar { display: block; margin: 1px auto 0; fill: var(--bar); }
`

/** What a browser and a printer need besides. */
export const webStyles = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; }
.document { box-sizing: border-box; max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
@media screen and (max-width: 36rem) { .document .dated li { grid-template-columns: 1fr; gap: 0; } }
@media print { .document { max-width: none; padding: 0; } .document a { text-decoration: none; } }
`
