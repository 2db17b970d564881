import { lineAt, nextLine, type YamlLine } from './yaml-line.ts';
import {
  type Mask,
  type Mishap,
  type Mistake,
  quotedEntry,
  unexplained,
  withoutEntry,
  withoutValue,
} from './yaml-mistake.ts';
import { clipped } from './yaml-quote.ts';

/** A run of lines indented with tabs; read on with a space for each. */
export function tabs({ text, at }: Mishap): Mistake {
  const first = lineAt(text, at);
  const masks: Mask[] = [];
  for (let line = first; /^ *\t/.test(text.slice(line.start, line.end)); ) {
    masks.push({ start: line.start, end: line.start + line.indent });
    const newline = text.indexOf('\n', line.end);
    if (newline === -1) break;
    line = lineAt(text, newline + 1);
  }
  const span = { start: first.start, end: first.start + first.indent };
  return { cause: { is: 'tab', lines: masks.length }, span, masks, lost: [] };
}

/** Keys below a key that has a value: `title: Flour`, then `  severity: sev2`. */
export function tooDeep(mishap: Mishap): Mistake {
  const { text, at } = mishap;
  const entry = lineAt(text, at);
  const first = nextLine(text, entry);
  if (first === undefined) return unexplained(mishap);
  if (!/^[\w-]+$/.test(first.key ?? '')) return colonFurtherDown(text, entry, first);
  const entryMask = { start: entry.valueStart, end: entry.end };
  const masks: Mask[] = [entryMask];
  const lost = [entry.contentStart];
  for (
    let line: YamlLine | undefined = first;
    line !== undefined && line.indent > entry.column;
    line = nextLine(text, line)
  ) {
    const instead = line.indent === first.indent && line.key !== undefined ? line.key : '';
    masks.push({
      start: line.start,
      end: line.end,
      instead: instead && `${' '.repeat(entry.column)}${instead}:`,
    });
    if (instead !== '') lost.push(line.start + entry.column);
  }
  const cause = { is: 'too-deep', key: clipped(entry.key ?? '') } as const;
  return { cause, span: { start: first.contentStart, end: first.end }, masks, lost };
}

/** A text over several lines with a colon in one of them. */
function colonFurtherDown(text: string, entry: YamlLine, line: YamlLine): Mistake {
  const whole = `${entry.value} ${text.slice(line.contentStart, line.end)}`;
  return {
    cause: { is: 'colon-in-text', instead: quotedEntry(entry, whole) },
    span: { start: line.contentStart, end: line.end },
    ...withoutValue(text, entry),
  };
}

/** A line between two indentations; it most likely belongs to the deeper one. */
export function misaligned(mishap: Mishap): Mistake {
  const { text } = mishap;
  // The parser points at the beginning of the line or at its first character.
  const line = lineAt(text, mishap.at);
  const span = { start: line.start + line.indent, end: line.end };
  const cause = { is: 'misaligned', columns: line.indent } as const;
  const sibling = siblingColumn(text, line);
  const instead = `${' '.repeat(sibling ?? 0)}${line.key ?? ''}:`;
  if (line.key === undefined || sibling === undefined || instead.length > line.end - line.start)
    return { cause, span, ...withoutEntry(text, line.start) };
  return {
    cause,
    span,
    masks: [{ start: line.start, end: line.end, instead }],
    lost: [line.start + sibling],
  };
}

function siblingColumn(text: string, line: YamlLine): number | undefined {
  for (let at = line.start; at > 0; ) {
    const above = lineAt(text, at - 1);
    at = above.start;
    if (above.key !== undefined) return above.column > line.indent ? above.column : undefined;
  }
  return undefined;
}
