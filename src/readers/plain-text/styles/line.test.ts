import { testStyle } from '../../../../tests/support/styles.ts';
import { line } from './line.ts';

testStyle(line, {
  matches: {
    'Nora Lindqvist  12:04\nWell, no.': 'Nora Lindqvist|',
    '### Nora\n\nWell, no.': 'Nora|',
    '<h4><a href="/nora">Nora Lindqvist</a></h4>\n<p>Well, no.</p>': 'Nora Lindqvist|',
    '<h4><a href="/nora">Nora Lindqvist</a> <small>12:04</small></h4>\n<p>Well, no.</p>': 'Nora Lindqvist|',
    'NORA LINDQVIST\nWell, no.': 'NORA LINDQVIST|',
    '**Nora Lindqvist** -- *Keeper*\n\nWell, no.': 'Nora Lindqvist|',
    'The Deputy Minister of Ports,\nPiers and Bells (Ms Ruth Adair)\nWell, no.':
      'The Deputy Minister of Ports, Piers and Bells (Ms Ruth Adair)|',
  },
  others: [
    '(Northport) (Ind)',
    'It rained all day.',
    'Nora: Well, no.',
    '鳴りますか？\nはい。',
    '（つづきます）\n前へ',
  ],
});
