import { attempts } from './new-incident.attempts.ts';
import { repelAll } from './repel.ts';

repelAll('of what is new and should look harmless', attempts);
