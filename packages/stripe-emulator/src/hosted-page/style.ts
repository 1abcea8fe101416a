/** One style sheet for all pages, inside them: nothing is fetched. */
export const style = `
:root { color-scheme: light dark;
  --ground: #faf6ee; --sheet: #fffdf8; --ink: #1f2430; --quiet: #5d5a52; --line: #ddd3c0; --field: #fff;
  --indigo: #26386b; --on-indigo: #fff; --soga: #7a4a21; --warn: #8f1d1d; --warn-ground: #fbe9e4; --band: #f3dfb4; --on-band: #4a2f06; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #14161d; --sheet: #1c1f29; --ink: #efeae0; --quiet: #b3ac9e; --line: #3a3d4a; --field: #14161d;
  --indigo: #a9bcf5; --on-indigo: #10142a; --soga: #dcae7c; --warn: #ffb4a6; --warn-ground: #3a1b18; --band: #4a3a14; --on-band: #f8e3b0; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 'Plus Jakarta Sans', system-ui, 'Segoe UI', Roboto, sans-serif; }
.band { background: var(--band); color: var(--on-band); padding: .75rem 1rem; text-align: center; font-size: .9rem;
  border-bottom: 3px solid transparent; border-image: repeating-linear-gradient(90deg, var(--soga) 0 10px, transparent 10px 16px, var(--indigo) 16px 26px, transparent 26px 32px) 3; }
.band strong { display: block; font-size: 1rem; }
main { max-width: 64rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; display: grid; gap: 1.25rem; }
main.narrow { max-width: 30rem; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .5rem; letter-spacing: -.01em; }
h2 { font-size: 1rem; margin: 0 0 .5rem; }
.sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: 1rem; padding: 1.25rem; min-width: 0; }
.total { font-size: 2rem; font-weight: 700; margin: 0; font-variant-numeric: tabular-nums; color: var(--indigo); overflow-wrap: anywhere; }
.lines { list-style: none; margin: 1rem 0 0; padding: 0; }
.lines li { display: flex; gap: 1rem; justify-content: space-between; padding: .6rem 0; border-top: 1px solid var(--line); }
.lines .name { overflow-wrap: anywhere; min-width: 0; }
.lines .sum { white-space: nowrap; font-variant-numeric: tabular-nums; font-weight: 600; }
.quiet { color: var(--quiet); font-size: .875rem; display: block; }
label { display: block; font-weight: 600; font-size: .9rem; margin-top: 1rem; }
input { width: 100%; min-height: 3rem; margin-top: .3rem; padding: .6rem .8rem; font: inherit; font-size: 1rem; color: var(--ink);
  background: var(--field); border: 1px solid #8b8578; border-radius: .6rem; font-variant-numeric: tabular-nums; }
input::placeholder { color: var(--quiet); opacity: .8; }
form > div:first-of-type > label { margin-top: 0; }
.alert + form, .note + form { margin-top: 1rem; }
input[aria-invalid=true] { border: 2px solid var(--warn); }
.two { display: grid; gap: 0 1rem; }
@media (min-width: 24rem) { .two { grid-template-columns: 1fr 1fr; align-items: end; } }
.error { color: var(--warn); font-size: .875rem; margin: .3rem 0 0; font-weight: 600; }
.alert { background: var(--warn-ground); color: var(--warn); border-radius: .75rem; padding: .9rem 1rem; margin: 0 0 .25rem; font-weight: 600; }
.note { background: var(--band); color: var(--on-band); border-radius: .75rem; padding: .9rem 1rem; margin: 0 0 .25rem; }
button, .button { display: inline-block; font: inherit; font-weight: 700; border-radius: .75rem; cursor: pointer; text-align: center; text-decoration: none; }
.primary { width: 100%; min-height: 3.25rem; padding: .8rem 1rem; margin-top: 1.5rem; border: 0; background: var(--indigo); color: var(--on-indigo); font-size: 1.05rem; }
.second { width: 100%; min-height: 3rem; padding: .7rem 1rem; margin-top: .75rem; border: 2px solid var(--indigo); background: transparent; color: var(--indigo); }
.small { flex: none; align-self: center; min-height: 2.75rem; min-width: 4.5rem; padding: .3rem .8rem; border: 1px solid var(--indigo); background: transparent; color: var(--indigo); font-size: .9rem; }
a { color: var(--indigo); }
.cancel { display: block; text-align: center; padding: 1rem; margin-top: .25rem; }
details { margin-top: 1rem; border-top: 1px solid var(--line); padding-top: .75rem; }
summary { cursor: pointer; font-weight: 700; min-height: 2.75rem; display: list-item; padding: .5rem 0; }
.cards { list-style: none; margin: .5rem 0 0; padding: 0; }
.cards li { display: flex; gap: .75rem; justify-content: space-between; align-items: center; padding: .5rem 0; border-top: 1px solid var(--line); }
.cards code { font: 600 .95rem/1.4 ui-monospace, 'Cascadia Mono', Menlo, monospace; white-space: nowrap; }
:focus-visible { outline: 3px solid var(--soga); outline-offset: 2px; }
@media (min-width: 52rem) { main:not(.narrow) { grid-template-columns: 5fr 6fr; align-items: start; padding-top: 2.5rem; } .summary { position: sticky; top: 1.5rem; } }
`;
