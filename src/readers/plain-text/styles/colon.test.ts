import { testStyle } from '../../../../tests/support/styles.ts';
import { colon } from './colon.ts';

testStyle(colon, {
  matches: {
    'SPEAKER: S1\nWell, no.': 'S1|',
    'Speaker: B\nWell, no.': 'B|',
    'SPEAKER: UU\nWell, no.': 'UU|',
    'Speaker: Nora Lindqvist': 'Speaker|Nora Lindqvist',
    '[00:12:00] [00:12:30] NL: Well, no.': 'NL|Well, no.',
    'Nora: Well, no.': 'Nora|Well, no.',
    '**NL:** Well, no.': 'NL|Well, no.',
    '**NL**: Well, no.': 'NL|Well, no.',
    '**NL:** *[laughs]* Well.': 'NL|*[laughs]* Well.',
    '**NL**: *(laughs)* Well.': 'NL|*(laughs)* Well.',
    'NL: *[laughs]* Well.': 'NL|*[laughs]* Well.',
    '**NL: **[laughs] Well.': 'NL|[laughs] Well.',
    '[00:12:04] Nora: Well, no.': 'Nora|Well, no.',
    'Nora (12:04): Well, no.': 'Nora|Well, no.',
    'Nora:\t12:04\tWell, no.': 'Nora|Well, no.',
    'Nora:      01:12:04      Well, no.': 'Nora|Well, no.',
    'Nora: 12:04 was late.': 'Nora|12:04 was late.',
    'Nora:  12:04 was late.': 'Nora|12:04 was late.',
    '哈达德：港口很小。': '哈达德|港口很小。',
    'Q4 Nora Lindqvist: Why?': 'Nora Lindqvist|Why?',
  },
  others: ['The lamp was lit.', 'https://example.org/a', '(Nora: Never!)', 'RECORDED LIVE      DATE: 3 May'],
});
