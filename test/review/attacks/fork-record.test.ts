import { attempts } from './fork-record.attempts.ts';
import { repelAll } from './repel.ts';

repelAll('of a fork whose run leaves a record', attempts);
