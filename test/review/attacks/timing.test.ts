import { repelAll } from './repel.ts';
import { attempts } from './timing.attempts.ts';

repelAll('of whoever is quicker than those who look', attempts);
