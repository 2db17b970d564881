import { counted } from '../../finding/reporters/counted.ts';
import type { FixName, FixNote } from '../fix.ts';

/** Returns what a fix did, as the rest of a sentence: `put 2 keys in order`. */
export function doneWords({ fix, count }: FixNote): string {
  return words[fix].done(count);
}

/** Returns what was left out because it would have changed what the document says. */
export function refusedWords(fix: FixName): string {
  return words[fix].refused;
}

interface Words {
  readonly done: (count: number) => string;
  readonly refused: string;
}

const words: Readonly<Record<FixName, Words>> = {
  'action-ids': {
    done: (count) => `gave ${counted(count, 'action item')} an id`,
    refused: 'the ids of its action items',
  },
  'key-order': {
    done: (count) => `put ${counted(count, 'key')} in order`,
    refused: 'the order of its keys',
  },
  'list-style': {
    done: (count) => `wrote ${counted(count, 'bullet')} of the timeline as \`-\``,
    refused: 'the bullets of its timeline',
  },
  'time-form': {
    done: (count) => `wrote ${counted(count, 'time')} in full`,
    refused: 'the form of its times',
  },
  'timeline-order': {
    done: (count) => `put ${counted(count, 'event')} of the timeline in order`,
    refused: 'the order of its timeline',
  },
};
