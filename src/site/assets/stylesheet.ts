import { baseStyle } from './base-style.ts';
import { essayStyle } from './essay-style.ts';
import { frameStyle } from './frame-style.ts';
import { listStyle } from './list-style.ts';
import { printStyle } from './print-style.ts';
import { stateStyle } from './state-style.ts';
import { statusStyle } from './status-style.ts';
import { timelineStyle } from './timeline-style.ts';

/** The one stylesheet of the site. Written as text, so that it needs no loader to run and none to be bundled. */
export const stylesheet: string = [
  baseStyle,
  frameStyle,
  stateStyle,
  statusStyle,
  listStyle,
  essayStyle,
  timelineStyle,
  printStyle,
]
  .map((part) => part.trim())
  .join('\n');
