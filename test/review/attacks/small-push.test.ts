import { repelAll } from './repel.ts';
import { attempts, lenient } from './small-push.attempts.ts';

repelAll('of whoever makes much out of little', attempts, { files: lenient });
