import type { FindingCounts } from '../finding.ts';
import type { Scope } from '../scope.ts';
import { counted } from './counted.ts';
import { levelWords, total } from './level-words.ts';

type Changes = Scope & { readonly is: 'changes' };

/** Returns `the changed document`, `the 3 changed documents`. */
export function changedDocuments({ documents }: Pick<Changes, 'documents'>): string {
  if (documents === 0) return 'changed documents, of which there are none,';
  return documents === 1 ? 'the changed document' : `the ${counted(documents, 'changed document')}`;
}

/** Says how many findings lie elsewhere; the empty text where none do. */
export function elsewhereWords(elsewhere: FindingCounts): string {
  if (total(elsewhere) === 0) return '';
  return `${levelWords(elsewhere)} elsewhere ${total(elsewhere) === 1 ? 'is' : 'are'} counted only.`;
}

/** Says which findings decide, sentence by sentence; nothing where all do and nobody expects otherwise. */
export function scopeWords(scope: Scope, elsewhere: FindingCounts): string[] {
  switch (scope.is) {
    case 'everything':
      return [];
    case 'unknown':
      return [`Which documents this change touches is not known, so every finding blocks. ${scope.why}`];
    case 'changes':
      return [
        `Only findings about ${changedDocuments(scope)} block.`,
        elsewhereWords(elsewhere),
        scope.configuration
          ? 'lookback.yml is among the changes: findings it brings about elsewhere are counted only.'
          : '',
      ].filter((sentence) => sentence !== '');
  }
}
