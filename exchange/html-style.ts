import { Markup } from './html-text.ts';

/**
 * The report's style sheet: light and dark, screen and paper; a tag differs by the shape of its line as well as by
 * colour.
 */
export const reportStyle = new Markup(`
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --faint: #595959; --line: #c8c8c8;
  --sourced: #1b6e3c; --unsourced: #a13d00; --promotional: #6a3fb5; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #161616; --faint: #b0b0b0; --line: #4a4a4a;
  --sourced: #7fd6a0; --unsourced: #ffb37a; --promotional: #c8adff; } }
body { max-width: 45rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink);
  background: var(--paper); overflow-wrap: anywhere; }
a { color: inherit; }
h2 { margin: 2.5rem 0 0; line-height: 1.25; }
h3 { margin: 2rem 0 0; }
p.facts { margin: .25rem 0; }
.facts, .accessed { color: var(--faint); }
.claim { margin: 1.5rem 0; padding-top: 1rem; border-top: 1px solid var(--line); }
blockquote { margin: 0 0 .75rem; padding-left: .75rem; border-left: .25rem solid var(--line); }
blockquote, .note { white-space: pre-wrap; }
.tag { font-weight: 600; text-decoration: underline .12em; text-underline-offset: .2em; }
.tag-sourced { color: var(--sourced); }
.tag-unsourced { color: var(--unsourced); text-decoration-style: wavy; }
.tag-promotional { color: var(--promotional); text-decoration-style: double; }
table { border-collapse: collapse; } th, td { padding: .2rem 1.5rem .2rem 0; text-align: start; }
td { font-variant-numeric: tabular-nums; }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --faint: #444; --line: #999; --sourced: #000;
  --unsourced: #000; --promotional: #000; }
  body { max-width: none; margin: 0; font-size: 10.5pt; }
  .claim, tr { break-inside: avoid; } h2, h3, blockquote { break-after: avoid; }
  .evidence a::after { content: " <" attr(data-address) ">"; color: var(--faint); } }
`);
