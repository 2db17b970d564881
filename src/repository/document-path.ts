import type { DocumentKind } from '../schema/kind.ts';
import { asSlug } from '../schema/suggest-form.ts';
import { parseCalendarDate } from '../time/instant.ts';

/** What a path is for: a document with its id, a file that belongs to one, or a mistake. */
export type PathMeaning =
  | { readonly is: 'document'; readonly kind: DocumentKind; readonly id: string }
  | { readonly is: 'attachment' }
  | {
      readonly is: 'misnamed';
      readonly kind: DocumentKind;
      readonly expected: string;
      /** The path it was probably meant to have. */
      readonly suggestion?: string;
      /** Deeper than documents lie it may as well be a note among the images of one. */
      readonly deeper: boolean;
    }
  | { readonly is: 'wrong-extension'; readonly expected: string };

export const configurationPath = 'lookback.yml';
export const contentFolders = ['incidents', 'runbooks', 'services', 'maintenance'] as const;
type ContentFolder = (typeof contentFolders)[number];

interface FolderForm {
  readonly kind: DocumentKind;
  readonly extension: '.md' | '.yml';
  /** Depth of documents below the folder: incidents are filed by year. */
  readonly depth: number;
  readonly name: RegExp;
  readonly expected: string;
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const forms: Readonly<Record<ContentFolder, FolderForm>> = {
  incidents: {
    kind: 'incident',
    extension: '.md',
    depth: 2,
    name: /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/,
    expected: 'incidents/YYYY/YYYY-MM-DD-slug.md',
  },
  runbooks: { kind: 'runbook', extension: '.md', depth: 1, name: slug, expected: 'runbooks/slug.md' },
  services: { kind: 'service', extension: '.yml', depth: 1, name: slug, expected: 'services/slug.yml' },
  maintenance: {
    kind: 'maintenance',
    extension: '.md',
    depth: 1,
    name: slug,
    expected: 'maintenance/slug.md',
  },
};

/** Returns what a path below the root means. Paths outside the content folders are attachments. */
export function meaningOfPath(path: string): PathMeaning {
  if (path === configurationPath) return { is: 'document', kind: 'config', id: 'lookback' };
  const [folder = '', ...rest] = path.split('/');
  const name = rest.at(-1);
  if (!isContentFolder(folder) || name === undefined || isReadme(name)) return { is: 'attachment' };
  const form = forms[folder];
  const { extension } = form;
  if (!name.endsWith(extension)) return withoutExtension(path, rest, form);
  const id = name.slice(0, -extension.length);
  const inPlace = rest.length === form.depth && form.name.test(id);
  return inPlace && (form.kind !== 'incident' || isFiledByDate(id, rest[0]))
    ? { is: 'document', kind: form.kind, id }
    : {
        is: 'misnamed',
        kind: form.kind,
        expected: form.expected,
        deeper: rest.length > form.depth,
        ...suggestionFor(folder, id, form),
      };
}

/** The same words in the right form, filed where they belong. */
function suggestionFor(folder: string, id: string, form: FolderForm): { suggestion?: string } {
  const better = asSlug(id);
  const year = better.slice(0, 4);
  const fits = form.name.test(better) && (form.kind !== 'incident' || isFiledByDate(better, year));
  const place = form.kind === 'incident' ? `${folder}/${year}` : folder;
  return fits ? { suggestion: `${place}/${better}${form.extension}` } : {};
}

/** The date that begins the id exists, and its year is the folder. */
function isFiledByDate(id: string, year: string | undefined): boolean {
  return year === id.slice(0, 4) && parseCalendarDate(id.slice(0, 10)) !== undefined;
}

/** Only a file where documents lie is taken for a misnamed one; deeper lie the images of a document. */
function withoutExtension(path: string, rest: readonly string[], form: FolderForm): PathMeaning {
  const looksLikeDocument =
    rest.length === form.depth &&
    /(?:^|\/)[^.]*$|\.(?:md|markdown|mdx|yml|yaml|json|toml|txt|rst|adoc)$/i.test(path);
  return looksLikeDocument && !path.split('/').at(-1)?.startsWith('.')
    ? { is: 'wrong-extension', expected: form.extension }
    : { is: 'attachment' };
}

function isContentFolder(folder: string): folder is ContentFolder {
  return contentFolders.some((known) => known === folder);
}

function isReadme(name: string): boolean {
  return /^readme\.md$/i.test(name);
}
