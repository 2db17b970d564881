/** Pages that are read: facts beside, prose, code, clocks, factors. */
export const essayStyle = `
.facts{font-size:.9375rem}
.facts>div{padding:.65rem 0;border-top:1px solid var(--rule)}
.facts dt{font-size:var(--size-small);color:var(--ink-soft)}
.facts dd{margin:0;line-height:1.45}
.facts dd .plain li+li{margin-top:.3rem}
.beside .facts>div:first-child{border-top:3px solid var(--ink)}
.definitions{max-width:var(--measure);margin-top:var(--space-4)}
.definitions dt{font-size:inherit;font-weight:600;color:var(--ink)}
.definitions dd{color:var(--ink-soft)}
@media (min-width:40rem){.definitions>div{display:grid;grid-template-columns:13rem minmax(0,1fr);gap:var(--space-4)}}
@media (max-width:61.99rem){.beside .facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));column-gap:var(--space-5)}.beside .facts>div:first-child{border-top:1px solid var(--rule)}}
.overview{margin-bottom:var(--space-6);background:var(--surface);border:1px solid var(--rule);border-radius:var(--radius);overflow:hidden}
.page-about .state-list{margin-top:var(--space-3)}
@media (min-width:62rem){
.page-about .essay>section{display:grid;grid-template-columns:17.5rem minmax(0,1fr);column-gap:var(--space-6)}
.page-about .essay>section>*{grid-column:2}
.page-about .essay>section>h2{grid-column:1;grid-row:1/span 9}
.page-about .essay>section>h2+.definitions{margin-top:0}
}
.clock-strip{display:grid;grid-template-columns:repeat(2,minmax(0,1fr))}
@media (min-width:60rem){.clock-strip{grid-template-columns:repeat(4,minmax(0,1fr))}}
.clock{padding:var(--space-4);box-shadow:-1px -1px 0 var(--rule)}
.clock dt{font-size:var(--size-small);font-weight:600}
.clock dd{margin:0;font-size:var(--size-small);color:var(--ink-soft);line-height:1.45}
.clock .clock-figure{font-size:clamp(1.25rem,1rem + 1.2vw,1.625rem);line-height:1.3;font-weight:650;letter-spacing:-.02em;color:var(--ink)}
.clock-unknown .clock-figure{font-weight:400;color:var(--ink-soft)}
.clock-unknown .clock-end{display:none}
.contents{border-left:3px solid var(--rule);padding-left:var(--space-4);font-size:.9375rem}
.contents ol{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem}
.contents a{color:var(--ink-soft)}
.anchor{color:inherit;text-decoration:none}
.anchor:hover{text-decoration:underline}
.prose{max-width:var(--measure);line-height:1.68}
.prose>*+*,.prose li>*+*{margin-top:.85em}
.prose ul,.prose ol{padding-left:1.35em}
.prose li+li{margin-top:.45em}
.prose li::marker{color:var(--ink-soft)}
.prose h3{margin-top:1.6em}
.prose blockquote{padding-left:1rem;border-left:3px solid var(--rule-strong);color:var(--ink-soft)}
.prose hr{border:0;border-top:1px solid var(--rule);margin:2em 0}
.prose :not(pre)>code{background:var(--sunken);padding:.1em .32em;border-radius:.3em;font-size:.86em;overflow-wrap:anywhere}
.prose .table-scroll{max-width:100%}
.prose th,.prose td{padding:.5rem .9rem .5rem 0;border-top:1px solid var(--rule);vertical-align:top;font-size:.9375rem;line-height:1.5}
.prose thead th{border-top:0;font-size:var(--size-small);color:var(--ink-soft)}
@media (max-width:40rem){.prose .table-scroll table{min-width:30rem}}
.missing-image{color:var(--ink-soft);font-style:italic}
.code{position:relative;background:var(--sunken);border-radius:var(--radius);overflow:hidden}
.code figcaption{padding:.45rem 1rem 0;font-size:.75rem;color:var(--ink-soft);font-family:var(--mono)}
.code pre{padding:.6rem 1rem .85rem;line-height:1.55}
.copy{position:absolute;top:.3rem;right:.4rem;font:600 var(--size-small)/1 var(--sans);color:var(--ink);background:var(--surface);border:1px solid var(--rule);border-radius:.375rem;padding:.4rem .6rem;cursor:pointer}
.copy:hover{border-color:var(--ink)}
.code:not(:has(figcaption)) pre{padding-right:5.5rem}
.procedure{max-width:none}
.procedure p,.procedure>ul,.procedure li>ul,.procedure .table-scroll{max-width:var(--measure)}
.procedure .code{background:var(--terminal);color:var(--terminal-ink);box-shadow:inset 0 0 0 1px var(--rule)}
.procedure .code figcaption{color:var(--terminal-soft)}
.procedure .code pre{font-size:1rem;white-space:pre-wrap;overflow-wrap:anywhere}
.procedure>ol{counter-reset:step;list-style:none;padding-left:0}
.procedure>ol>li{counter-increment:step;position:relative;padding:1.25rem 0 0 3.25rem;margin-top:1.25rem;border-top:1px solid var(--rule)}
.procedure>ol>li::before{content:counter(step);position:absolute;left:0;top:1.15rem;width:2.1rem;height:2.1rem;display:grid;place-items:center;border-radius:50%;background:var(--ink);color:var(--paper);font-weight:650;font-variant-numeric:tabular-nums}
@media (max-width:40rem){.procedure>ol>li{padding-left:0}.procedure>ol>li::before{position:static;margin-bottom:.6rem}}
.answers{margin-top:var(--space-5)}
.answers h3{margin-bottom:var(--space-3)}
.answer{display:grid;gap:var(--space-3) var(--space-5);padding:var(--space-4) 0;border-top:1px solid var(--rule)}
.answer:target{background:var(--sunken);box-shadow:0 0 0 .75rem var(--sunken);border-radius:2px}
@media (min-width:44rem){.answer{grid-template-columns:minmax(0,5fr) minmax(0,6fr)}}
.category{font-size:var(--size-small);color:var(--ink-soft)}
.answer-list{list-style:none;display:grid;border-left:1px solid var(--rule-strong);padding-left:var(--space-4);gap:var(--space-3);align-content:start}
.answer-item{display:grid;grid-template-columns:5.75rem minmax(0,1fr);gap:var(--space-2);align-items:baseline}
.answer-item p+p{margin-top:.2rem}
.answer-factor .answer-title{font-weight:600}
.answer-none{color:var(--ink-soft)}
.proof{font-size:var(--size-small);color:var(--ink-soft)}
.sources{padding-left:1.35em;max-width:var(--measure)}
.sources li+li{margin-top:.35rem}
.host{font-size:var(--size-small);color:var(--ink-soft);white-space:nowrap}
`;
