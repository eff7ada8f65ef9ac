import { testStyle } from '../../../../tests/support/styles.ts';
import { element } from './element.ts';

testStyle(element, {
  matches: {
    '<SPEAKER ID=61 NAME="Haddad">\nWell, no.': 'Haddad|',
    '<SPEAKER ID=4 LANGUAGE="NL" NAME="Haddad, Commission">\nWell, no.': 'Haddad, Commission|',
    '<u who="#NL">Well, no.</u>': 'NL|Well, no.</u>',
  },
  others: ['<p name="Nora">Well, no.</p>', '<SPEAKER ID=61>', 'Nora: Well, no.'],
});
