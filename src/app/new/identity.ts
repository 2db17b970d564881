import { CannotRun } from '../../finding/cannot-run.ts';
import { meaningOfPath } from '../../repository/document-path.ts';
import type { Field, Parsed } from './field.ts';
import type { NewKind, Scene } from './scene.ts';
import { slugFrom } from './slug.ts';

const pathOf: Readonly<Record<NewKind, (id: string) => string>> = {
  incident: (id) => `incidents/${id.slice(0, 4)}/${id}.md`,
  runbook: (id) => `runbooks/${id}.md`,
  service: (id) => `services/${id}.yml`,
  maintenance: (id) => `maintenance/${id}.md`,
};

/** Returns where a document of this id lies, from the root. */
export function documentPath(kind: NewKind, id: string): string {
  return pathOf[kind](id);
}

/**
 * Returns a free id: from `--slug` if it was given, else from the title. Where the title gives none or a taken one, a person
 * is asked, and without one CannotRun is thrown.
 */
export async function chooseId(
  kind: NewKind,
  title: string,
  scene: Scene,
  idFrom: (slug: string) => string,
): Promise<string> {
  const { answers } = scene;
  const field = slugField(kind, scene, idFrom);
  const given = answers.optional(field);
  if (given !== undefined) return given;
  const derived = field.parse(slugFrom(title));
  if ('value' in derived) return derived.value;
  if (answers.canAsk) return answers.ask(field, undefined);
  throw new CannotRun(
    `The title gives no file name of its own: ${derived.problem}`,
    'Give one with --slug, such as --slug checkout-latency.',
  );
}

function slugField(kind: NewKind, scene: Scene, idFrom: (slug: string) => string): Field<string> {
  return {
    flag: 'slug',
    question: 'What is it called in its file name?',
    remedy: 'Give --slug lower-case words of a to z and 0 to 9, joined by hyphens.',
    parse: (text) => freeId(kind, text.trim(), scene, idFrom),
  };
}

function freeId(
  kind: NewKind,
  slug: string,
  { repository, references }: Scene,
  idFrom: (slug: string) => string,
): Parsed<string> {
  if (slug === '') return { problem: 'It has no letter of a to z and no digit.' };
  const id = idFrom(slug);
  const meaning = meaningOfPath(documentPath(kind, id));
  if (meaning.is !== 'document') return { problem: `\`${slug}\` cannot be the name of a document.` };
  const owner = references.current(kind, id);
  if (owner === undefined) return { value: id };
  const path = repository.drafts.find((draft) => draft.kind === kind && draft.id === owner)?.path;
  return {
    problem: owner === id ? `${path} is there already.` : `${path} has had the name \`${id}\` before.`,
  };
}
