import { loadYamlCore } from '../document/yaml-core.ts';
import { quotedYaml } from '../document/yaml-quote.ts';

export type ScalarStyle = 'plain' | 'single' | 'double';

/**
 * Returns a text as a YAML scalar of one line, in the style that is asked for or else in quotes, where that style would not do.
 * In brackets (`isInFlow`) fewer texts can do without quotes.
 */
export function scalarText(text: string, style: ScalarStyle, isInFlow: boolean): string {
  if (needsEscapes.test(text)) return inDoubleQuotes(text);
  switch (style) {
    case 'double':
      return inDoubleQuotes(text);
    case 'single':
      return `'${text.replaceAll("'", "''")}'`;
    case 'plain':
      return isPlain(text, isInFlow) ? text : quotedYaml(text);
  }
}

/** What YAML 1.2.2, section 5.1, leaves out, what some take for a line end, and what turns the direction of writing around. */
const needsEscapes = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}\ufeff\ufffe\uffff]/u;
const escapes = new RegExp(needsEscapes.source, 'gu');

function inDoubleQuotes(text: string): string {
  return JSON.stringify(text).replaceAll(
    escapes,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A longer text is easier to take in at once in quotes: where it ends is plain to see. */
const longestPlain = 120;

/** Stricter than YAML: nobody should have to know its rules to see that a text is one. */
function isPlain(text: string, isInFlow: boolean): boolean {
  return (
    text.length <= longestPlain &&
    /^[\p{L}\p{N}]/u.test(text) &&
    text.trim() === text &&
    !/:(?:\s|$)|\s#|["'`]/.test(text) &&
    !(isInFlow && /[,[\]{}]/.test(text)) &&
    !otherReaders.test(text) &&
    loadYamlCore(text) === text
  );
}

/** Yes and no to readers of YAML 1.1. */
const otherReaders = /^(?:y|n|yes|no|on|off)$/i;
