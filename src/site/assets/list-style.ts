/** Lists that hang on the line of time, cards, tables and themes. */
export const listStyle = `
.meridian{list-style:none;position:relative}
.meridian-item{position:relative;display:grid;grid-template-columns:minmax(0,1fr);padding:0 0 var(--space-5) 1.5rem;gap:var(--space-1)}
.meridian-item::before{content:"";position:absolute;left:.25rem;top:.7rem;bottom:-.7rem;width:1px;background:var(--rule-strong)}
.meridian-item:last-child::before{display:none}
.meridian-item::after{content:"";position:absolute;left:0;top:.5rem;width:.5625rem;height:.5625rem;border-radius:50%;background:var(--ink);box-shadow:0 0 0 4px var(--paper)}
.meridian-item.kind-near_miss::after,.meridian-item.kind-drill::after{background:var(--paper);border:2px solid var(--ink)}
.meridian-when{display:flex;gap:var(--space-3);font-size:var(--size-small);color:var(--ink-soft);font-variant-numeric:tabular-nums;padding-top:.15rem}
.meridian-what{min-width:0;max-width:50rem}
.meridian-what>*+*{margin-top:var(--space-1)}
.meridian-what h3 a{color:var(--ink);text-decoration:none}
.meridian-what h3 a:hover{text-decoration:underline}
.meridian-what p{color:var(--ink-soft);text-wrap:pretty}
.meridian-what .meta{margin-top:var(--space-2)}
@media (min-width:48rem){
.meridian-item{grid-template-columns:7.25rem minmax(0,1fr);column-gap:2.75rem;padding-left:0;padding-bottom:var(--space-6)}
.meridian-item::before{left:8.5rem;top:.8rem;bottom:-.8rem}
.meridian-item::after{left:8.25rem}
.meridian-when{flex-direction:column;gap:0;text-align:right}
}
.cards{list-style:none;display:grid;gap:var(--space-4);grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr))}
.card{background:var(--surface);border:1px solid var(--rule);border-radius:var(--radius);padding:var(--space-4);display:flex;flex-direction:column;gap:var(--space-2)}
.card .freshness{margin-top:auto;padding-top:var(--space-2)}
.alert-index{list-style:none;background:var(--surface);border:1px solid var(--rule);border-radius:var(--radius);padding:var(--space-2) var(--space-4)}
.alert-index li{display:grid;gap:0 var(--space-5);padding:.5rem 0;border-top:1px solid var(--rule)}
.alert-index li:first-child{border-top:0}
.alert-index code{font-weight:600;overflow-wrap:anywhere}
@media (min-width:48rem){.alert-index li{grid-template-columns:minmax(0,5fr) minmax(0,7fr)}}
.tally{display:flex;flex-wrap:wrap;gap:var(--space-3);list-style:none}
.tally a{display:flex;align-items:baseline;gap:.5rem;padding:.5rem 1rem;background:var(--surface);border:1px solid var(--rule);border-radius:var(--radius);color:var(--ink);text-decoration:none}
.tally a:hover{border-color:var(--ink)}
.tally-number{font-size:var(--size-h2);font-weight:650}
.actions td,.actions th{padding:.5rem 1rem .5rem 0;border-top:1px solid var(--rule);vertical-align:baseline;line-height:1.45}
.actions td{font-size:.9375rem}
.actions thead th{border-top:0;padding-top:0;font-size:var(--size-small);font-weight:400;color:var(--ink-soft)}
.actions .actions-of th{padding-top:1.35rem;border-top:0;font-weight:600}
.actions thead+tbody .actions-of th{padding-top:.6rem}
.actions-of a{color:var(--ink);text-decoration:none}
.actions-of a:hover{text-decoration:underline}
.action-state-cell{width:7.5rem}
.actions .action-what{min-width:15rem}
.action-kind{width:6.5rem;color:var(--ink-soft)}
.actions .when{white-space:nowrap}
.answer-title{line-height:1.45;text-wrap:pretty}
.matrix{width:auto;min-width:100%;font-size:var(--size-small)}
.matrix th,.matrix td{border-top:1px solid var(--rule);padding:.5rem}
.matrix thead th{border-top:0;vertical-align:bottom;color:var(--ink-soft);font-weight:400}
.matrix th:first-child{position:sticky;left:0;background:var(--paper);padding-left:0;padding-right:.75rem}
.matrix-incident a{display:block;min-width:5rem;max-width:6.75rem;color:inherit;text-decoration:none;line-height:1.35}
.matrix-incident a:hover .matrix-title{text-decoration:underline}
.matrix-date{display:block;font-variant-numeric:tabular-nums}
.matrix-title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden;color:var(--ink)}
.matrix tbody th{font-weight:600}
.matrix-cell span:not(.unseen){display:grid;place-items:center;width:1.75rem;height:1.75rem;border-radius:50%;font-weight:650;font-variant-numeric:tabular-nums}
.matrix-1 span{border:1.5px solid var(--ink)}
.matrix-2 span{background:var(--ink-soft);color:var(--surface)}
.matrix-3 span{background:var(--ink);color:var(--paper)}
.matrix td.matrix-total,.matrix th.matrix-total{padding-right:1rem;text-align:right;font-weight:650;font-variant-numeric:tabular-nums}
.theme{display:grid;gap:var(--space-1) var(--space-6)}
.theme>h2{margin-bottom:0}
.theme-meaning{color:var(--ink-soft)}
.theme-share{color:var(--ink);font-weight:600;white-space:nowrap}
.theme-factors{list-style:none;margin-top:var(--space-2)}
.theme-factors li{display:grid;gap:0 var(--space-4);padding:.6rem 0;border-top:1px solid var(--rule)}
.theme-factors a{color:var(--ink);text-decoration:none}
.theme-factors a:hover{text-decoration:underline}
@media (min-width:62rem){.theme{grid-template-columns:17.5rem minmax(0,1fr)}.theme>h2,.theme>.theme-meaning{grid-column:1}.theme>.theme-factors{grid-column:2;grid-row:1/span 3;margin-top:0}.theme>.theme-meaning{grid-row:2}.theme-factors li:first-child{border-top:0;padding-top:.2rem}}
.threads{display:grid;gap:0 var(--space-6);margin-top:var(--space-3)}
.threads>div{padding:.6rem 0;border-top:1px solid var(--rule)}
.threads dt{font-weight:650}
.threads dd{margin:0;font-size:var(--size-small);line-height:1.55}
.threads dd a{color:var(--ink-soft)}
@media (min-width:48rem){.threads>div{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:var(--space-4)}}
.once{margin-top:var(--space-5)}
.once h3{margin-bottom:var(--space-2)}
.tags{display:flex;flex-wrap:wrap;gap:.35rem;list-style:none}
.tags a{display:block;padding:.05rem .55rem;background:var(--sunken);border-radius:99px;font-size:var(--size-small);color:var(--ink);text-decoration:none}
.tags a:hover{text-decoration:underline}
.endpoints li,.state-list li{padding:.35rem 0}
.endpoints li span{color:var(--ink-soft);margin-left:.5rem}
`;
