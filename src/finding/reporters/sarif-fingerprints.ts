import { createHash } from 'node:crypto';
import type { Finding } from '../finding.ts';
import { frameLines } from './code-frame.ts';

/**
 * Returns what tells each finding from the others of its file, in the order given: the rule and the words of its line, and
 * how many the same came before. Lines that are added or removed elsewhere change nothing, nor does indentation.
 * GitHub matches alerts by this text, the path and the rule.
 */
export function fingerprints(findings: readonly Finding[], textOf: (file: string) => string): string[] {
  const seen = new Map<string, number>();
  let open: { readonly file: string; readonly hashAt: (code: string, line: number) => string } | undefined;
  return findings.map((finding) => {
    const { file, code, start } = finding;
    if (open?.file !== file) open = { file, hashAt: hashesOf(frameLines(textOf(file))) };
    const hash = open.hashAt(code, start.line);
    const count = (seen.get(`${file}\0${hash}`) ?? 0) + 1;
    seen.set(`${file}\0${hash}`, count);
    return `${hash}:${count}`;
  });
}

/** A line may be as long as its document and hold thousands of findings: it is hashed once for each rule. */
function hashesOf(lines: readonly string[]): (code: string, line: number) => string {
  const known = new Map<string, string>();
  return (code, line) => {
    const key = `${code} ${line}`;
    const hash = known.get(key) ?? hashOf([code, (lines[line - 1] ?? '').trim()]);
    known.set(key, hash);
    return hash;
  };
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
