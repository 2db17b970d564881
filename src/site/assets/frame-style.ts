/** What every page shares: banner, page, sections, foot. */
export const frameStyle = `
.skip{position:absolute;left:var(--space-4);top:-4rem;z-index:1;padding:var(--space-2) var(--space-4);background:var(--ink);color:var(--paper);border-radius:0 0 var(--radius) var(--radius)}
.skip:focus{top:0}
.banner{background:var(--surface);border-bottom:1px solid var(--rule)}
.banner-inner,.colophon-inner{max-width:var(--page);margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
.banner-inner{display:flex;flex-wrap:wrap;align-items:center;column-gap:var(--space-4)}
.wordmark{display:inline-flex;align-items:center;gap:.6rem;padding:var(--space-3) 0;color:var(--ink);font-weight:680;letter-spacing:-.015em;text-decoration:none;margin-right:auto}
.wordmark:hover span{text-decoration:underline;text-decoration-thickness:.1em}
.mark{flex:none;fill:none;stroke:var(--ink);stroke-width:1.4}
.audience{order:1;font-size:var(--size-small);font-weight:600;color:var(--maintenance);background:var(--maintenance-wash);padding:.1rem .5rem;border-radius:99px}
.banner nav{margin:0 -.625rem}
.banner nav ul{display:flex;flex-wrap:wrap;list-style:none}
.banner nav a{display:block;padding:.8rem .625rem;color:var(--ink-soft);text-decoration:none;font-size:.9375rem;white-space:nowrap;border-bottom:3px solid transparent;border-top:3px solid transparent}
.banner nav a:hover{color:var(--ink);border-bottom-color:var(--rule-strong)}
.banner nav a:focus-visible{outline-offset:-4px}
.banner nav a[aria-current]{color:var(--ink);font-weight:600;border-bottom-color:var(--ink)}
@media (max-width:48rem){.banner nav a{padding-top:.3rem;padding-bottom:.3rem}.banner nav{padding-bottom:.4rem}.wordmark{padding-bottom:.35rem}}
main{flex:1}
.page{max-width:var(--page);margin:0 auto;padding:var(--space-6) clamp(1rem,4vw,2.5rem) var(--space-7)}
.page-head{max-width:58rem;margin-bottom:var(--space-6)}
.page-head>*+*{margin-top:var(--space-3)}
.lede{font-size:var(--size-lede);line-height:1.5;color:var(--ink-soft);max-width:var(--measure);text-wrap:pretty}
.breadcrumb{font-size:var(--size-small);color:var(--ink-soft)}
.breadcrumb>*+*::before{content:"/";margin:0 .4em;color:var(--rule-strong);display:inline-block}
.breadcrumb a{color:var(--ink-soft)}
.band{margin-top:var(--space-7)}
.page-head+.band{margin-top:0}
.band>h2,.essay section>h2{margin-bottom:var(--space-4)}
.count{font-weight:400;color:var(--ink-soft);font-variant-numeric:tabular-nums}
.meta{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center;font-size:var(--size-small);color:var(--ink-soft)}
.meta-large{font-size:var(--size-body)}
.meta-inline{font-size:var(--size-small);color:var(--ink-soft)}
.empty,.not-known{color:var(--ink-soft)}
.plain{list-style:none}
.onward{margin-top:var(--space-5);display:flex;flex-wrap:wrap;gap:var(--space-3)}
.button{display:inline-flex;align-items:center;gap:.45rem;padding:.5rem .95rem;border-radius:var(--radius);background:var(--ink);color:var(--paper);text-decoration:none;font-weight:600;font-size:.9375rem;border:1px solid var(--ink)}
.button:hover{text-decoration:underline}
.button-quiet{background:none;color:var(--ink);border-color:var(--rule-strong)}
.jump ul{display:flex;flex-wrap:wrap;gap:var(--space-2);list-style:none}
.jump a{display:block;padding:.2rem .7rem;border:1px solid var(--rule);background:var(--surface);border-radius:99px;font-size:var(--size-small);font-variant-numeric:tabular-nums;text-decoration:none;color:var(--ink)}
.jump a:hover{border-color:var(--ink)}
.colophon{border-top:1px solid var(--rule);font-size:var(--size-small);color:var(--ink-soft)}
.colophon-inner{display:flex;flex-wrap:wrap;gap:var(--space-2) var(--space-5);justify-content:space-between;padding-top:var(--space-5);padding-bottom:var(--space-6)}
.colophon ul{display:flex;flex-wrap:wrap;gap:var(--space-2) var(--space-4);list-style:none}
.colophon a{color:var(--ink-soft)}
.columns{display:grid;gap:var(--space-6);grid-template-columns:minmax(0,1fr)}
.beside{min-width:0}
.essay{min-width:0}
.essay>*+*{margin-top:var(--space-6)}
@media (min-width:62rem){
.columns{grid-template-columns:minmax(0,1fr) 17.5rem;gap:clamp(2.5rem,5vw,4.5rem)}
.beside{grid-column:2;grid-row:1}
.essay{grid-column:1;grid-row:1}
}
.table-scroll{position:relative;overflow-x:auto}
`;
