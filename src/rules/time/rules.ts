import type { Rule } from '../rule.ts';
import { duration } from './duration.ts';
import { future } from './future.ts';
import { idDate } from './id-date.ts';
import { impossible } from './impossible.ts';
import { improbable } from './improbable.ts';
import { improbableLength } from './improbable-length.ts';
import { outOfOrder } from './out-of-order.ts';
import { updateOrder } from './update-order.ts';

export const timeRules: readonly Rule[] = [
  duration,
  future,
  idDate,
  impossible,
  improbable,
  improbableLength,
  outOfOrder,
  updateOrder,
];
