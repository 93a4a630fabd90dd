/** The style of the page: the colours of the reader's system, and tables that scroll by themselves. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --line: #d0d7de; --soft: #59636e; --good: #1a7f37; --bad: #b3261e; --back: #f6f8fa; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3d444d; --soft: #9198a1; --good: #57ab5a; --bad: #ff8a80; --back: #151b23; }
}
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.25rem; }
h3 { margin: 0 0 .5rem; font-size: 1rem; }
.over, small { color: var(--soft); margin: 0; font-weight: normal; }
p { overflow-wrap: anywhere; }
dl { margin: 0; }
dl div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 1rem; }
.figures div { grid-template-columns: minmax(0, 24rem) minmax(6rem, 1fr); padding: .25rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
article { margin: 1rem 0; padding: 1rem; border: 1px solid var(--line); border-left: 4px solid var(--bad); border-radius: 6px; }
pre { margin: 0 0 .75rem; padding: .75rem; overflow-x: auto; background: var(--back); border-radius: 6px; font-size: .875rem; }
summary { cursor: pointer; color: var(--soft); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
table:not(.matrix) { min-width: 44rem; }
@media (max-width: 40rem) { dl div, .figures div { grid-template-columns: minmax(0, 1fr); gap: 0; } }
th, td { padding: .375rem .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
.matrix th[scope="row"] { font-weight: normal; }
.matrix td { text-align: center; }
.pass { color: var(--good); }
.fail { color: var(--bad); font-weight: bold; }
.skipped { color: var(--soft); }
`;
