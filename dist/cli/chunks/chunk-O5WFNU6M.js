import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var formula=/^\s*[=+\-@＝＋－＠]/;function csvTable(rows){return rows.map(row=>`${row.map(csvCell).join(",")}\r
`).join("")}function csvCell(cell){if(typeof cell=="number")return String(cell);let text=formula.test(cell)?`'${cell}`:cell;return/[",\r\n]/.test(text)?`"${text.replaceAll('"','""')}"`:text}export{csvTable};
