import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

/** Each case is cut at `|`. */
const CASES: readonly [name: string, marked: string][] = [
  ['two plain sentences', 'The boat left at five.| Nobody was on it.'],
  ['a country inside a compound', 'The U.S.-Mexico line closed.| We walked.'],
  ['a version number', 'That was NAFTA 1.0 and it failed.| NAFTA 2.0 came later.'],
  ['a title', 'I met Dr. Okoro and Mrs. Lund.| Prof. Bell was ill.'],
  ['initials', 'J. R. Smith wrote to A. B. Lee.| He answered.'],
  ['a country that ends a sentence', 'We moved to the U.S.| It was cold there.'],
  ['a country before a name', 'The U.S. Senate voted.| It passed.'],
  ['the hour', 'It starts at 5 p.m. Friday.| We left at 6 p.m.| The bus came.'],
  ['companies', 'Acme Inc. Chairman Bo Ek left.| Nobody minded.'],
  ['dots within a sentence', 'We were tired...and hungry.| Then it rained.'],
  ['dots that trail off', 'I wonder...| Maybe not.| Well… I think so.'],
  ['a small letter after dots', 'It was… not good.| Nor bad.'],
  ['quotation marks after the stop', 'He said “Go.” She went.'.replace(' She', '| She')],
  ['straight quotation marks', '"Stop there."| "I will not."| He did.'],
  ['a question inside a sentence', '“Why?” she asked.| Nobody knew.'],
  ['who says it after the quotation', '“Why now?” Jane Roe says.| “Because.”'],
  ['brackets', 'It closed (in May.)| We cried.| (We did.)| Then we left.'],
  ['question and exclamation marks', 'Really?!| Yes!| No.'],
  ['figures', 'It cost $3.50 a day.| 40 people paid.'],
  ['numbered', 'See No. 5 and Fig. 2 here.| No.| Never.'],
  ['for example', 'Fruit, e.g. Bramleys, vs. Cox.| Both, i.e. All.'],
  ['and so on', 'Bread, milk, etc. The shop had it.'.replace(' The', '| The')],
  [
    'words that look like abbreviations',
    'They carry on.| Kids sat in the sun.| All art.| Most of him.| Never say no.| Go.',
  ],
  ['a list’s number', '1. The boat is late.| 2. The boat is full.'],
  ['the pronoun I', 'She left and so did I.| Then it rained.'],
  ['no capitals at all', 'i was there.| it was cold.| was it?| yes.'],
  ['a web address', 'Read example.org/a.html first.| Then write.'],
  ['an empty line', 'No stop here|\n\nand a new one'],
  ['a wrapped line', 'The boat\nleft.| Nobody\ncame.'],
  ['German', 'Am 3. Oktober war z. B. Herr Dr. Weiß da.| Danach, d.h. Später, nicht.'],
  ['French', 'M. Durand est venu.| « Pourquoi ? »| Personne ne sait.'],
  ['Spanish', '¿Quién?| La Sra. Ruiz.| ¡Claro!| Sí.'],
  ['Portuguese', 'O Sr. Lima veio.| Não ficou.'],
  ['Russian', 'Он приехал в 1990 г. Москва ждала.| Это было, т.е. Стало, важно.'],
  ['Greek', 'Πού ήταν;| Δεν ξέρω.| Ίσως.'],
  ['Polish', 'Nie wiem.| Może.'],
  ['Chinese', '我们走了。|他没有来！|为什么？'],
  ['Chinese with a quotation', '他说：“我不去。”|我们走了。'],
  ['Japanese', '雨でした。|「行きます。すぐ行きます。」と言った。|はい。'],
  ['Korean', '비가 왔다.| 우리는 갔다.| 왜?'],
  ['Arabic', 'لماذا؟| لا أعرف.| جاء د. محمد أمس.'],
  ['Urdu', 'وہ آیا۔| ہم گئے۔'],
  ['Hebrew', 'הוא בא.| למה?| לא יודע.'],
  ['Hindi', 'वह आया।| हम गए।'],
  ['Armenian', 'Նա եկավ։| Մենք գնացինք։'],
  ['Amharic', 'መጣ።| ሄድን።'],
  ['Burmese', 'သူလာတယ်။| ငါတို့သွားတယ်။'],
  ['Khmer', 'គាត់មក។| យើងទៅ។'],
  ['Thai has no stops', 'เขามาแล้ว เราไป'],
  ['nothing', ''],
];

test.each(CASES)('%s', (_, marked) => {
  const wanted = marked.split('|').map((piece) => piece.trim());
  expect(cut(marked.replaceAll('|', ''))).toEqual(wanted.filter((piece) => piece !== ''));
});

test('every character that is not white space is in one sentence, in order', () => {
  for (const [, marked] of CASES) {
    const text = marked.replaceAll('|', '');
    expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  }
});

test('BAD: a long run of stops takes linear time', () => {
  const started = performance.now();
  sentencesOf('. '.repeat(100_000));
  sentencesOf('「'.repeat(20_000));
  sentencesOf('A.'.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(2000);
});
