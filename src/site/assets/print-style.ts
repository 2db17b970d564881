/** On paper: black on white, no navigation, addresses of links written out, nothing torn apart. */
export const printStyle = `
@media print{
:root{--paper:#fff;--surface:#fff;--sunken:#f2f2f2;--ink:#000;--ink-soft:#333;--rule:#bbb;--rule-strong:#555;--link:#000;--cut:#fff}
body{font-size:10.5pt;display:block}
.banner nav,.skip,.contents,.jump,.onward,.copy,.colophon ul{display:none}
.page{padding:0;max-width:none}
.columns{display:block}
.prose,.lede{max-width:none}
.prose a[href^="http"]::after,.sources a::after{content:" <" attr(href) ">";font-size:.85em;overflow-wrap:anywhere}
.code,.procedure .code{background:#fff;color:#000;border:1px solid #999}
.code pre{white-space:pre-wrap;overflow-wrap:anywhere}
h2,h3{break-after:avoid}
.answer,.update,.log-entry,.meridian-item,.code,.card,.board-group{break-inside:avoid}
.table-scroll{overflow:visible}
}
`;
