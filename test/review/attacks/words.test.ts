import { repelAll } from './repel.ts';
import { attempts } from './words.attempts.ts';

repelAll('of whoever has only words', attempts);
