import { testStyle } from '../../../../tests/support/styles.ts';
import { bracket } from './bracket.ts';

testStyle(bracket, {
  matches: {
    '[Nora] Well, no.': 'Nora|Well, no.',
    '((Nora)) Well, no.': 'Nora|Well, no.',
    '((TR)) Well, no.': 'TR|Well, no.',
    '((Nora) Well, no.': 'Nora|Well, no.',
    '<Nora> Well, no.': 'Nora|Well, no.',
    '<v Nora> Well, no.': 'Nora|Well, no.',
    '\\[P2\\] Well, no.': 'P2|Well, no.',
    '17:04 <@nora> well, no': 'nora|well, no',
    '（問）港はいつできますか。': '問|港はいつできますか。',
    '（問)港はいつできますか。': '問|港はいつできますか。',
    '(答)来年です。': '答|来年です。',
    '【問】港はいつできますか。': '問|港はいつできますか。',
    '[質問]港はいつできますか。': '質問|港はいつできますか。',
    '（事務方）来年です。': '事務方|来年です。',
    '（瀬名美晴）来年です。': '瀬名美晴|来年です。',
  },
  others: [
    '（株）瀬名商店',
    '（一）港について',
    '(A)nd so on',
    '<p>Well, no.</p>',
    '<TR> Well, no.',
    'Well [Nora] no.',
  ],
});
