import { CannotRun } from '../finding/cannot-run.ts';
import type { ContentFile } from '../repository/content.ts';

/** Returns whether a file was asked for. Throws where a path names nothing: a typo must not look like a clean result. */
export function chooser(
  content: readonly ContentFile[],
  paths: readonly string[],
): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, ''));
  const isWanted = (file: string) => (path: string) =>
    path === '.' || file === path || file.startsWith(`${path}/`);
  for (const path of wanted) {
    if (content.some((file) => isWanted(file.path)(path))) continue;
    throw new CannotRun(
      `There is no document at ${path}.`,
      'Name files or folders by their path from the root, such as incidents/2026.',
    );
  }
  return (file) => wanted.some(isWanted(file));
}
