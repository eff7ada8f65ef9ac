import { expect, test } from 'vitest';
import { nameBehindLabel, uncasedFullName } from './uncased-name.ts';

test.each([
  ['林小港', '林小港'],
  ['林小港議員', '林小港'],
  ['欧阳小港', '欧阳小港'],
  ['김하나', '김하나'],
  ['نورا حداد', 'نورا حداد'],
  ['主持人', undefined],
  ['佐藤', undefined],
])('a label that is a whole name: %s', (label, name) => {
  expect(uncasedFullName(label)).toBe(name);
});

test.each([
  ['佐藤', '今回は佐藤健一さんに伺いました。', '佐藤健一'],
  ['港務局局長', '出席：港務局局長林小港先生', '林小港'],
  ['佐藤', '佐藤さんと話しました。', undefined],
  ['佐藤', '佐藤健一さんと佐藤花子さん', undefined],
  ['佐藤', '佐藤と田中さんが来ました。', undefined],
])('the one name behind a label: %s in %s', (label, text, name) => {
  expect(nameBehindLabel(label, text)).toBe(name);
});
