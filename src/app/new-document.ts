import { CannotRun } from '../finding/cannot-run.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { readRepository } from '../repository/read-repository.ts';
import { noCache } from '../repository/reading-cache.ts';
import { indexReferences } from '../repository/references.ts';
import type { Instant } from '../time/instant.ts';
import { configurationOf } from './configuration-of.ts';
import { Answers, type Ask, type Given } from './new/answers.ts';
import { documentText } from './new/document-text.ts';
import { documentPath } from './new/identity.ts';
import { sketchIncident } from './new/incident.ts';
import { sketchMaintenance } from './new/maintenance.ts';
import { problemsIn } from './new/problems.ts';
import { sketchRunbook } from './new/runbook.ts';
import type { NewKind, Scene, Sketch } from './new/scene.ts';
import { sketchService } from './new/service.ts';

/** Writes a file that is not there yet, its folders included; never over one that is. Takes a path from the root. */
export type CreateFile = (path: string, text: string) => 'created' | 'exists';

export interface NewDocumentPorts {
  readonly tree: FileTree;
  readonly create: CreateFile;
  /** Undefined where nobody can answer. */
  readonly ask: Ask | undefined;
}

export interface NewDocumentOptions {
  readonly kind: NewKind;
  /** What was given, by the names of the flags. */
  readonly given: Given;
  readonly now: Instant;
}

export interface NewDocument {
  readonly kind: NewKind;
  readonly id: string;
  readonly path: string;
  /** What its author does next, a sentence each. */
  readonly next: readonly string[];
}

/**
 * Writes a document that has no errors; what is still to be written the check says as warnings. Throws CannotRun, with nothing written, where a value is missing
 * or cannot be used, where the document would have an error, and where its file is there already.
 */
export async function newDocument(
  ports: NewDocumentPorts,
  options: NewDocumentOptions,
): Promise<NewDocument> {
  const { kind, given, now } = options;
  const repository = readRepository(ports.tree, noCache);
  const scene: Scene = {
    repository,
    configuration: configurationOf(repository),
    references: indexReferences(repository),
    answers: new Answers(given, ports.ask),
    now,
  };
  const sketch = await sketchers[kind](scene);
  const path = documentPath(kind, sketch.id);
  const text = documentText(kind, sketch, schemaSeenFrom(path, kind, ports.tree));
  refuseProblems(path, problemsIn(path, text, scene));
  if (ports.create(path, text) === 'exists') {
    throw new CannotRun(`${path} is there already.`, 'Edit that file, or choose another name with --slug.');
  }
  return { kind, id: sketch.id, path, next: sketch.next };
}

const sketchers: Readonly<Record<NewKind, (scene: Scene) => Promise<Sketch>>> = {
  incident: sketchIncident,
  runbook: sketchRunbook,
  service: sketchService,
  maintenance: sketchMaintenance,
};

/** A repository need not hold the schemas; where it does, editors are told. */
function schemaSeenFrom(path: string, kind: NewKind, tree: FileTree): string | undefined {
  const schema = `schemas/${kind}.schema.json`;
  if (tree.list(schema).length === 0) return undefined;
  return `${'../'.repeat(path.split('/').length - 1)}${schema}`;
}

function refuseProblems(path: string, problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new CannotRun(
    [`${path} would not pass the check, so it was not written.`, ...problems].join('\n  '),
    'Give other values.',
  );
}
