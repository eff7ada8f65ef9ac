import { testStyle } from '../../../../tests/support/styles.ts';
import { post } from './post.ts';

testStyle(post, {
  matches: {
    '**[–] nora_l** [S] · 12 points · 6 years ago\n\nWell, no.': 'nora_l|',
    '[–]nora_l[S] 12 points13 points 6 years ago (2 children)\nWell, no.': 'nora_l|',
    'u/Nora-Lind · 3 hr. ago\nWell, no.': 'u/Nora-Lind|',
    '**nora_l** (1.2k points)\n\nWell, no.': 'nora_l|',
    '[nora_l](https://example.org/u/nora_l) 2 days ago\nWell, no.': 'nora_l|',
  },
  others: [
    'Nora left 6 years ago.',
    'submitted 6 years ago by nora_l',
    'Born 6 years ago, the boat has never once been painted by anybody who knew how.',
    '12 points · 6 years ago',
    'nora_l: Well, no.',
  ],
});
