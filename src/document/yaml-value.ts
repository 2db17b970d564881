import { YAMLException } from 'js-yaml';
import { parseDocument } from 'yaml';
import type { Span } from '../finding/position.ts';
import type { LocalReport } from '../finding/report.ts';
import { textAt } from '../finding/report.ts';
import { detached } from './detached.ts';
import { maxAliases, maxDepth, maxFrontMatterLength } from './limits.ts';
import { loadYamlCore } from './yaml-core.ts';
import { mayHoldAliases, nestsDeeperThan } from './yaml-limits.ts';
import { readMended } from './yaml-mended.ts';
import { isMapping, type YamlReading } from './yaml-reading.ts';

export type { YamlMapping } from './yaml-reading.ts';

/**
 * Reads one block of YAML 1.2 that lies at `span` of `text`. js-yaml reads it, being ten times faster than a parser
 * that keeps positions; the parser that keeps them explains whatever is wrong, all mistakes at once.
 */
export function readYaml(text: string, span: Span): YamlReading {
  const source = text.slice(span.start, span.end);
  if (source.length > maxFrontMatterLength) return beyond(span, 'size', maxFrontMatterLength);
  if (nestsDeeperThan(source, maxDepth)) return beyond(span, 'depth', maxDepth);
  const value = load(source);
  if (value === tooManyAliases) return beyond(span, 'aliases', maxAliases);
  if (value instanceof YAMLException) return readMended(text, span, load);
  if (isMapping(value)) {
    return Object.keys(value).length === 0 ? empty(span) : { kind: 'mapping', value };
  }
  return value === null || value === undefined ? empty(span) : notAMapping(text, span, value);
}

const tooManyAliases = Symbol('too many aliases');

/** Returns the value, or why there is none. */
function load(source: string): unknown {
  return mayHoldAliases(source) ? loadWithAliases(source) : loadPlain(source);
}

function loadPlain(source: string): unknown {
  try {
    return loadYamlCore(detached(source));
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

function notAMapping(text: string, { start, end }: Span, value: unknown): YamlReading {
  const found = Array.isArray(value) ? 'a list' : 'a single value';
  const source = text.slice(start, end);
  const trimmed = { start: end - source.trimStart().length, end: start + source.trimEnd().length };
  return unreadable({ problem: { code: 'front-matter/not-a-mapping', found }, spot: textAt(trimmed) });
}

function unreadable(report: LocalReport): YamlReading {
  return { kind: 'unreadable', reports: [report] };
}
