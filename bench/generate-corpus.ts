import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { random } from './random.ts';

const services = ['checkout', 'payments', 'search', 'catalogue', 'mail', 'sign-in', 'uploads', 'reports'];
const words =
  'the queue grew while workers waited for a lock that a slow migration held and every retry made it longer until the pool was empty and requests failed one after another'.split(
    ' ',
  );
const sections = [
  'Summary',
  'Impact',
  'Timeline',
  'Contributing factors',
  'What went well',
  'What went poorly',
  'Where we got lucky',
  'Lessons',
];

/** Writes a repository of so many incidents of 3 to 6 kB, the same ones every time. */
export function generateCorpus(root: string, documents: number): void {
  const pick = random(documents);
  mkdirSync(join(root, 'services'), { recursive: true });
  writeFileSync(join(root, 'lookback.yml'), configuration);
  for (const id of services) {
    const component = `component: { name: ${id}, group: Shop }`;
    writeFileSync(join(root, 'services', `${id}.yml`), `name: ${id}\nowner: platform\n${component}\n`);
  }
  let previous: string | undefined;
  for (let index = 0; index < documents; index += 1) {
    const startedAt = Date.UTC(2015, 0, 1) + index * 9 * 3_600_000 + pick(3_600) * 1000;
    const id = `${day(startedAt)}-incident-${index}`;
    const folder = join(root, 'incidents', id.slice(0, 4));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${id}.md`), incident(index, startedAt, previous, pick));
    previous = id;
  }
}

type Pick = (below: number) => number;

function incident(index: number, startedAt: number, previous: string | undefined, pick: Pick): string {
  const at = (minutes: number) => `${new Date(startedAt + minutes * 60_000).toISOString().slice(0, 19)}Z`;
  const service = services[pick(services.length)] ?? 'checkout';
  const clocks = {
    detected: 4 + pick(20),
    acknowledged: 27 + pick(10),
    mitigated: 40 + pick(60),
    resolved: 110 + pick(200),
  };
  return `---
title: Incident ${index}, ${prose(5, pick)}
kind: ${pick(10) === 0 ? 'near_miss' : 'incident'}
severity: sev${1 + pick(3)}
status: resolved
visibility: ${['internal', 'status', 'public'][pick(3)]}
services: [${service}]
started_at: ${at(0)}
detected_at: ${at(clocks.detected)}
acknowledged_at: ${at(clocks.acknowledged)}
mitigated_at: "~${at(clocks.mitigated)}"
resolved_at: ${at(clocks.resolved)}
detected_by: alert
roles: { commander: "@example/platform", scribe: "@example/platform" }
impact: { summary: "${prose(12, pick)}", customers: ${pick(5000)} }
postmortem: { state: final, owner: "@example/platform", reviewed_on: ${day(startedAt + 10 * 86_400_000)} }
factors:
  - { id: slow-lock, title: "${prose(8, pick)}", category: capacity }
  - { id: blind-spot, title: "${prose(8, pick)}", category: monitoring }
actions:
  - id: limit-retries
    title: Limit the retries of a waiting worker
    kind: prevent
    owner: "@example/platform"
    due: ${day(startedAt + 30 * 86_400_000)}
    done_when: "${prose(14, pick)}"
    factors: [slow-lock, blind-spot]
    ${pick(50) === 0 ? 'status: open' : `status: done\n    done_on: ${day(startedAt + 20 * 86_400_000)}`}
updates:
  - at: ${at(10)}
    status: investigating
    components: { ${service}: partial_outage }
    message: "${prose(20, pick)}"
  - at: ${at(320)}
    status: resolved
    components: { ${service}: operational }
    message: "${prose(12, pick)}"
${previous === undefined ? '' : `related: [${previous}]\n`}tags: [locks, retries]
---

${sections.map((title) => `## ${title}\n\n${title === 'Timeline' ? events(startedAt, Object.values(clocks), pick) : paragraphs(pick)}`).join('\n\n')}
`;
}

/** What happened at each clock, and something between them. */
function events(startedAt: number, clocks: readonly number[], pick: Pick): string {
  return [0, ...clocks]
    .flatMap((minutes) => [minutes, minutes + 1 + pick(3)])
    .map((minutes) => new Date(startedAt + minutes * 60_000).toISOString().slice(0, 16).replace('T', ' '))
    .map((moment) => `- ${moment} UTC — ${prose(8, pick)}`)
    .join('\n');
}

function paragraphs(pick: Pick): string {
  return Array.from({ length: 1 + pick(2) }, () => `${prose(30 + pick(25), pick)}.`).join('\n\n');
}

function prose(count: number, pick: Pick): string {
  return Array.from({ length: count }, () => words[pick(words.length)]).join(' ');
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

const configuration = `title: Example
severities:
  sev1: { name: Critical, description: Nobody can buy., postmortem: required }
  sev2: { name: Major, description: Many cannot buy., postmortem: required }
  sev3: { name: Minor, description: Some notice. }
teams:
  platform: { name: Platform, handle: "@example/platform" }
`;
