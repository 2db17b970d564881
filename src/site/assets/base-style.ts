import { customProperties, dark, light } from './tokens.ts';

/** Colours, letters, and the elements of HTML as they are without a class. */
export const baseStyle = `
:root{${customProperties(light)};
--sans:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",sans-serif;
--mono:ui-monospace,"SF Mono","Cascadia Mono","Segoe UI Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;
--size-small:.8125rem;--size-body:1rem;--size-lede:1.125rem;--size-h3:1.0625rem;--size-h2:1.375rem;
--size-h1:clamp(1.625rem,1.1rem + 2.2vw,2.625rem);
--space-1:.25rem;--space-2:.5rem;--space-3:.75rem;--space-4:1rem;--space-5:1.5rem;--space-6:2.25rem;--space-7:3.5rem;
--measure:42rem;--page:74rem;--radius:.625rem}
@media (prefers-color-scheme:dark){:root{${customProperties(dark)}}}
*,*::before,*::after{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1.5rem}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--paper);color:var(--ink);
font:400 var(--size-body)/1.6 var(--sans);overflow-wrap:break-word}
h1,h2,h3,h4{margin:0;line-height:1.25;font-weight:650;letter-spacing:-.011em;text-wrap:balance}
h1{font-size:var(--size-h1);line-height:1.14;letter-spacing:-.024em}
h2{font-size:var(--size-h2);letter-spacing:-.017em}
h3{font-size:var(--size-h3)}
h4{font-size:var(--size-body)}
p,ul,ol,dl,figure,blockquote{margin:0}
ul,ol{padding:0}
a{color:var(--link);text-decoration-thickness:.07em;text-underline-offset:.19em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--link);outline-offset:3px;border-radius:3px}
main:focus{outline:none}
code,pre,time,.clock-figure,.length,.tally-number{font-variant-numeric:tabular-nums}
code,pre{font-family:var(--mono);font-size:.9em}
pre{margin:0;overflow-x:auto;tab-size:2}
img,svg{max-width:100%}
img{height:auto}
table{border-collapse:collapse;width:100%}
th{text-align:left;font-weight:600}
strong{font-weight:650}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;
