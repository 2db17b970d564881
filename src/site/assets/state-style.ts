/** States, badges and icons: always a picture and a word, the colour comes third. */
export const stateStyle = `
.icon{flex:none;width:1.15em;height:1.15em;vertical-align:-.2em}
.icon .fill{fill:currentColor}
.icon .cut{fill:none;stroke:var(--cut);stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}
.icon .line{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.state{display:inline-flex;align-items:center;gap:.4rem;white-space:nowrap;font-size:var(--size-small);font-weight:600}
.meta-large .state{font-size:inherit}
.state>span,.action-state>span{align-self:baseline}
.state-operational,.icon-operational{color:var(--operational)}
.state-degraded_performance,.icon-degraded_performance{color:var(--degraded)}
.state-partial_outage,.icon-partial_outage{color:var(--partial)}
.state-major_outage,.icon-major_outage{color:var(--major)}
.state-under_maintenance,.icon-under_maintenance{color:var(--maintenance)}
.badge{display:inline-flex;align-items:center;gap:.35rem;padding:.08rem .5rem;border-radius:.375rem;border:1px solid var(--rule);background:var(--surface);font-weight:600;color:var(--ink);white-space:nowrap}
.severity-id{font-weight:400;color:inherit}
.severity-0{color:var(--major);background:var(--major-wash);border-color:transparent}
.severity-1{color:var(--partial);background:var(--partial-wash);border-color:transparent}
.severity-2{color:var(--degraded);background:var(--degraded-wash);border-color:transparent}
.severity-3{color:var(--ink-soft)}
.status-resolved{color:var(--operational)}
.status-investigating,.status-identified,.status-monitoring{color:var(--partial)}
.kind-near_miss.badge,.kind-drill.badge{color:var(--maintenance);background:var(--maintenance-wash);border-color:transparent}
.phase-badge-in_progress{color:var(--maintenance);background:var(--maintenance-wash);border-color:transparent}
.phase-badge-completed{color:var(--operational)}
.phase-badge-cancelled{color:var(--ink-soft)}
.action-state{display:inline-flex;align-items:center;gap:.4rem;font-size:var(--size-small);font-weight:600;white-space:nowrap}
.action-open{color:var(--ink-soft)}
.action-done{color:var(--operational)}
.action-wont_do{color:var(--ink-soft)}
.action-overdue{color:var(--major)}
.action-accepted{color:var(--maintenance)}
.freshness{display:flex;align-items:flex-start;gap:.5rem;line-height:1.45;font-size:var(--size-small);font-weight:600}
.freshness .icon{margin-top:.15em}
.freshness-fresh{color:var(--operational)}
.freshness-stale{color:var(--major)}
.tick::before{content:"";display:inline-block;width:.8em;height:.8em;margin-right:.45em;border:1.5px solid var(--rule-strong);border-radius:.2em;vertical-align:-.05em}
.tick-done::before{background:var(--operational);border-color:var(--operational)}
@media (forced-colors:active){.icon .cut{stroke:Canvas}.badge,.key-swatch{border:1px solid}.tick-done::before{background:CanvasText}}
`;
