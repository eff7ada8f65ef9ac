import { testReader } from '../../../tests/support/speech.ts';

/** The words of a text as Gentle prints them: each found half a second behind the last, but for those named. */
function aligned(transcript: string, missing: readonly string[] = []): unknown {
  const words = [...transcript.matchAll(/[\p{L}’]+/gu)].map(({ 0: word, index }, i) => {
    const place = { word, startOffset: index, endOffset: index + word.length };
    if (missing.includes(word)) return { ...place, case: 'not-found-in-audio' };
    return { ...place, case: 'success', alignedWord: word.toLowerCase(), start: i / 2, end: i / 2 + 0.4, phones: [] };
  });
  return { transcript, words };
}

testReader('gentle', [
  {
    name: 'Gentle: the text, with a time for each word that was heard',
    file: aligned('Where, then?\n\nIn Varna\n“we” left', ['then']),
    turns: ['- 0-2900: Where, then? ¶ In Varna ¶ “we” left'],
    words: ['Where 0-400', 'In 1000-1400', 'Varna 1500-1900', 'we 2000-2400', 'left 2500-2900'],
  },
  {
    name: 'names as they are typed',
    file: aligned('Ida: Where then?\n\nUlf: In Varna.\n\nIda: And now?\n\nUlf: Here.\n', ['Ida', 'Ulf']),
    turns: ['Ida 500-1400: Where then?', 'Ulf 2000-2900: In Varna.', 'Ida 3500-4400: And now?', 'Ulf 5000-5400: Here.'],
  },
  {
    name: 'a long stretch that was not heard',
    file: aligned(`Where? ${'the tide came in '.repeat(8)}Here.`, ['the', 'tide', 'came', 'in']),
    turns: [`- 0-16900: Where? ¶ ${'the tide came in '.repeat(8)}Here.`],
    words: ['Where 0-400', 'Here 16500-16900'],
  },
  {
    name: 'offsets that are wrong',
    file: {
      transcript: 'Where then?',
      words: [
        { word: 'Where', startOffset: 0, endOffset: 0, case: 'success', start: 0.5, end: 0.9 },
        { word: 'then', startOffset: 0, endOffset: 0, case: 'success', start: 1, end: 1.4 },
        { word: 'also', startOffset: 4, endOffset: 9, case: 'not-found-in-audio' },
      ],
    },
    turns: ['- 500-1400: Where then?'],
    words: ['Where 500-900', 'then 1000-1400'],
  },
  {
    name: 'nothing was heard',
    file: aligned('Where?', ['Where']),
    turns: ['- ---: Where?'],
  },
]);
