import type { Rule } from '../rule.ts';
import { anchor } from './anchor.ts';
import { cycle } from './cycle.ts';
import { handle } from './handle.ts';
import { image } from './image.ts';
import { imageNotShown } from './image-not-shown.ts';
import { itself } from './itself.ts';
import { link } from './link.ts';
import { moved } from './moved.ts';
import { outside } from './outside.ts';
import { renamed } from './renamed.ts';
import { unknown } from './unknown.ts';
import { unusedImage } from './unused-image.ts';
import { writeUp } from './write-up.ts';

export const referenceRules: readonly Rule[] = [
  itself,
  renamed,
  unknown,
  handle,
  cycle,
  writeUp,
  link,
  moved,
  anchor,
  image,
  imageNotShown,
  unusedImage,
  outside,
];
