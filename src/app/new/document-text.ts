import { formatOf } from '../../schema/kind.ts';
import type { NewKind, Sketch } from './scene.ts';
import { yamlText } from './yaml-text.ts';

/** Returns the whole document; with the path of a schema, editors are told of it in the first line of the YAML. */
export function documentText(kind: NewKind, { values, body }: Sketch, schema: string | undefined): string {
  const comment = schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`;
  const yaml = `${comment}${yamlText(values)}`;
  switch (formatOf[kind]) {
    case 'markdown':
      return `---\n${yaml}---\n\n${body}`;
    case 'yaml':
      return `${yaml}${body}`;
  }
}
