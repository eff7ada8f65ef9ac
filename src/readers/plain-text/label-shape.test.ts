import { expect, test } from 'vitest';
import { labelInfo } from './label-shape.ts';

test.each([
  ['MH', 'initials'],
  ['EG', 'initials'],
  ['R.B.', 'initials'],
  ['P3', 'code'],
  ['Speaker B', 'role'],
  ['SPK_02', 'code'],
  ['Participant 4', 'role'],
  ['Q', 'qa'],
  ['Q2', 'code'],
  ['Per Lund', 'name'],
  ['I. Lund', 'name'],
  ['I think', 'phrase'],
  ['Per cent', 'phrase'],
  ['Nora', 'word'],
  ['nora_l', 'lower'],
  ['Location', 'stop'],
])('the label %s is of the shape %s', (label, shape) => expect(labelInfo(label)?.shape).toBe(shape));
