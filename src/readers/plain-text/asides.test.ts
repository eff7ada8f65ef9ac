import { expect, it } from 'vitest';
import { asidesIn, withoutAsides } from './asides.ts';

it.each([
  ['ERSKINE [to his wife]', 'ERSKINE ', 'stage'],
  ['N.L. *wipes her glasses*', 'N.L.', 'stage'],
  ['Nora![nora.jpg](/img/nora.jpg)', 'Nora', 'chrome'],
])('%s', (label, bare, kind) => {
  expect(withoutAsides(label)).toBe(bare);
  expect(asidesIn(label).map((aside) => aside.kind)).toEqual([kind]);
});

it.each([
  '[Nora Lindqvist]',
  'Nora Lindqvist [NL]',
  'NORA (HARBOUR TRUST)',
  'NORA (laughing)',
  'Nora (12:04)',
  'Nora [00:12:04]',
  'The PRESIDENT (Mr. Haddad)',
])('%s is a label and nothing else', (label) => {
  expect(asidesIn(label)).toEqual([]);
});
