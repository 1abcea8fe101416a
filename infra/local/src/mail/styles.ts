/** The viewer's look: mori white, indigo and soga brown, in light and dark. */
export const styles = `
:root { color-scheme: light dark;
  --ground: light-dark(#faf6ee, #14161f); --card: light-dark(#fffdf8, #1d2030); --ink: light-dark(#1f2540, #ece6da);
  --quiet: light-dark(#5f5a52, #b1aa9d); --line: light-dark(#e4dccd, #333850); --accent: light-dark(#2b3a80, #a9b6f2); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.5 'Plus Jakarta Sans', system-ui, sans-serif; }
header { padding: 1rem max(1rem, calc(50vw - 26rem)); border-bottom: 1px solid var(--line); }
header p { margin: 0; color: var(--quiet); font-size: .875rem; }
.brand { font-weight: 700; font-size: 1.25rem; color: var(--ink); text-decoration: none; }
.brand span { color: light-dark(#8a4b1f, #d99a63); }
main { max-width: 52rem; margin: 0 auto; padding: 1.25rem 1rem 4rem; }
h1 { font-size: 1.375rem; line-height: 1.25; margin: .5rem 0; overflow-wrap: anywhere; }
a { color: var(--accent); } a:focus-visible, button:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.bar { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }
button { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
  padding: .5rem .875rem; min-height: 2.75rem; cursor: pointer; }
.list { list-style: none; margin: .75rem 0; padding: 0; border: 1px solid var(--line); border-radius: .75rem; overflow: hidden; background: var(--card); }
.list li + li { border-top: 1px solid var(--line); }
.list a { display: grid; grid-template-columns: 1fr auto; gap: .125rem 1rem; padding: .75rem 1rem; color: inherit; text-decoration: none; }
.list a:hover { background: light-dark(#f3ecdf, #262a3d); }
@media (max-width: 40rem) { .list a { grid-template-columns: 1fr; } }
.excerpt, .to { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
time, .to, .excerpt, small { color: var(--quiet); font-size: .875rem; font-variant-numeric: tabular-nums; }
.to, .excerpt { grid-column: 1 / -1; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .125rem 1rem; margin: 1rem 0; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 70vh; border: 1px solid var(--line); border-radius: .75rem; background: #fff; color-scheme: light; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; font-size: .875rem; }
summary { cursor: pointer; padding: .75rem 0; } .files { padding-left: 1.25rem; }
.empty { text-align: center; padding: 4rem 1rem; color: var(--quiet); } .empty h1 { color: var(--ink); }
`;
