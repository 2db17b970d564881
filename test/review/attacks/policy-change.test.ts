import { attempts } from './policy-change.attempts.ts';
import { repelAll } from './repel.ts';

repelAll('of whoever changes the rules first', attempts);
