/** Shows the whole loop on this repository: its documents checked, its issues planned, its site built and served. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const lookback = join(import.meta.dirname, '../dist/cli/lookback.js');
const steps = [
  { title: 'Checking the documents of this repository', command: ['check'] },
  { title: 'Planning the issues of its action items', command: ['issues', 'plan'] },
  { title: 'Building its site and serving it here', command: ['serve', ...process.argv.slice(2)] },
];

for (const [index, { title, command }] of steps.entries()) {
  process.stdout.write(`\n${index + 1}/${steps.length} ${title}  (lookback ${command.join(' ')})\n\n`);
  const { status } = spawnSync(process.execPath, [lookback, ...command], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
