import { testRule } from '../../tests/support/rules.ts';
import { contactDetails } from './contact-details.ts';

const talk = (answer: string): string =>
  `AB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: All of us.\n`;

testRule(contactDetails, {
  valid: {
    years: talk('From 1939 to 1945, and in 1956-58 and 1960 1962.'),
    'pages and scores': talk('See pages 123-1245; we won 21-14 and 103 98.'),
    'prices and numbers': talk('It cost $1,250,000 or 300 000 kroner, 555 0142 in all.'),
    'times and dates': talk('At 10:30:15 on 01.02.2024, or 12-11-1998.'),
    'a free number': talk('Call us at 1-800-555-0142 if you need help.'),
    'a year before a street': talk('In 1968 Park Avenue was quiet.'),
    'a street without a number': talk('We lived on Mill Street by the bridge.'),
    'an office everybody knows': talk('He moved to 10 Downing Street that year.'),
  },
  invalid: {
    'a local number': {
      text: talk('You can call me on 555 0142.'),
      findings: ['3:24 “555 0142” looks like a telephone number'],
    },
    'a North American one': { text: talk('It is (212) 555-0142 still.'), findings: ['3:11'] },
    'one with a country’s code': { text: talk('It is +44 20 7946 0958 still.'), findings: ['3:11'] },
    'one with a trunk 0': { text: talk('It is 020 7946 0958 still.'), findings: ['3:11'] },
    'an e-mail address': {
      text: talk('Write to ines.vidal@example.org about it.'),
      findings: ['3:14 “ines.vidal@example.org” looks like an e-mail address'],
    },
    'a spoken one': { text: talk('Write to ines dot vidal at example dot org now.'), findings: ['3:14'] },
    'a street address': {
      text: talk('I live at 12 Mill Street, by the bridge.'),
      findings: ['3:15 “12 Mill Street” looks like a street address'],
    },
    'a German one': { text: talk('Ich wohne Mühlenstraße 12 am Hafen.'), findings: ['3:15'] },
    'a French one': { text: talk('J’habite 12, rue des Moulins, près du port.'), findings: ['3:14'] },
  },
});
