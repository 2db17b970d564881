import { YAMLException } from 'js-yaml';
import { parseDocument } from 'yaml';
import type { Span } from '../finding/position.ts';
import type { LocalReport } from '../finding/report.ts';
import { textAt } from '../finding/report.ts';
import { maxAliases, maxDepth, maxFrontMatterLength, maxSyntaxReports } from './limits.ts';
import { loadYamlCore } from './yaml-core.ts';
import { readYamlTree, type YamlTree } from './yaml-tree.ts';

export type YamlMapping = { readonly [key: string]: unknown };

export type YamlReading =
  | { readonly kind: 'mapping'; readonly value: YamlMapping }
  | { readonly kind: 'unreadable'; readonly reports: readonly LocalReport[] };

/**
 * Reads one block of YAML 1.2 that lies at `span` of `text`. js-yaml reads it, being ten times faster than a parser
 * that keeps positions; the parser that keeps them explains whatever is wrong, all mistakes at once.
 */
export function readYaml(text: string, span: Span): YamlReading {
  const source = text.slice(span.start, span.end);
  if (source.length > maxFrontMatterLength) return beyond(span, 'size', maxFrontMatterLength);
  if (nestsDeeperThan(source, maxDepth)) return beyond(span, 'depth', maxDepth);
  const value = mayHoldAliases(source) ? loadWithAliases(source) : loadPlain(source);
  if (value === tooManyAliases) return beyond(span, 'aliases', maxAliases);
  if (value instanceof YAMLException) return explainSyntax(source, span, value);
  if (isMapping(value)) {
    return Object.keys(value).length === 0 ? empty(span) : { kind: 'mapping', value };
  }
  return value === null || value === undefined ? empty(span) : notAMapping(span, value);
}

const tooManyAliases = Symbol('too many aliases');

function loadPlain(source: string): unknown {
  try {
    return loadYamlCore(source);
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}

/** Aliases are rare and dangerous: the slower parser counts what they resolve to. */
function loadWithAliases(source: string): unknown {
  const plain = loadPlain(source);
  if (plain instanceof YAMLException) return plain;
  try {
    return parseDocument(source, { version: '1.2', schema: 'core', logLevel: 'error' }).toJS({
      maxAliasCount: maxAliases,
    });
  } catch (error) {
    if (error instanceof ReferenceError) return tooManyAliases;
    throw error;
  }
}

function mayHoldAliases(source: string): boolean {
  return /(?:^|[\s[{,:-])[&*][^\s,[\]{}]/.test(source);
}

/** Counts brackets and the dashes of nested lists; block mappings cannot nest deeply within the size limit. */
function nestsDeeperThan(source: string, limit: number): boolean {
  let depth = 0;
  let indentation = 0;
  for (const line of source.split('\n')) {
    const compact = /^(?:[ \t]*[-?:][ \t]+)+/.exec(line)?.[0] ?? '';
    if (compact.replaceAll(/[^-?:]/g, '').length > limit) return true;
    indentation = line.length - line.trimStart().length;
    if (indentation > limit * 8) return true;
    for (const character of line) {
      if (character === '[' || character === '{') depth += 1;
      else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
      if (depth > limit) return true;
    }
  }
  return false;
}

function beyond(span: Span, limit: 'size' | 'depth' | 'aliases', allowed: number): YamlReading {
  return unreadable({
    problem: { code: 'front-matter/limits', limit, allowed },
    spot: textAt({ start: span.start, end: span.start }),
  });
}

function empty(span: Span): YamlReading {
  return unreadable({
    problem: { code: 'front-matter/empty' },
    spot: textAt({ start: span.start, end: span.start }),
  });
}

function notAMapping(span: Span, value: unknown): YamlReading {
  const found = Array.isArray(value) ? 'a list' : 'a single value';
  return unreadable({ problem: { code: 'front-matter/not-a-mapping', found }, spot: textAt(span) });
}

function unreadable(report: LocalReport): YamlReading {
  return { kind: 'unreadable', reports: [report] };
}

function explainSyntax(source: string, span: Span, refused: YAMLException): YamlReading {
  const tree: YamlTree = readYamlTree(source);
  if (tree.errors.length === 0) {
    const start = span.start + Math.min(refused.mark?.position ?? 0, source.length);
    return unreadable(syntaxReport(source, refused.reason, { start, end: start }, span));
  }
  return {
    kind: 'unreadable',
    reports: tree.errors
      .slice(0, maxSyntaxReports)
      .map(({ reason, span: at }) =>
        syntaxReport(
          source,
          reason,
          { start: span.start + at.start, end: span.start + endOfMistake(source, at) },
          span,
        ),
      ),
  };
}

/** The parser often points at a single character; the rest of the line is what has to be mended. */
function endOfMistake(source: string, at: Span): number {
  if (at.end - at.start > 1) return at.end;
  return at.start + (/^[^\r\n]*/.exec(source.slice(at.start))?.[0].trimEnd().length ?? 0);
}

function syntaxReport(source: string, reason: string, at: Span, block: Span): LocalReport {
  const cause = causeOf(source, reason, at.start - block.start);
  return { problem: { code: 'front-matter/syntax', reason: sentence(reason), cause }, spot: textAt(at) };
}

function causeOf(source: string, reason: string, offset: number): 'tab' | 'repeated-key' | 'other' {
  if (/keys must be unique|duplicated mapping key/i.test(reason)) return 'repeated-key';
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  return /^ *\t/.test(source.slice(lineStart)) ? 'tab' : 'other';
}

function sentence(reason: string): string {
  const trimmed = reason.replaceAll(/\s+/g, ' ').trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function isMapping(value: unknown): value is YamlMapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
