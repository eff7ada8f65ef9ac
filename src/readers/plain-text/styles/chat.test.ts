import { testStyle } from '../../../../tests/support/styles.ts';
import { chat } from './chat.ts';

testStyle(chat, {
  matches: {
    '[03-May-22 06:58 PM] nora_l#4410\nWell, no.': 'nora_l#4410|',
    '[03-May-22 06:58 PM] nora_l#4410 (pinned)\nWell, no.': 'nora_l#4410|',
    '[5/3/2022 6:58 PM] Nora L\nWell, no.': 'Nora L|',
    '[2022-05-03 18:58:04] nora.l\nWell, no.': 'nora.l|',
  },
  others: [
    '[03-May-22 06:58 PM] nora_l#4410\n\nWell, no.',
    '[2022-05-03 18:58] Nora: Well, no.\nYes.',
    '[18:58] Nora\nWell, no.',
    '[2022-05-03 18:58] INFO: started\nWell, no.',
    'nora_l#4410\nWell, no.',
  ],
});
