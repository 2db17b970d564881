import { attempts } from './known-incident.attempts.ts';
import { withPublic } from './places.ts';
import { repelAll } from './repel.ts';

repelAll('of what is known to be critical', attempts, { files: withPublic });
