import { type ExpectedFinding, readMarks } from './marked-file.ts';

interface Place {
  readonly path: string;
  readonly expected: readonly ExpectedFinding[];
}

/** A file as it lies in the repository, or a symbolic link. */
export type UnusualFile = (Place & { readonly bytes: Uint8Array }) | (Place & { readonly linkTo: string });

/** The folder of the incidents. */
export const year = 'incidents/2026';

/** A document with marks whose bytes cannot stand in the folder as they are. */
export function marked(path: string, marks: string): UnusualFile {
  const { text, expected } = readMarks(marks);
  return { path, bytes: Buffer.from(text), expected };
}

/** An incident that is right but for its title and its body. */
export function incident(date: string, title: string, body: string): string {
  return `---
title: ${title}
severity: sev3
status: resolved
services: [ticketing]
started_at: ${date}T08:00:00Z
resolved_at: ${date}T09:00:00Z
---

${body}
`;
}
