import type { ReferenceTarget } from '../../finding/catalogue/reference.ts';
import { catalogue, codes } from '../../finding/catalogue.ts';
import { inertMarkdown } from '../../finding/reporters/inert-text.ts';
import { type Draft, isDraftOf, type Repository } from '../../repository/repository.ts';
import type { EditedDocument, Scene } from './edited-document.ts';
import { type LooseMapping, looseChild } from './loose-yaml/node.ts';

/** Something that can be referred to. */
export interface Name {
  readonly id: string;
  readonly title: string;
  /** More about it, as Markdown in which its author's words do nothing. */
  readonly about: string;
}

/** Returns everything a reference can lead to, seen from the document, in the order in which to offer it. */
export function namesOf(
  target: ReferenceTarget,
  document: EditedDocument,
  root: LooseMapping,
  { repository }: Scene,
): Name[] {
  const { configuration, drafts } = repository;
  switch (target) {
    case 'service':
      return drafts.flatMap((draft) => (isDraftOf(draft, 'service') ? [ofService(draft)] : []));
    case 'runbook':
      return drafts.flatMap((draft) => (isDraftOf(draft, 'runbook') ? [ofRunbook(draft)] : []));
    case 'incident':
      // The latest is the most likely.
      return drafts
        .flatMap((draft) => (isDraftOf(draft, 'incident') ? [ofIncident(draft)] : []))
        .toReversed();
    case 'severity':
      return (configuration?.severities ?? []).map(({ id, name, description }) =>
        toName(id, name, inertMarkdown(description)),
      );
    case 'team':
      return document.kind === 'config' ? writtenTeams(root) : configuredTeams(repository);
    case 'factor category':
      return Object.entries(configuration?.factorCategories ?? {}).map(([id, about]) =>
        toName(id, about, ''),
      );
    case 'factor':
      return writtenFactors(root);
    case 'rule':
      return codes.map((code) => ({ id: code, title: catalogue[code].about, about: catalogue[code].why }));
  }
}

function ofService({ id, sound, path }: Draft<'service'>): Name {
  const owner = sound.owner === undefined ? '' : `Owned by \`${sound.owner}\`.`;
  return toName(id, sound.name ?? '', inertMarkdown(sound.description ?? ''), owner, `\`${path}\``);
}

function ofRunbook({ id, sound, path }: Draft<'runbook'>): Name {
  const alerts = (sound.alerts ?? []).map((alert) => `\`${alert}\``).join(', ');
  return toName(id, sound.title ?? '', alerts && `Alerts: ${alerts}.`, `\`${path}\``);
}

function ofIncident({ id, sound, path }: Draft<'incident'>): Name {
  const state = [sound.severity, sound.status].filter((word) => word !== undefined).join(', ');
  return toName(id, sound.title ?? '', inertMarkdown(state), `\`${path}\``);
}

function configuredTeams({ configuration }: Repository): Name[] {
  return (configuration?.teams ?? []).map(({ id, name, description, handle }) =>
    toName(id, name, inertMarkdown(description ?? ''), handle === undefined ? '' : `\`${handle}\``),
  );
}

/** Inside lookback.yml the teams are those of the very text, even while something else in it is broken. */
function writtenTeams(root: LooseMapping): Name[] {
  const teams = looseChild(root, ['teams']);
  return (teams?.is === 'mapping' ? teams.entries : []).map(({ key, value }) =>
    toName(key.text, textAt(value, 'name'), inertMarkdown(textAt(value, 'description'))),
  );
}

function writtenFactors(root: LooseMapping): Name[] {
  const factors = looseChild(root, ['factors']);
  return (factors?.is === 'list' ? factors.items : []).flatMap((factor) => {
    const id = textAt(factor, 'id');
    return id === '' ? [] : [toName(id, textAt(factor, 'title'), inertMarkdown(textAt(factor, 'category')))];
  });
}

function textAt(node: ReturnType<typeof looseChild>, key: string): string {
  const child = looseChild(node, [key]);
  return child?.is === 'scalar' ? child.text : '';
}

function toName(id: string, title: string, ...about: readonly (string | undefined)[]): Name {
  return { id, title, about: about.filter((part) => part !== undefined && part !== '').join('\n\n') };
}
