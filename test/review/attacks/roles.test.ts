import { repelAll } from './repel.ts';
import { attempts, strict } from './roles.attempts.ts';

repelAll('of whoever had a role in it', attempts, {
  files: strict,
  approvers: ['baker', 'reader', 'writer'],
});
