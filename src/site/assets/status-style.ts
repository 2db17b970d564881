/** The status page: the answer first, then components, maintenance, open incidents. */
export const statusStyle = `
.overall{display:flex;gap:clamp(1rem,2.5vw,1.5rem);align-items:flex-start;padding:clamp(1.25rem,3.5vw,2.5rem);border-radius:1rem;border:1px solid transparent;background:var(--operational-wash)}
.overall>.icon{width:clamp(2.25rem,5vw,3.25rem);height:clamp(2.25rem,5vw,3.25rem);margin-top:.1rem}
.overall-detail{margin-top:var(--space-2);color:var(--ink-soft);font-variant-numeric:tabular-nums}
.overall-under_maintenance{background:var(--maintenance-wash)}
.overall-degraded_performance{background:var(--degraded-wash)}
.overall-partial_outage{background:var(--partial-wash)}
.overall-major_outage{background:var(--major-wash)}
.page-status .overall+.band{margin-top:var(--space-6)}
.board{background:var(--surface);border:1px solid var(--rule);border-radius:var(--radius)}
.board-group{padding:var(--space-2) var(--space-4);border-top:1px solid var(--rule)}
.board-group:first-child{border-top:0}
.board-group>h2,.board-group>h3{padding-top:.55rem;font-size:var(--size-small);color:var(--ink-soft);letter-spacing:0}
.board-group ul{list-style:none}
.board-row{display:flex;justify-content:space-between;align-items:baseline;gap:var(--space-4);padding:.5rem 0}
.board-what{min-width:0}
.board-what a{color:var(--ink);font-weight:600;text-decoration:none}
.board-what a:hover{text-decoration:underline}
.board-what p{font-size:var(--size-small);line-height:1.45;color:var(--ink-soft)}
.board-what .board-reason a{font-weight:400;color:var(--link);text-decoration:underline}
@media (min-width:48rem){
.board-group{display:grid;grid-template-columns:12.5rem minmax(0,1fr);padding:var(--space-2) var(--space-5)}
.board-group{align-items:baseline}
.board-group>h2,.board-group>h3{padding-top:0}
}
@media (min-width:64rem){
.board-what{display:grid;grid-template-columns:minmax(0,17rem) minmax(0,1fr);gap:0 var(--space-4);align-items:baseline;flex:1}
.board-what .board-reason{grid-column:2}
}
.windows{list-style:none;background:var(--surface);border:1px solid var(--rule);border-radius:var(--radius)}
.window{display:grid;gap:var(--space-1) var(--space-5);padding:var(--space-4);border-top:1px solid var(--rule)}
.window:first-child{border-top:0}
.window-when{font-size:var(--size-small);color:var(--ink-soft);font-variant-numeric:tabular-nums}
.window h3 a{color:var(--ink);text-decoration:none}
.window h3 a:hover{text-decoration:underline}
.window-what p{color:var(--ink-soft)}
.window-phase{font-size:var(--size-small)}
.window-in_progress{background:var(--maintenance-wash)}
@media (min-width:48rem){.window{grid-template-columns:12.5rem minmax(0,1fr) auto;gap:0;padding:var(--space-4) var(--space-5)}.window-when{padding:.2rem 1.5rem 0 0}}
.open-incident{background:var(--surface);border:1px solid var(--rule);border-top:4px solid var(--partial);border-radius:var(--radius);padding:clamp(1rem,3vw,1.75rem)}
.open-incident+.open-incident{margin-top:var(--space-4)}
.open-incident>*+*{margin-top:var(--space-3)}
.open-incident h3{font-size:var(--size-h2)}
.steps{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:var(--space-1);list-style:none;font-size:var(--size-small);max-width:var(--measure)}
.step{padding-top:.45rem;border-top:4px solid var(--rule);color:var(--ink-soft);overflow:hidden;text-overflow:ellipsis}
.step-past{border-top-color:var(--rule-strong)}
.step-current{border-top-color:var(--partial);color:var(--ink);font-weight:650}
.updates{list-style:none;position:relative;max-width:var(--measure)}
.update{position:relative;padding:0 0 var(--space-5) 1.75rem}
.update::before{content:"";position:absolute;left:.3125rem;top:.9rem;bottom:-.4rem;width:1px;background:var(--rule-strong)}
.update:last-child{padding-bottom:0}
.update:last-child::before{display:none}
.update::after{content:"";position:absolute;left:0;top:.42rem;width:.6875rem;height:.6875rem;border-radius:50%;background:var(--surface);border:2.5px solid var(--ink)}
.update-resolved::after{background:var(--operational);border-color:var(--operational)}
.update-status{font-weight:650}
.update-when{font-size:var(--size-small);color:var(--ink-soft);margin-bottom:var(--space-1)}
.update-components{list-style:none;display:flex;flex-wrap:wrap;gap:var(--space-1) var(--space-4);margin-top:var(--space-2);font-size:var(--size-small)}
.update-components .state{margin-left:.35rem}
@media (max-width:30rem){.overall{flex-direction:column;gap:var(--space-3)}.step:not(.step-current)>span:first-child{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.steps{grid-template-columns:repeat(4,minmax(0,auto))}.step-current{white-space:nowrap}}
`;
