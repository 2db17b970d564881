import { attempts } from './queue.attempts.ts';
import { repelAll } from './repel.ts';

repelAll('of whoever hides among others in the queue', attempts, { app: 'github-actions[bot]' });
