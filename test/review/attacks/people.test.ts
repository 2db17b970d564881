import { attempts } from './people.attempts.ts';
import { repelAll } from './repel.ts';

repelAll('of people who may less than they would like', attempts);
