/** The drawing of an incident and the log below it. */
export const timelineStyle = `
.timeline-chart{padding:var(--space-5) clamp(1rem,2.5vw,1.5rem) var(--space-4)}
.chart{display:block;overflow:visible;font:400 12px/1 var(--sans);font-variant-numeric:tabular-nums}
.chart-tick line{stroke:var(--rule);stroke-width:1}
.chart-tick text{fill:var(--ink-soft)}
.chart-axis{stroke:var(--rule-strong);stroke-width:1}
.phase rect{stroke:var(--surface);stroke-width:1.5;rx:3px}
.phase-detected_at rect,.key-swatch.phase-detected_at{fill:var(--phase-detected);background:var(--phase-detected)}
.phase-acknowledged_at rect,.key-swatch.phase-acknowledged_at{fill:var(--phase-acknowledged);background:var(--phase-acknowledged)}
.phase-mitigated_at rect,.key-swatch.phase-mitigated_at{fill:var(--phase-mitigated);background:var(--phase-mitigated)}
.phase-resolved_at rect,.key-swatch.phase-resolved_at{fill:var(--phase-resolved);background:var(--phase-resolved)}
.phase-now rect,.key-swatch.phase-now{fill:var(--major);background:var(--major)}
.phase-label{fill:var(--phase-ink);font-weight:600}
.event-mark{fill:var(--ink);stroke:var(--surface);stroke-width:1}
.event-mark.mark-rough{fill:var(--surface);stroke:var(--ink);stroke-width:1.75}
.update-mark path{fill:var(--link)}
.update-mark.mark-rough path{fill:var(--surface);stroke:var(--link);stroke-width:1.5}
@media (max-width:40rem){.tick-minor,.phase-label{display:none}}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.25rem;list-style:none;margin-top:var(--space-4);font-size:var(--size-small);color:var(--ink-soft)}
.key li{display:inline-flex;align-items:center;gap:.45rem}
.key-length{color:var(--ink);font-weight:600;font-variant-numeric:tabular-nums}
.key-swatch{width:.85rem;height:.85rem;border-radius:3px}
.key-event{width:.55rem;height:.55rem;border-radius:50%;background:var(--ink)}
.key-update{width:0;height:0;border:.33rem solid transparent;border-top-width:0;border-bottom:.55rem solid var(--link)}
.key-note{margin-top:var(--space-2);font-size:var(--size-small);color:var(--ink-soft)}
.prose .log{list-style:none;padding:0}
.prose .log-entry{position:relative;display:grid;grid-template-columns:minmax(0,1fr);gap:.1rem;margin:0;padding:0 0 1.15rem 1.5rem}
.log-entry::before{content:"";position:absolute;left:.25rem;top:.7rem;bottom:-.75rem;width:1px;background:var(--rule-strong)}
.log-entry:last-child::before{display:none}
.log-entry::after{content:"";position:absolute;left:0;top:.55rem;width:.5625rem;height:.5625rem;border-radius:50%;background:var(--ink);box-shadow:0 0 0 4px var(--paper)}
.log-started::after,.log-detected::after,.log-acknowledged::after,.log-mitigated::after,.log-resolved::after{width:.8125rem;height:.8125rem;left:-.125rem;top:.42rem}
.log-started::after{background:var(--major)}
.log-mitigated::after{background:var(--phase-mitigated)}
.log-resolved::after{background:var(--phase-resolved)}
.prose .log-entry>*{margin-top:0}
.log-rough::after{background:var(--paper);border:2px solid var(--ink)}
.log-rough.log-started::after{border-color:var(--major)}
.log-rough.log-mitigated::after{border-color:var(--phase-mitigated)}
.log-rough.log-resolved::after{border-color:var(--phase-resolved)}
.log-timeless::after{background:var(--paper);border:1px solid var(--rule-strong)}
.log-time{display:flex;flex-wrap:wrap;gap:0 .6rem;align-items:baseline;font-size:var(--size-small);color:var(--ink-soft);font-variant-numeric:tabular-nums}
.log-time time{font-weight:650;color:var(--ink);font-size:.9375rem}
.log-date{font-weight:600;color:var(--ink)}
.log-text>*+*{margin-top:.6em}
.log-entry:target .log-text{background:var(--sunken)}
@media (min-width:44rem){
.prose .log-entry{grid-template-columns:7rem minmax(0,1fr);column-gap:2.5rem;padding-left:0}
.log-entry::before{left:8.25rem}
.log-entry::after{left:8rem}
.log-started::after,.log-detected::after,.log-acknowledged::after,.log-mitigated::after,.log-resolved::after{left:7.875rem}
.log-time{flex-direction:column;align-items:flex-end;text-align:right;gap:0;padding-top:.1rem}
}
`;
