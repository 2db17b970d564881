import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function lineStart(source,offset){return offset===0?0:source.lastIndexOf(`
`,offset-1)+1}function nextLine(source,offset){let end=source.indexOf(`
`,Math.max(0,offset-1));return end===-1?source.length:end+1}function endBefore(source,next){return source[next-1]!==`
`?next:source[next-2]==="\r"?next-2:next-1}function lineEndAt(source,offset){let end=source.indexOf(`
`,offset);return source[end-1]==="\r"?`\r
`:`
`}function linesUpwards(source,from,to){return(source.slice(from,to).match(/[^\n]*\n/g)??[]).reverse()}function isComment(line){return/^[ \t]*#/.test(line)}function indentOf(line){return/^[ \t]*/.exec(line)?.[0].length??0}function pastDeeperComments(source,next,depth){let at=next;for(;at<source.length;){let following=nextLine(source,at+1),line=source.slice(at,following);if(!isComment(line)||indentOf(line)<=depth)break;at=following}return at}function applyEdits(text,edits){let parts=[],at=0;for(let edit of[...edits].sort((a,b)=>a.span.start-b.span.start))parts.push(text.slice(at,edit.span.start),edit.text),at=edit.span.end;return parts.join("")+text.slice(at)}function movedBy(start,edits){return edits.map(({span,text})=>({span:{start:span.start+start,end:span.end+start},text}))}export{lineStart,nextLine,endBefore,lineEndAt,linesUpwards,isComment,indentOf,pastDeeperComments,applyEdits,movedBy};
