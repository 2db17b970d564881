import { attempts, withOverride } from './override.attempts.ts';
import { repelAll } from './repel.ts';

repelAll('of whoever calls it an emergency', attempts, { files: withOverride });
