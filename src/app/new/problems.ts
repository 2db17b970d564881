import { type Code, catalogue, word } from '../../finding/catalogue.ts';
import { meaningOfPath } from '../../repository/document-path.ts';
import { assembleRepository } from '../../repository/read-repository.ts';
import { noCache } from '../../repository/reading-cache.ts';
import { rules } from '../../rules/rules.ts';
import type { Scene } from './scene.ts';

/** Returns the errors the check would find in a document that is not there yet. Warnings are its author's to work through. */
export function problemsIn(path: string, text: string, scene: Scene): string[] {
  const meaning = meaningOfPath(path);
  if (meaning.is !== 'document') return [`${path} is no place for a document.`];
  const bytes = new TextEncoder().encode(text);
  const { drafts } = assembleRepository([{ path, is: 'document', meaning, bytes, blob: '' }], noCache);
  return drafts
    .flatMap((draft) => [...draft.reports, ...rules.flatMap((rule) => rule.check(draft, scene))])
    .filter(({ problem }) => levelOf(problem.code, scene) === 'error')
    .map(({ problem }) => {
      const { message, help } = word(problem);
      return `${message} ${help}`;
    });
}

function levelOf(code: Code, { configuration }: Scene): string {
  return configuration.rules[code] ?? catalogue[code].level;
}
